/** Foreign workbooks, where they are at hand: nothing of theirs is lost, and what we add goes without a trace. */
import fs from 'node:fs';
import { openWorkbook } from '../../../src/hosts/file/file-host';
import { FOREIGN, OURS, targets } from './foreign';
import { markEdits, restoreEdits, tab } from './marks';
import { differences, touched } from './same';
import { soundness } from './soundness';

if (FOREIGN.length === 0) test.skip('no hay ../shared/workbooks: sin libros ajenos con qué probar', () => undefined);
else {
  test.each(FOREIGN)('%s', async (name, file) => {
    const original = new Uint8Array(fs.readFileSync(file));
    const host = openWorkbook(original, name);
    const looks = await host.looks(targets((await host.read()).sheets[0]));
    await host.apply([...markEdits(looks), { kind: 'tab', tab: tab('Hallazgos 1') }, { kind: 'tab', tab: tab('_s', 'veryHidden') }]);
    const annotated = host.bytes();
    const known = soundness(original);
    expect(soundness(annotated).filter((problem) => !known.includes(problem))).toEqual([]);
    expect(touched(original, annotated).filter((part) => !OURS.test(part))).toEqual([]);
    const again = openWorkbook(annotated, name);
    const marked = await again.looks(looks.map(({ hoja, celda }) => ({ hoja, celda })));
    expect(marked.map(({ relleno }) => relleno)).toEqual(looks.map(() => '#F8D7DA'));
    await again.apply([...restoreEdits(looks), { kind: 'removeTab', name: 'Hallazgos 1' }, { kind: 'removeTab', name: '_s' }]);
    expect(differences(original, again.bytes())).toEqual([]);
  });
}
