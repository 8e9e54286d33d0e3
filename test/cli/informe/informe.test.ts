import fs from 'node:fs';
import path from 'node:path';
import { informeDocx, whatItChecks } from '../../../src/cli/informe/document';
import { EMPTY_LEDGER, withDisposition, withDispositions, type Ledger } from '../../../src/core/edits';
import type { Finding } from '../../../src/core/model';
import { reportOf } from '../../../src/core/report/build';
import type { WrittenCause } from '../../../src/core/report/report';
import { RULES } from '../../../src/core/rules';
import { openWorkbook } from '../../../src/hosts/file/file-host';
import { OUR_STAMP, readZip, writeZip } from '../../../src/hosts/file/zip/zip';
import { avance, finding, review, row, state } from '../../core/factory';
import { partsOf, soundness } from '../../hosts/file/soundness';
import { temporaryFolder } from '../folder';
import { run } from '../stage';
import { CLEAN_TABLE, WRONG_TABLE } from '../tables';

const partOf = (file: Uint8Array, name: string): string => new TextDecoder().decode(partsOf(file).get(name));

/** The paragraphs of the document with their style, as Word reads them. */
function paragraphsOf(file: Uint8Array): { style: string; text: string }[] {
  const xml = partOf(file, 'word/document.xml');
  return [...xml.matchAll(/<w:p(?: [^>]*)?>(.*?)<\/w:p>/gs)].map(([, content = '']) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(content)?.[1] ?? '',
    text: [...content.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text = '']) => text).join(''),
  }));
}
const headingsOf = (file: Uint8Array): string[] =>
  paragraphsOf(file).flatMap(({ style, text }) => (style.startsWith('Heading') ? [`${style.slice(-1)} ${text}`] : []));
const allText = (file: Uint8Array): string =>
  paragraphsOf(file)
    .map(({ text }) => text)
    .join('\n');
const rowsOf = (file: Uint8Array): number =>
  partOf(file, 'word/document.xml').split('<w:tr>').length + partOf(file, 'word/document.xml').split('<w:tr ').length - 2;

function made(
  hallazgos: readonly Finding[],
  more: { ledger?: Ledger; causes?: readonly WrittenCause[] } = {},
  actividad = 'Publicar el boletín',
) {
  const filas = hallazgos.map(({ fila }) => row({ fila, actividad, componente: '1. Riesgos', avances: [avance(0.5)] }));
  const of = review({ filas, estados: filas.map(() => state()), hallazgos });
  const { ledger = EMPTY_LEDGER, causes = [] } = more;
  return informeDocx(reportOf({ review: of, ...withDispositions(hallazgos, ledger) }, ledger.disposiciones, causes), {});
}

const many = (count: number): Finding[] =>
  Array.from({ length: count }, (_, index) => finding({ regla: 'vencida', fila: 2 + index, celda: `D${String(2 + index)}` }));

describe('seguimiento informe', () => {
  test('writes a Word document beside the file and leaves the file alone', async () => {
    const folder = temporaryFolder({ 'plan.tsv': WRONG_TABLE });
    const { status, out, err } = await run(folder, 'informe', 'plan.tsv');
    expect([status, err]).toEqual([1, '']);
    expect(out).toContain('Informe de hallazgos: plan.informe.docx');
    expect(fs.readdirSync(folder)).toEqual(['plan.informe.docx', 'plan.tsv']);
    expect(fs.readFileSync(path.join(folder, 'plan.tsv'), 'utf8')).toBe(WRONG_TABLE);
    const file = fs.readFileSync(path.join(folder, 'plan.informe.docx'));
    expect(soundness(file)).toEqual([]);
    expect(headingsOf(file)).toEqual(expect.arrayContaining(['1 Resultados', '1 Hallazgos', '1 Alcance']));
    for (const part of ['Criterio', 'Condición', 'Causa', 'Efecto', 'Evidencia', 'Por diligenciar por el responsable'])
      expect(allText(file)).toContain(part);
  });

  test('a sheet without contradictions gives a report that says so, and 0', async () => {
    const folder = temporaryFolder({ 'plan.tsv': CLEAN_TABLE });
    expect(await run(folder, 'informe', 'plan.tsv', '--salida', 'informes/')).toMatchObject({ status: 0, err: '' });
    expect(allText(fs.readFileSync(path.join(folder, 'informes/plan.informe.docx')))).toContain('La revisión no tiene hallazgos abiertos.');
  });

  test('takes the causes that people wrote in the reviewed copy', async () => {
    const folder = temporaryFolder({ 'plan.tsv': WRONG_TABLE });
    await run(folder, 'revisar', 'plan.tsv');
    const copy = path.join(folder, 'plan.revisado.xlsx');
    const host = openWorkbook(fs.readFileSync(copy), 'plan.revisado.xlsx');
    await host.apply([{ kind: 'value', hoja: 'Informe de hallazgos', celda: 'F6', value: '=Se digitó mal' }]);
    fs.writeFileSync(copy, host.bytes());
    await run(folder, 'informe', 'plan.revisado.xlsx', '--salida', 'x.docx');
    expect(allText(fs.readFileSync(path.join(folder, 'x.docx')))).toContain('=Se digitó mal');
  });

  test('its own document is made anew; one that somebody saved again is not, unless it is named', async () => {
    const folder = temporaryFolder({ 'plan.tsv': WRONG_TABLE });
    const target = path.join(folder, 'plan.informe.docx');
    await run(folder, 'informe', 'plan.tsv');
    const first = fs.readFileSync(target);
    expect(await run(folder, 'informe', 'plan.tsv')).toMatchObject({ status: 1, err: '' });
    expect(fs.readFileSync(target).equals(first)).toBe(true);
    const saved = writeZip(readZip(first).map((entry) => ({ ...entry, stamp: OUR_STAMP + 1 })));
    fs.writeFileSync(target, saved);
    expect(await run(folder, 'informe', 'plan.tsv')).toMatchObject({
      status: 2,
      err: expect.stringContaining('alguien pudo escribir') as string,
    });
    expect(fs.readFileSync(target).equals(saved)).toBe(true);
    expect(await run(folder, 'informe', 'plan.tsv', '--salida', 'plan.informe.docx')).toMatchObject({ status: 1, err: '' });
  });

  test('the report must be a .docx', async () => {
    const folder = temporaryFolder({ 'plan.tsv': WRONG_TABLE });
    expect(await run(folder, 'informe', 'plan.tsv', '--salida', 'x.xlsx')).toMatchObject({
      status: 2,
      err: expect.stringContaining('debe terminar en .docx') as string,
    });
  });
});

