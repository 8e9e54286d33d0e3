import fs from 'node:fs';
import path from 'node:path';
import { ledgerEdits, readLedger, withDisposition } from '../../src/core/edits';
import { reviewJsonSchema } from '../../src/core/model';
import { openWorkbook } from '../../src/hosts/file/file-host';
import { readZip, writeZip } from '../../src/hosts/file/zip/zip';
import { temporaryFolder } from './folder';
import { run, runOn } from './stage';
import { CLEAN_TABLE, WRONG_TABLE } from './tables';

const asXlsx = (table: string): Uint8Array => openWorkbook(Buffer.from(table), 'tabla.tsv').bytes();
const sheetsOf = async (file: string) => (await openWorkbook(fs.readFileSync(file), path.basename(file)).read()).sheets;

describe('seguimiento', () => {
  test('--ayuda and --version', async () => {
    for (const argv of [['--ayuda'], ['--help'], ['revisar', '--ayuda']]) {
      expect(await run('.', ...argv)).toMatchObject({ status: 0, err: '', out: expect.stringContaining('Uso:') as string });
    }
    expect(await run('.', '--version')).toEqual({ status: 0, out: '1.2.3\n', err: '' });
  });

  test.each([
    [[]],
    [['corregir']],
    [['toString']],
    [['revisar']],
    [['revisar', '--otra']],
    [['revisar', 'x.csv', '--sin-marcas', '--salida', 'y.xlsx']],
  ])('%j is refused with a hint', async (argv) => {
    const { status, out, err } = await run('.', ...argv);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^seguimiento: .+\.\n$|seguimiento --ayuda\n$/);
  });
});

