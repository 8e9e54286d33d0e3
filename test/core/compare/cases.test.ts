import path from 'node:path';
import { compare, COMPARISON_RULES } from '../../../src/core/compare';
import type { ComparisonCase, ComparisonCases } from '../../../src/core/compare/rules/rule';
import { review } from '../../../src/core/review';
import { typedWorkbook } from '../rules/typed-sheet';

/** Runs the accept and reject cases that stand beside each rule over two documents: nothing missed, nothing else flagged. */
describe.each(COMPARISON_RULES.map(({ code, severity }) => ({ code, severity })))('$code', ({ code, severity }) => {
  const { cases } = jest.requireActual<{ cases: ComparisonCases }>(
    path.join(__dirname, '../../../src/core/compare/rules', code, 'cases.ts'),
  );

  test.each([...cases.accept, ...cases.reject].map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const findings = findingsOf(one).filter(({ regla }) => regla === code);
    const place = ({ lado, celda }: (typeof findings)[number]) => `${lado === 'antes' ? 'plan' : 'seguimiento'}!${celda}`;
    expect(findings.map(place).sort()).toEqual([...one.cells].sort());
    expect(findings.map(({ severidad }) => severidad)).toEqual(one.severidades ?? findings.map(() => severity));
    for (const { mensaje } of findings) expect(mensaje).not.toMatch(/\{\{|undefined|NaN/);
  });
});

function findingsOf({ plan, seguimiento, corte, vigencia }: ComparisonCase) {
  const settings = { corte: corte ?? null, vigencia: vigencia ?? null };
  return compare(review(typedWorkbook(plan), settings), review(typedWorkbook(seguimiento), settings)).hallazgos;
}
