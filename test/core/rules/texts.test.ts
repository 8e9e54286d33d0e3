import { RULES } from '../../../src/core/rules';

test('a title names one rule: people and tabs tell rules apart by it', () => {
  expect(new Set(RULES.map(({ title }) => title)).size).toBe(RULES.length);
});

test.each(RULES.map((rule) => [rule.code, rule] as const))(
  '%s says what to do, where it comes from and what follows, in sentences',
  (_, rule) => {
    for (const text of [rule.whatToDo, rule.source, rule.effect]) expect(text).toMatch(/^\p{Lu}.+\.$/u);
  },
);
