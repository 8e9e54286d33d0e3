import path from 'node:path';
import { review } from '../../../src/core/review';
import { RULES } from '../../../src/core/rules';
import type { RuleCase, RuleCases } from '../../../src/core/rules/rule';
import { typedWorkbook } from './typed-sheet';

/** Runs the accept and reject cases that stand beside each rule: nothing missed, nothing else flagged. */
describe.each(RULES.map((rule) => rule.code))('%s', (code) => {
  const { cases } = jest.requireActual<{ cases: RuleCases }>(path.join(__dirname, '../../../src/core/rules', code, 'cases.ts'));

  describe.each([
    ['accepts', cases.accept],
    ['rejects', cases.reject],
  ])('%s', (_, list) => {
    test.each(list.map((one) => [one.name, one] as const))('%s', (_name, one) => {
      const findings = findingsOf(code, one);
      expect(findings.map((finding) => finding.celda).sort()).toEqual([...one.cells].sort());
      for (const { mensaje } of findings) expect(mensaje).not.toMatch(/\{\{|undefined|NaN/);
      if (one.propuesta)
        expect(one.cells.map((cell) => findings.find((finding) => finding.celda === cell)?.propuesta)).toEqual(
          one.propuesta.map((share) => expect.closeTo(share, 3) as number),
        );
    });
  });
});

function findingsOf(code: string, one: RuleCase) {
  const settings = { corte: one.corte ?? null, vigencia: one.vigencia ?? null };
  return review(typedWorkbook(one.sheet), settings).hallazgos.filter((finding) => finding.regla === code);
}