describe('revisar', () => {
  test('prints the findings, writes the annotated copy and leaves the input alone', async () => {
    const folder = temporaryFolder({ 'plan.xlsx': asXlsx(WRONG_TABLE) });
    const before = fs.readFileSync(path.join(folder, 'plan.xlsx'));
    const { status, out, err } = await run(folder, 'revisar', 'plan.xlsx');
    expect(err).toBe('');
    expect(status).toBe(1);
    expect(out).toMatch(/F5 +✖ error .+ avance-fuera-de-rango\n/);
    expect(out).toMatch(/^2 actividades · \d+ errore?s?/m);
    expect(out).toContain('Copia con marcas y resumen: plan.revisado.xlsx');
    expect(fs.readFileSync(path.join(folder, 'plan.xlsx')).equals(before)).toBe(true);
    expect(fs.readdirSync(folder)).toEqual(['plan.revisado.xlsx', 'plan.xlsx']);
    expect((await sheetsOf(path.join(folder, 'plan.revisado.xlsx'))).map((sheet) => sheet.name)).toEqual(
      expect.arrayContaining(['Resumen', 'Por dependencia', 'Vencimientos', 'Hallazgos', '_seguimiento']),
    );
  });

  test('a sheet without contradictions gives «sin hallazgos» and 0', async () => {
    const folder = temporaryFolder({ 'plan.tsv': CLEAN_TABLE });
    const { status, out } = await run(folder, 'revisar', 'plan.tsv', '--sin-marcas');
    expect(out).toContain('2 actividades · sin hallazgos');
    expect(status).toBe(0);
    expect(fs.readdirSync(folder)).toEqual(['plan.tsv']);
  });

  test('a bad file among many is reported and the others go on', async () => {
    const folder = temporaryFolder({ 'a.tsv': CLEAN_TABLE, 'b.xlsx': 'no es un libro', 'c.tsv': WRONG_TABLE, 'd.tsv': 'hola\tmundo' });
    const { status, out, err } = await run(folder, 'revisar', '.', 'falta.xlsx');
    expect(status).toBe(2);
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/^b\.xlsx: /),
      expect.stringMatching(/^d\.tsv: No se encontró ninguna tabla/),
      expect.stringMatching(/^falta\.xlsx: No existe\.$/),
    ]);
    expect(out).toMatch(/^2 archivos · 4 actividades · /m);
    expect(fs.readdirSync(folder).filter((name) => name.includes('.revisado.'))).toEqual(['a.revisado.xlsx', 'c.revisado.xlsx']);
  });

  test('--json prints one object per file, in the contract, and writes nothing', async () => {
    const folder = temporaryFolder({ 'a.tsv': CLEAN_TABLE, 'b.tsv': WRONG_TABLE });
    const { status, out, err } = await run(folder, 'revisar', '.', '--json', '--corte', '2020-08-31');
    expect([status, err]).toEqual([1, '']);
    const [first, second, ...rest] = out
      .trim()
      .split('\n')
      .map((line) => reviewJsonSchema.parse(JSON.parse(line)));
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ archivo: 'a.tsv', vigencia: 2020, corte: '2020-08-31', hallazgos: [] });
    expect(second?.hallazgos).toContainEqual(
      expect.objectContaining({ regla: 'avance-fuera-de-rango', celda: 'F5', fila: 5, severidad: 'error' }),
    );
    expect(fs.readdirSync(folder)).toEqual(['a.tsv', 'b.tsv']);
  });

  test('--json with --salida writes the copy too, and still prints only JSON', async () => {
    const folder = temporaryFolder({ 'a.tsv': WRONG_TABLE });
    const { out } = await run(folder, 'revisar', 'a.tsv', '--json', '--salida', 'copias/');
    expect(() => JSON.parse(out) as unknown).not.toThrow();
    expect(fs.readdirSync(path.join(folder, 'copias'))).toEqual(['a.revisado.xlsx']);
  });

  test('--vigencia and --corte come before what the sheet says', async () => {
    const folder = temporaryFolder({ 'a.tsv': CLEAN_TABLE });
    const { out } = await run(folder, 'revisar', 'a.tsv', '--json', '--vigencia', '2021', '--corte', '2020-12-31');
    expect(JSON.parse(out)).toMatchObject({ vigencia: 2021, corte: '2020-12-31' });
  });

  test('reviewing the copy again goes to a new copy and duplicates nothing', async () => {
    const folder = temporaryFolder({ 'plan.tsv': WRONG_TABLE });
    const first = await run(folder, 'revisar', 'plan.tsv');
    const second = await run(folder, 'revisar', 'plan.revisado.xlsx');
    expect(second.status).toBe(first.status);
    const [copy, again] = ['plan.revisado.xlsx', 'plan.revisado-2.xlsx'].map((name) =>
      openWorkbook(fs.readFileSync(path.join(folder, name)), name),
    );
    expect(await again?.notes()).toEqual(await copy?.notes());
    expect((await again?.read())?.sheets).toEqual((await copy?.read())?.sheets);
  });

  test('a copy that another program saved again is not replaced', async () => {
    const folder = temporaryFolder({ 'plan.tsv': WRONG_TABLE });
    const copy = path.join(folder, 'plan.revisado.xlsx');
    await run(folder, 'revisar', 'plan.tsv');
    const firstMoment = 0x00210000;
    const saved = writeZip(readZip(fs.readFileSync(copy)).map((entry) => ({ ...entry, stamp: firstMoment })));
    fs.writeFileSync(copy, saved);
    expect(await run(folder, 'revisar', 'plan.tsv')).toMatchObject({
      status: 2,
      err: expect.stringContaining('puede tener cambios de alguien') as string,
    });
    expect(fs.readFileSync(copy).equals(saved)).toBe(true);
    expect(await run(folder, 'revisar', 'plan.tsv', '--salida', 'plan.revisado.xlsx')).toMatchObject({ status: 1, err: '' });
  });

  test('our copy is made anew; a file that is not ours, or that keeps decisions, is not replaced', async () => {
    const folder = temporaryFolder({ 'plan.tsv': WRONG_TABLE });
    const copy = path.join(folder, 'plan.revisado.xlsx');
    await run(folder, 'revisar', 'plan.tsv');
    expect(await run(folder, 'revisar', 'plan.tsv')).toMatchObject({ status: 1, err: '' });

    const host = openWorkbook(fs.readFileSync(copy), 'plan.revisado.xlsx');
    const snapshot = await host.read();
    const { ledger } = readLedger(snapshot);
    const decision = {
      huella: 'x',
      estado: 'aceptado',
      motivo: 'Se revisó',
      quien: '',
      cuando: '',
      regla: 'x',
      hoja: 'x',
      celda: 'F5',
      fila: '',
    } as const;
    await host.apply(ledgerEdits(snapshot, withDisposition(ledger, decision)));
    fs.writeFileSync(copy, host.bytes());
    expect(await run(folder, 'revisar', 'plan.tsv')).toMatchObject({
      status: 2,
      err: expect.stringContaining('guarda decisiones') as string,
    });

    fs.writeFileSync(copy, asXlsx(CLEAN_TABLE));
    expect(await run(folder, 'revisar', 'plan.tsv')).toMatchObject({
      status: 2,
      err: expect.stringContaining('no es una copia nuestra') as string,
    });
    expect(await run(folder, 'revisar', 'plan.tsv', '--salida', 'plan.revisado.xlsx')).toMatchObject({ status: 1, err: '' });
  });

  test('--salida may not be the input', async () => {
    const folder = temporaryFolder({ 'plan.xlsx': asXlsx(WRONG_TABLE) });
    const { status, err } = await run(folder, 'revisar', 'plan.xlsx', '--salida', 'plan.xlsx');
    expect(status).toBe(2);
    expect(err).toContain('nunca se modifican');
  });

  test('several files show a progress bar, on a terminal only', async () => {
    const folder = temporaryFolder({ 'a.tsv': CLEAN_TABLE, 'b.tsv': CLEAN_TABLE });
    const terminal = await runOn({ isTTY: true, columns: 80 }, folder, 'revisar', '.', '--sin-marcas');
    expect(terminal.err).toContain('] 2/2 b.tsv');
    expect(terminal.err.endsWith('\r\u001b[2K')).toBe(true);
    expect((await run(folder, 'revisar', '.', '--sin-marcas')).err).toBe('');
  });
});

