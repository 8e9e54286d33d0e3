import { openBook, withEdit } from '../../src/actions/book';
import { reviewBook } from '../../src/actions/review-book';
import { undoWrite, type Undo } from '../../src/actions/undo';
import { cleanBook, correct, decide, reopen, saveSettings, unmark, writeReview } from '../../src/actions/write';
import { DEFAULT_SETTINGS, type Finding, type Disposition } from '../../src/core/model';
import type { CellValue } from '../../src/core/snapshot';
import { areaOf, type Host } from '../../src/hosts/host';
import type { MemoryHost } from '../../src/hosts/memory/memory-host';
import type { ContractSheet } from '../hosts/contract';
import { memoryHost } from '../hosts/memory/build';
import { everything, look } from '../hosts/workflow';

const HEADER = ['Componente', 'Actividad', 'Meta', 'Responsable', 'Fecha', '% de avance (31-08-2020)', 'Seguimiento'];
const LONG = 'Se adelantaron las mesas de trabajo con los equipos de las sedes y se consolidaron los aportes recibidos.';

/** Three activities; the second reports 60 % where its text counts two of five. */
function plan(progress: readonly CellValue[], more: Partial<ContractSheet> = {}): MemoryHost {
  const [a = 1, b = 0.6, c = 0.2] = progress;
  const values = [
    HEADER,
    ['Transparencia', 'Publicar el boletín', '(1) boletín', 'Prensa', '30/06/2020', a, 'Se publicó el boletín de la entidad.'],
    ['Transparencia', 'Elaborar piezas', '(5) piezas', 'Prensa', '30/11/2020', b, 'Se elaboraron dos (2) de las cinco (5) piezas.'],
    ['Transparencia', 'Consolidar aportes', '(1) documento', 'Planeación', '30/11/2020', c, LONG],
  ];
  const sheet = {
    name: 'Plan',
    visibility: 'visible',
    protected: false,
    values,
    formats: {},
    merges: [],
    notes: { F3: 'Nota de la dependencia.' },
    fills: { F3: '#C6EFCE' },
    ...more,
  } as const;
  return memoryHost({ name: 'plan.xlsx', sheets: [sheet] });
}

const PERCENT = { formats: { F2: '0%', F3: '0%', F4: '0%' } };

async function marked(host: Host, pestanas = false): Promise<Undo> {
  const book = await openBook(host);
  const { undo } = await writeReview(host, book, reviewBook(book), { marcas: true, pestanas });
  if (!undo) throw new Error('nothing was written');
  return undo;
}

async function counted(
  host: Host,
): Promise<{ finding: Finding; book: Awaited<ReturnType<typeof openBook>>; reviewed: ReturnType<typeof reviewBook> }> {
  const book = await openBook(host);
  const reviewed = reviewBook(book);
  const finding = reviewed.open.find(({ regla }) => regla === 'avance-contradice-conteo');
  if (!finding) throw new Error('the count is not found');
  return { finding, book, reviewed };
}

const accepting = ({ huella, regla, hoja, celda }: Finding): Disposition => ({
  huella,
  estado: 'aceptado',
  motivo: 'La meta se amplió por acta.',
  quien: 'Control interno',
  cuando: '2020-09-01',
  regla,
  hoja,
  celda,
  fila: 'Elaborar piezas',
});

describe('undo', () => {
  test.each([
    ['marks', false],
    ['marks and tabs', true],
  ])('takes %s back', async (_what, pestanas) => {
    const host = plan([], PERCENT);
    const before = await everything(host);
    const undo = await marked(host, pestanas);
    expect(await everything(host)).not.toEqual(before);
    expect(await undoWrite(host, undo)).toMatchObject({ avisos: [] });
    expect(await everything(host)).toEqual(before);
  });

  test('leaves what somebody changed after us, says so, and «quitar marcas» still works there', async () => {
    const host = plan([], PERCENT);
    const undo = await marked(host);
    await host.apply([{ kind: 'fill', hoja: 'Plan', celda: 'F3', color: '#00FF00' }]);
    const { avisos } = await undoWrite(host, undo);
    expect(avisos).toEqual(['1 celda cambió después y quedó como está.']);
    expect((await look(host, 'Plan', 'F3')).nota).toContain('— Seguimiento (');
    await unmark(host, await openBook(host));
    expect(await look(host, 'Plan', 'F3')).toMatchObject({ nota: 'Nota de la dependencia.', relleno: '#00FF00' });
  });

  test('keeps a decision taken after the write', async () => {
    const host = plan([], PERCENT);
    const undo = await marked(host);
    const { finding } = await counted(host);
    await decide(host, [accepting(finding)]);
    const { ledger } = await undoWrite(host, undo);
    expect(ledger.disposiciones).toHaveLength(1);
    expect(ledger.marcas).toEqual([]);
  });

  test('of a second summary says that the first one does not come back', async () => {
    const host = plan([], PERCENT);
    await marked(host, true);
    host.userEdit({ hoja: 'Plan', celda: 'F4' }, 0.3);
    const { avisos } = await undoWrite(host, await marked(host, true));
    expect(avisos).toEqual([expect.stringMatching(/«Resumen».*no vuelven a su versión anterior/)]);
  });

  test('of a clean brings the marks back', async () => {
    const host = plan([], PERCENT);
    await marked(host);
    const before = await everything(host);
    const { undo } = await cleanBook(host, await openBook(host));
    await undoWrite(host, undo as Undo);
    expect(await everything(host)).toEqual(before);
  });
});

