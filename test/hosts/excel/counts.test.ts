/** Speed as counts: how many requests, and how many bytes each, for tables of any size. */
import { clean, planClean, planMarks, readLedger, reviewEdits } from '../../../src/core/edits';
import { DEFAULT_SETTINGS } from '../../../src/core/model';
import { avance, finding, review, row } from '../../core/factory';
import type { ContractSheet } from '../contract';
import { wipe, write } from '../workflow';
import { bookOf, stageOf, type Stage } from './build';
import { loadOffice } from './emulator/load-office';
import { picture } from './picture';

/** Marks are comments below ExcelApi 1.18, and notes from there on. */
const REALMS = { '1.14': loadOffice('1.14'), '1.18': loadOffice('1.18') } as const;
const MEGABYTE = 1_000_000;
const TEXT = 'Se adelantó la mesa de trabajo con las dependencias y se publicó el informe en la página web de la entidad';

function planOf(rows: number): ContractSheet {
  const values = Array.from({ length: rows }, (_, index) => [
    index + 1,
    `Actividad ${String(index + 1)}`,
    `${TEXT} (${String(index)})`,
    'Oficina de Planeación',
    44074,
    (index % 100) / 100,
    '60 %',
    null,
  ]);
  return { name: 'Plan', visibility: 'visible', protected: false, values, formats: { E1: 'dd/mm/yyyy' }, merges: [], notes: {}, fills: {} };
}

/** As long as the findings of the examples are on average. */
const MENSAJE =
  'Reporta 60 % con corte al 31 de agosto y 75 % con corte al 30 de abril: un avance acumulado no baja. ' +
  'Corrija el porcentaje, o explique en la descripción por qué disminuyó.';

/** At most 2,000 findings, spread over the rows. */
function foundIn(rows: number): ReturnType<typeof review> {
  const count = Math.min(rows, 2000);
  const hallazgos = Array.from({ length: count }, (_, index) => {
    const fila = Math.floor((index * rows) / count) + 1;
    const celda = `${index % 2 === 0 ? 'F' : 'C'}${String(fila)}`;
    return finding({ celda, fila, mensaje: `${celda}: ${MENSAJE}`, severidad: index % 3 === 0 ? 'error' : 'advertencia' });
  });
  return review({ filas: [row({ avances: [avance(0.5)] })], hallazgos });
}

const stage = (rows: number, ceiling: keyof typeof REALMS = '1.14'): Stage =>
  stageOf(bookOf({ name: 'plan.xlsx', sheets: [planOf(rows)] }), ceiling, REALMS[ceiling]);

/** Requests, and the bytes of the largest one and of the largest answer, of one step. */
async function measured<T>({ excel }: Stage, act: () => Promise<T>): Promise<[T, { requests: number; bytes: number; answer: number }]> {
  const from = excel.requests.length;
  const result = await act();
  const made = excel.requests.slice(from);
  return [
    result,
    {
      requests: made.length,
      bytes: Math.max(0, ...made.map(({ bytes }) => bytes)),
      answer: Math.max(0, ...made.map(({ responseBytes }) => responseBytes)),
    },
  ];
}

test.each([10, 1000, 10_000].flatMap((rows) => [[rows, '1.14'] as const, [rows, '1.18'] as const]))(
  '%i rows, ExcelApi %s, with up to 2,000 findings: two requests to read, two to write (one looks again, one writes marks and tabs); all under 4.5 MB',
  async (rows, ceiling) => {
    const on = stage(rows, ceiling);
    const { host } = on;
    const found = foundIn(rows);
    const [snapshot, read] = await measured(on, () => host.read());
    const [notes] = await measured(on, () => host.notes());
    const marked = { snapshot, ledger: readLedger(snapshot).ledger, notes };
    const [looks, looked] = await measured(on, () => host.looks(planMarks(found, marked)));
    const { edits } = reviewEdits(found, DEFAULT_SETTINGS, marked, looks, { marcas: true, pestanas: true });
    const [, written] = await measured(on, () => host.apply(edits));
    expect(read.requests).toBeLessThanOrEqual(2);
    expect(looked.requests).toBeLessThanOrEqual(2);
    expect(written.requests).toBeLessThanOrEqual(2);
    for (const { bytes, answer } of [read, looked, written]) expect(Math.max(bytes, answer)).toBeLessThan(4.5 * MEGABYTE);

    const [after] = await measured(on, () => host.read());
    const [standing, noted] = await measured(on, () => host.notes());
    const again = { snapshot: after, ledger: readLedger(after).ledger, notes: standing };
    const [there, seen] = await measured(on, () => host.looks(planClean(again)));
    const [, cleaned] = await measured(on, () => host.apply(clean(again, there).edits));
    expect([noted.requests, cleaned.requests].every((requests) => requests <= 2)).toBe(true);
    expect(seen.requests).toBeLessThanOrEqual(3);
    for (const { bytes, answer } of [noted, seen, cleaned]) expect(Math.max(bytes, answer)).toBeLessThan(4.5 * MEGABYTE);
    expect(on.excel.unmodelled).toEqual([]);
  },
);

describe.each(['1.14', '1.18'] as const)('a workbook that Excel with ExcelApi %s does not give or take at once', (ceiling) => {
  const ROWS = 3000;
  let marked = '';

  beforeAll(async () => {
    const whole = stage(ROWS, ceiling);
    await write(whole.host, foundIn(ROWS), { marcas: true, pestanas: true });
    marked = JSON.stringify(picture(whole.book));
  });

  test.each<[string, (on: Stage) => void]>([
    ['requests and answers end at 700 kB', ({ excel }) => void (excel.faults.limit = 700_000)],
    ['values of more than 5,000 cells are held back', ({ excel }) => void (excel.emulated.cellLimit = 5000)],
  ])('%s: it is read, marked and cleaned in parts, with the same result', async (_what, restrict) => {
    const on = stage(ROWS, ceiling);
    const plain = JSON.stringify(await on.host.read());
    const before = JSON.stringify(picture(on.book));
    restrict(on);
    expect(JSON.stringify(await on.host.read()) === plain).toBe(true);
    await write(on.host, foundIn(ROWS), { marcas: true, pestanas: true });
    expect(JSON.stringify(picture(on.book)) === marked).toBe(true);
    await wipe(on.host);
    expect(JSON.stringify(picture(on.book)) === before).toBe(true);
    expect(on.excel.unmodelled).toEqual([]);
  });

  test('not even one row: it is said', async () => {
    const on = stage(20, ceiling);
    on.book.type('Plan', 'C7', 'x'.repeat(30_000));
    on.excel.faults.limit = 20_000;
    await expect(on.host.read()).rejects.toMatchObject({
      code: 'demasiado-grande',
      message: expect.stringContaining('La fila 7 de la hoja «Plan»') as string,
    });
  });
});
