import { rowRule } from '../../src/core/rules/rule';
import { folderProblems, HEADINGS, indexProblems, repeatedCases } from '../../tools/rules/completeness';
import type { RuleFolder } from '../../tools/rules/folders';

const rule = rowRule({
  code: 'meta-rara',
  severity: 'error',
  group: 'estructura',
  title: 'Meta rara',
  whatToDo: 'Escriba otra.',
  source: 'Práctica.',
  effect: 'No se sabe cuál es.',
  messages: { rara: 'La meta «{{meta}}» es rara.' },
  check: () => [],
});
const complete: RuleFolder = {
  code: 'meta-rara',
  rule,
  source: "messages: { rara: 'La meta «{{meta}}» es rara.' } … yield { message: 'rara', data: { meta: row.meta } }",
  page: `# meta-rara: Meta rara\n\n${HEADINGS.map((heading) => `## ${heading}\n`).join('\n')}`,
  cases: { accept: [{ name: 'a', cells: [] }], reject: [{ name: 'b', cells: ['A1'] }] },
};

test('a complete folder has no problem', () => {
  expect(folderProblems(complete)).toEqual([]);
});

test.each<[string, Partial<RuleFolder>, string]>([
  ['no rule', { rule: null }, 'meta-rara/rule.ts must export «rule»'],
  ['a code that is not the folder', { code: 'otra' }, 'otra/rule.ts: its code is «meta-rara», its folder «otra»'],
  ['no page', { page: '' }, 'meta-rara/rule.md is missing'],
  ['a page without its title', { page: complete.page.replace('# meta-rara', '# otra') }, 'meta-rara/rule.md must start with'],
  ['a heading out of order', { page: complete.page.replace('## Fuente', '## Otra') }, 'meta-rara/rule.md must have the headings'],
  ['no cases', { cases: null }, 'meta-rara/cases.ts must export «cases»'],
  ['no accept case', { cases: { accept: [], reject: complete.cases!.reject } }, 'meta-rara/cases.ts needs an accept case'],
  ['no reject case', { cases: { accept: complete.cases!.accept, reject: [] } }, 'meta-rara/cases.ts needs a reject case'],
  ['a message that nothing reports', { source: 'rara {{meta}} data: { meta: 1 }' }, 'message «rara» is never reported'],
  ['a placeholder that nothing fills', { source: 'rara {{meta}} rara' }, 'nothing fills {{meta}} of message «rara»'],
  ['text left from the template', { page: `${complete.page}(por escribir)` }, 'meta-rara/rule.md still says «por escribir»'],
])('%s is a problem', (_, change, problem) => {
  expect(folderProblems({ ...complete, ...change }).join('\n')).toContain(problem);
});

test('the index lists every folder once, sorted', () => {
  expect(indexProblems(['b', 'a'], ['a', 'b'])).toEqual([]);
  for (const listed of [['a'], ['b', 'a'], ['a', 'a', 'b']]) expect(indexProblems(['a', 'b'], listed)).toHaveLength(1);
});

test('one rule does not ask the same thing twice', () => {
  const { accept, reject } = complete.cases!;
  expect(repeatedCases([complete])).toEqual([]);
  expect(repeatedCases([{ ...complete, cases: { accept: [...accept, ...accept], reject } }])).toEqual([
    'meta-rara/cases.ts accept «a» has the same table as meta-rara/cases.ts accept «a»',
  ]);
});
