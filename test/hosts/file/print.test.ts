/** How a tab of ours prints, as the parts of the file say it. */
import { openWorkbook, type FileHost } from '../../../src/hosts/file/file-host';
import { buildWorkbook, type Plan } from './build-workbook';
import { tab } from './marks';
import { partsOf } from './soundness';

const partOf = (host: FileHost, name: string): string => new TextDecoder().decode(partsOf(host.bytes()).get(name));
const namesOf = (host: FileHost): string[] =>
  [...partOf(host, 'xl/workbook.xml').matchAll(/<definedName [^>]*>[^<]*/g)].map(([name]) => name.replace('<definedName ', ''));

async function printed(features: NonNullable<Plan['features']>, name = "Lo d'él"): Promise<FileHost> {
  const host = openWorkbook(buildWorkbook({ features }), 'plan.xlsx');
  await host.apply([{ kind: 'tab', tab: tab(name) }]);
  return host;
}

const OWN = `name="_xlnm.Print_Titles" localSheetId="2">'Lo d''él'!$1:$2`;

test('a tab with a print description fits one page width, repeats its header and numbers its pages', async () => {
  const host = await printed([]);
  const sheet = partOf(host, 'xl/worksheets/sheet3.xml');
  expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(sheet).toContain('<pageSetup paperSize="1" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
  expect(sheet).toContain('Página &amp;P de &amp;N');
  expect(namesOf(host)).toEqual([OWN]);
});

test('the names of the workbook stay, and ours follows the tab', async () => {
  const host = await printed(['names']);
  const before = namesOf(openWorkbook(buildWorkbook({ features: ['names'] }), 'plan.xlsx'));
  expect(before.length).toBeGreaterThan(0);
  expect(namesOf(host)).toEqual([...before, OWN]);
  const other = { ...tab("Lo d'él"), print: { repeatedRows: [5, 5] } } as const;
  await host.apply([{ kind: 'tab', tab: other }]);
  expect(namesOf(host)).toEqual([...before, OWN.replace('$1:$2', '$5:$5')]);
  await host.apply([{ kind: 'tab', tab: { ...tab("Lo d'él", 'veryHidden'), visibility: 'visible' } }]);
  expect(namesOf(host)).toEqual(before);
  expect(partOf(host, 'xl/worksheets/sheet3.xml')).not.toContain('pageSetup');
});
