import { fillOf, sameFill, solidColor, wantedFill } from '../../../src/hosts/excel/fills';

const cell = (fill: object): Excel.CellProperties => ({ format: { fill } });

test.each([
  ['no fill', { color: '#FFFFFF', pattern: 'None' }, null],
  ['a white fill', { color: '#FFFFFF', pattern: 'Solid' }, '#FFFFFF'],
  ['a colour', { color: '#c6efce', pattern: 'Solid' }, '#C6EFCE'],
  ['a pattern', { color: '#FFFF00', pattern: 'Gray50', patternColor: '#FF0000' }, null],
  ['a colour without a pattern', { color: '#C6EFCE' }, '#C6EFCE'],
  ['nothing', {}, null],
  ['empty words', { color: '', pattern: '' }, null],
])('%s', (_what, fill, solid) => {
  expect(solidColor(fillOf(cell(fill)))).toBe(solid);
});

test('what another host remembered is no fill of Excel’s: the colour counts', () => {
  expect(solidColor(wantedFill('#C6EFCE', '{"s":"4"}'))).toBe('#C6EFCE');
  expect(solidColor(wantedFill('#c6efce', 'not json'))).toBe('#C6EFCE');
  expect(sameFill(wantedFill(null, undefined), fillOf(undefined))).toBe(true);
});