describe('resumir and limpiar', () => {
  test('resumir adds the tabs and marks nothing; limpiar takes back all that revisar wrote', async () => {
    const folder = temporaryFolder({ 'plan.xlsx': asXlsx(WRONG_TABLE) });
    expect((await run(folder, 'resumir', 'plan.xlsx')).out).toContain('Copia con resumen: plan.resumen.xlsx');
    const summarised = openWorkbook(fs.readFileSync(path.join(folder, 'plan.resumen.xlsx')), 'plan.resumen.xlsx');
    expect(await summarised.notes()).toEqual([]);
    expect((await summarised.read()).sheets.map((sheet) => sheet.name)).toContain('Resumen');

    await run(folder, 'revisar', 'plan.xlsx');
    expect(await run(folder, 'limpiar', 'plan.revisado.xlsx')).toEqual({ status: 0, out: 'Copia limpia: plan.limpio.xlsx\n\n', err: '' });
    expect(await sheetsOf(path.join(folder, 'plan.limpio.xlsx'))).toEqual(await sheetsOf(path.join(folder, 'plan.xlsx')));
  });

  test('a file without anything of ours needs no copy', async () => {
    const folder = temporaryFolder({ 'plan.xlsx': asXlsx(CLEAN_TABLE) });
    expect(await run(folder, 'limpiar', 'plan.xlsx')).toEqual({
      status: 0,
      out: 'plan.xlsx: no tiene marcas ni hojas nuestras.\n',
      err: '',
    });
    expect(fs.readdirSync(folder)).toEqual(['plan.xlsx']);
  });
});

describe('reglas', () => {
  test('lists every rule with its severity and title', async () => {
    const { status, out } = await run('.', 'reglas');
    expect(status).toBe(0);
    expect(out).toMatch(/^avance-fuera-de-rango +error +\S/m);
  });

  test('prints the page of one, and says where there is none', async () => {
    expect(await run('.', 'reglas', 'avance-retrocede')).toEqual({ status: 0, out: '# avance-retrocede: página\n', err: '' });
    expect(await run('.', 'reglas', 'toString')).toMatchObject({
      status: 2,
      err: expect.stringContaining('No hay una regla «toString»') as string,
    });
  });
});