describe('the document', () => {
  test('has one block per rule, with real headings, in Spanish, and a row per finding', async () => {
    const hallazgos = [...many(3), finding({ regla: 'meta-vacia', severidad: 'advertencia', fila: 9, celda: 'C9' })];
    const file = await made(hallazgos);
    const titleOf = (code: string) => RULES.find((rule) => rule.code === code)!.title;
    expect(headingsOf(file)).toEqual([
      '1 Resultados',
      '1 Hallazgos',
      `2 1. ${titleOf('vencida')} (error)`,
      `2 2. ${titleOf('meta-vacia')} (advertencia)`,
      '1 Alcance',
    ]);
    // The sheet's data 4; componentes 1 with header and total; two forms of 6 and 7; the list of 3 with its header; signatures 3.
    expect(rowsOf(file)).toBe(4 + 3 + 6 + 7 + 4 + 3);
    expect(partOf(file, 'word/styles.xml')).toContain('w:lang w:val="es-CO"');
    expect(partOf(file, 'word/footer1.xml')).toMatch(/PAGE.*NUMPAGES/s);
    expect(partOf(file, 'word/header1.xml')).toContain('Alcaldía de Villa Esperanza');
  });

  test('sets the accepted findings apart, with reason, who and when, and keeps causes of findings that are gone', async () => {
    const [one] = many(1) as [Finding];
    const { huella, regla, hoja, celda } = one;
    const decision = {
      huella,
      regla,
      hoja,
      celda,
      estado: 'aceptado',
      motivo: 'Acta 3',
      quien: 'Ana',
      cuando: '2020-09-02',
      fila: '',
    } as const;
    const causes = [{ hallazgo: 'Error: Otro', actividad: 'Otra', hoja: 'Plan', celda: 'D9', causa: 'Faltó personal' }];
    const file = await made([one], { ledger: withDisposition(EMPTY_LEDGER, decision), causes });
    expect(headingsOf(file)).toEqual([
      '1 Resultados',
      '1 Hallazgos',
      '1 Hallazgos aceptados',
      '1 Causas de hallazgos que ya no están',
      '1 Alcance',
    ]);
    for (const text of ['Acta 3', 'Ana02/09/2020', 'Faltó personal']) expect(allText(file)).toContain(text);
  });

  test.each([
    ['markup', '</w:t><w:p>&amp; "x"', '&lt;/w:t&gt;&lt;w:p&gt;&amp;amp;'],
    ['a formula', '=HYPERLINK("http://x")', '=HYPERLINK('],
    ['control characters', 'a\u0000b\u0007c\u001bd\u202ee', 'a b c d e'],
    ['half a character', 'a\ud800b\uffff', 'a\ufffdb\ufffd'],
  ])('%s in a cell is text', async (_what, actividad, shown) => {
    const file = await made(many(1), {}, actividad);
    expect(soundness(file)).toEqual([]);
    expect(allText(file)).toContain(shown);
  });

  test('takes two thousand findings', async () => {
    const file = await made(many(2000));
    expect(soundness(file)).toEqual([]);
    expect(rowsOf(file)).toBe(4 + 3 + 6 + 2001 + 3);
  });

  test('does not depend on the clock', async () => {
    const one = await made(many(2));
    jest.useFakeTimers({ now: new Date('2031-01-01'), doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'queueMicrotask'] });
    try {
      expect(Buffer.from(await made(many(2))).equals(one)).toBe(true);
    } finally {
      jest.useRealTimers();
    }
    expect(partOf(one, 'docProps/core.xml')).not.toContain('dcterms:created');
  });
});

test('what a rule looks at comes from its page, without the marks of its writing', () => {
  expect(whatItChecks('# x: X\n\n## Qué revisa\n\nLa **meta** está `vacía`\nsiempre:\n\n- uno\n- dos\n\n## Por qué importa\n\nOtra.')).toBe(
    'La meta está vacía siempre:\nuno\ndos',
  );
  expect(whatItChecks('# sin secciones')).toBe('');
});
