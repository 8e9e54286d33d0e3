import fs from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { openWorkbook } from '../../../src/hosts/file/file-host';
import { violations } from '../axe';
import { withBrowser } from '../browser';
import type { Host } from '../../../src/hosts/host';
import { contractFile } from '../../hosts/file/contract-workbook';
import { buildWorkbook } from '../../hosts/file/build-workbook';
import { partsOf } from '../../hosts/file/soundness';
import { serveWorkbench, Workbench } from './open';

const EXAMPLES = path.resolve(__dirname, '../../../examples');
const example = (name: string): Uint8Array => fs.readFileSync(path.join(EXAMPLES, name));

const served = withBrowser(serveWorkbench);
let bench: Workbench;

beforeAll(async () => {
  bench = await Workbench.open(served.browser, served.url);
});

test.each(fs.readdirSync(EXAMPLES))('%s: the grid says what the file says, and gives it back as it was', async (name) => {
  const bytes = example(name);
  await bench.pick(name, bytes);
  const file = openWorkbook(bytes, name);
  expect(await bench.host('read')).toEqual(await file.read());
  expect(await bench.host('notes')).toEqual(await file.notes());
  const download = await bench.download();
  expect(download.losses).toEqual([]);
  expect(partsOf(download.bytes)).toEqual(partsOf(file.bytes()));
  expect(bench.trouble).toEqual([]);
});

/** Runs in the page. */
function drop([name, base64]: readonly [string, string]): void {
  const data = new DataTransfer();
  data.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name));
  const target = document.querySelector('#cuadricula canvas');
  for (const type of ['dragover', 'drop']) {
    target?.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
  }
}

test('a file that is dropped on the page is opened, and what the grid does not draw is still in the download', async () => {
  const bytes = buildWorkbook({ features: ['styles', 'notes', 'chart', 'validation', 'conditional', 'names', 'macro'] });
  await bench.opens('soltado.xlsm', () => bench.page.evaluate(drop, ['soltado.xlsm', Buffer.from(bytes).toString('base64')] as const));
  const [sheet] = (await openWorkbook(bytes, 'soltado.xlsm').read()).sheets;
  await bench.type(sheet?.name ?? '', 'A1', 'Escrito aquí');
  const download = await bench.download();
  expect(download.name).toBe('soltado.revisado.xlsm');
  expect((await download.file.read()).sheets[0]?.values[0]?.[0]).toBe('Escrito aquí');
  const [before, after] = [partsOf(bytes), partsOf(download.bytes)];
  const changed = [...before].filter(([name, part]) => Buffer.compare(Buffer.from(part), Buffer.from(after.get(name) ?? [])) !== 0);
  expect(
    changed.map(([name]) => name).filter((name) => !/sheet1\.xml$|workbook\.xml$|calcChain|Content_Types|workbook\.xml\.rels/.test(name)),
  ).toEqual([]);
  expect([...after.keys()].filter((name) => name.includes('chart'))).toEqual([...before.keys()].filter((name) => name.includes('chart')));
});

test('formulas keep the results of the file, those too that the grid cannot compute, and stay in the download under a mark', async () => {
  const values = [['Avance'], [0.5], [0.25]];
  const sheet = { name: 'Plan', visibility: 'visible', protected: false, formats: {}, merges: [], notes: {}, fills: {}, values } as const;
  const bytes = contractFile({ name: 'formulas.xlsx', sheets: [{ ...sheet, formulas: { A2: '=NOEXISTE(1)', A3: '=A2/2' } }] });
  await bench.pick('formulas.xlsx', bytes);
  await bench.page.waitForTimeout(1000);
  expect((await bench.host('read')).sheets[0]?.values).toEqual(values);
  await bench.page.evaluate(async () => {
    const at = { hoja: 'Plan', celda: 'A2' };
    await (window as Window & { __seguimientoHost?: Host }).__seguimientoHost?.apply([
      { kind: 'note', ...at, text: 'Error: así no' },
      { kind: 'fill', ...at, color: '#F8D7DA' },
    ]);
  });
  const { file } = await bench.download();
  expect((await file.read()).sheets[0]?.values).toEqual(values);
  const looks = await file.looks(['A2', 'A3'].map((celda) => ({ hoja: 'Plan', celda })));
  expect(looks.map(({ formula, relleno }) => [formula, relleno])).toEqual([
    [true, '#F8D7DA'],
    [true, null],
  ]);
});

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((char) => [char.charCodeAt(0), 0]);
const ole = (entry: string): Uint8Array => new Uint8Array([...OLE, ...new Array<number>(504).fill(0), ...utf16(entry)]);

test.each<[string, Uint8Array, string, RegExp]>([
  ['nothing', new Uint8Array(), 'vacio.xlsx', /está vacío/],
  ['a damaged file', strToU8('no es nada'), 'roto.xlsx', /no es un libro de Excel/],
  ['a cut file', example('seguimiento-ejemplo.xlsx').subarray(0, 5000), 'cortado.xlsx', /«cortado\.xlsx» no se abrió\. .+/],
  ['a ciphered workbook', ole('EncryptedPackage'), 'cifrado.xlsx', /tiene contraseña/],
  ['an .xls', ole('Workbook'), 'viejo.xls', /97-2003/],
  ['an .ods', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }), 'libre.ods', /LibreOffice/],
])('%s is refused with a sentence, and the open workbook stays', async (_what, bytes, name, sentence) => {
  await bench.pick('plan-jerarquico.xlsx', example('plan-jerarquico.xlsx'));
  const before = await bench.host('read');
  await bench.offer(name, bytes);
  const alert = bench.page.getByRole('alert');
  await alert.getByText(sentence).waitFor();
  expect(await bench.page.textContent('#libro')).toBe('plan-jerarquico.xlsx');
  expect(await bench.host('read')).toEqual(before);
  await alert.getByRole('button', { name: 'Cerrar' }).click();
  await alert.waitFor({ state: 'hidden' });
});

test('of two files that are asked for one after the other the last one stays, however long the first takes', async () => {
  const shown = await bench.page.evaluateHandle(() => {
    const names: string[] = [];
    new MutationObserver(() => {
      names.push(document.querySelector('#libro')?.textContent ?? '');
    }).observe(document.querySelector('#libro') as Node, { childList: true });
    const released = new Promise((resolve) => {
      addEventListener('let-go', resolve, { once: true });
    });
    const read = File.prototype.arrayBuffer;
    File.prototype.arrayBuffer = async function (this: File) {
      if (this.name === 'lento.xlsx') await released;
      return read.call(this);
    };
    return names;
  });
  await bench.offer('lento.xlsx', example('plan-jerarquico.xlsx'));
  await bench.opens('pronto.xlsx', async () => {
    await bench.offer('pronto.xlsx', example('seguimiento-ejemplo.xlsx'));
    await bench.page.evaluate(() => dispatchEvent(new Event('let-go')));
  });
  expect((await shown.jsonValue()).filter((name) => name.endsWith('.xlsx'))).toEqual(['lento.xlsx', 'pronto.xlsx']);
});

test('the page around the grid is accessible', async () => {
  expect(await violations(bench.page.mainFrame(), { exclude: ['#cuadricula'] })).toEqual([]);
});
