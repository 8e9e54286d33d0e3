/** Another spreadsheet program opens what we wrote, where one is installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { openWorkbook } from '../../../src/hosts/file/file-host';
import { buildWorkbook } from './build-workbook';
import { markEdits, tab } from './marks';

const PROGRAM = 'soffice';
const isInstalled = spawnSync(PROGRAM, ['--version'], { timeout: 60_000 }).status === 0;

/** The contents of the file as LibreOffice understands it. */
function opened(file: Uint8Array): { content: string; parts: string[] } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'libro-'));
  try {
    fs.writeFileSync(path.join(folder, 'libro.xlsx'), file);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(PROGRAM, [profile, '--headless', '--convert-to', 'ods', '--outdir', folder, path.join(folder, 'libro.xlsx')], {
      stdio: 'ignore',
      timeout: 110_000,
    });
    const parts = unzipSync(new Uint8Array(fs.readFileSync(path.join(folder, 'libro.ods'))));
    return { content: new TextDecoder().decode(parts['content.xml']), parts: Object.keys(parts) };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

if (!isInstalled) test.skip('LibreOffice no está instalado: no se prueba abrir en él lo que escribimos', () => undefined);
else {
  test('LibreOffice shows the notes, the fills, the tab, its links and its chart', async () => {
    const host = openWorkbook(buildWorkbook({ features: ['styles', 'theme', 'notes', 'merges', 'names'] }), 'plan.xlsx');
    const looks = await host.looks(['B4', 'A4', 'G20'].map((celda) => ({ hoja: 'Matriz', celda })));
    await host.apply([...markEdits(looks), { kind: 'tab', tab: tab('Hallazgos') }]);
    const { content, parts } = opened(host.bytes());
    expect(content.match(/<office:annotation\b/g)).toHaveLength(3);
    expect(content.match(/Error: así no/g)).toHaveLength(3);
    expect(content.match(/Revisar/g)).not.toBeNull();
    expect(content).toContain('fo:background-color="#f8d7da"');
    expect(content).toContain('table:name="Hallazgos"');
    expect(content).toContain('Resumen &lt;de&gt; &amp; «todo»');
    expect(content).toMatch(/table:formula="of:=AVERAGE\(\[\.B3:\.B4\]\)"/);
    expect(parts.filter((name) => /^Object \d+\/content\.xml$/.test(name))).toHaveLength(1);
  });
}