test('«quitar marcas» leaves the tabs', async () => {
  const host = plan([], PERCENT);
  await marked(host, true);
  await unmark(host, await openBook(host));
  expect((await host.read()).sheets.map(({ name }) => name)).toContain('Resumen');
  expect((await host.notes()).map(({ nota }) => nota)).toEqual(['Nota de la dependencia.']);
});

describe('decisions', () => {
  test('an accepted finding leaves the open ones until its row changes', async () => {
    const host = plan([], PERCENT);
    const { finding } = await counted(host);
    await decide(host, [accepting(finding)]);
    const accepted = reviewBook(await openBook(host));
    expect(accepted.accepted.map(({ huella }) => huella)).toEqual([finding.huella]);
    expect(accepted.open.map(({ huella }) => huella)).not.toContain(finding.huella);
    host.userEdit({ hoja: 'Plan', celda: 'F3' }, 0.7);
    const again = reviewBook(await openBook(host));
    expect(again.accepted).toEqual([]);
    expect(again.reopened.map(({ regla }) => regla)).toEqual(['avance-contradice-conteo']);
  });

  test('«reabrir» and undo take a decision back, and a colleague’s stays', async () => {
    const host = plan([], PERCENT);
    const { finding } = await counted(host);
    const { undo } = await decide(host, [accepting(finding)]);
    await decide(host, [{ ...accepting(finding), huella: 'otra-huella' }]);
    const reopened = await reopen(host, finding.huella);
    expect(reopened.ledger.disposiciones.map(({ huella }) => huella)).toEqual(['otra-huella']);
    await undoWrite(host, reopened.undo as Undo);
    expect((await openBook(host)).ledger.disposiciones).toHaveLength(2);
    const { ledger } = await undoWrite(host, undo as Undo);
    expect(ledger.disposiciones.map(({ huella }) => huella)).toEqual(['otra-huella']);
  });

  test('settings stay in the workbook', async () => {
    const host = plan([], PERCENT);
    await saveSettings(host, { ...DEFAULT_SETTINGS, reglasApagadas: ['avance-contradice-conteo'] });
    const reviewed = reviewBook(await openBook(host));
    expect(reviewed.settings.reglasApagadas).toEqual(['avance-contradice-conteo']);
    expect(reviewed.open.map(({ regla }) => regla)).not.toContain('avance-contradice-conteo');
  });
});

describe('«corregir»', () => {
  test.each<[string, readonly CellValue[], Partial<ContractSheet>, CellValue]>([
    ['a share under a percent format', [1, 0.6, 0.2], PERCENT, 0.4],
    ['whole numbers', [100, 60, 20], {}, 40],
    ['text', ['100 %', '60 %', '20 %'], {}, '40 %'],
    ['plain shares', [1, 0.6, 0.2], {}, 0.4],
  ])('writes as the column does: %s', async (_what, progress, more, expected) => {
    const host = plan(progress, more);
    const { finding, book, reviewed } = await counted(host);
    const { undo, avisos } = await correct(host, book, reviewed, finding);
    expect(avisos).toEqual([]);
    expect((await host.readRange({ hoja: 'Plan', rango: 'F3' })).values).toEqual([[expected]]);
    expect(reviewBook(await openBook(host)).open.map(({ regla }) => regla)).not.toContain('avance-contradice-conteo');
    await undoWrite(host, undo as Undo);
    expect((await host.readRange({ hoja: 'Plan', rango: 'F3' })).values).toEqual([[progress[1]]]);
  });

  test('leaves a cell that changed since the review', async () => {
    const host = plan([], PERCENT);
    const { finding, book, reviewed } = await counted(host);
    host.userEdit({ hoja: 'Plan', celda: 'F3' }, 0.7);
    const { undo, avisos } = await correct(host, book, reviewed, finding);
    expect([undo, avisos]).toEqual([null, [expect.stringContaining('cambió después de la revisión')]]);
    expect((await host.readRange({ hoja: 'Plan', rango: 'F3' })).values).toEqual([[0.7]]);
  });

  test('leaves a formula', async () => {
    const host = plan([], { ...PERCENT, formulas: { F3: '=3/5' } });
    const { finding, book, reviewed } = await counted(host);
    const { undo, avisos } = await correct(host, book, reviewed, finding);
    expect([undo, avisos]).toEqual([null, [expect.stringContaining('tiene una fórmula')]]);
    expect((await look(host, 'Plan', 'F3')).formula).toBe(true);
  });
});

test('an edit reviewed from its rectangle gives what reading everything again gives', async () => {
  const host = plan([], PERCENT);
  const book = await openBook(host);
  host.userEdit({ hoja: 'Plan', celda: 'F3' }, 0.4);
  const block = await host.readRange({ hoja: 'Plan', rango: 'F3' });
  const edited = withEdit(book, 'Plan', areaOf('F3'), block);
  expect(reviewBook(edited)).toEqual(reviewBook(await openBook(host)));
  expect(reviewBook(edited).open).not.toEqual(reviewBook(book).open);
  expect(book.snapshot.sheets[0]?.values[2]?.[5]).toBe(0.6);
});
