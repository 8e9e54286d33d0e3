import { RULES } from '../../src/core/rules';

const SEVERITY = { error: 'Errores', advertencia: 'Advertencias', informativo: 'Informativos' } as const;
const START = '<!-- reglas: las escribe `npm run guia` -->';
const END = '<!-- fin de las reglas -->';

/** What each finding means and what to do, worst first; the title leads to the page of the rule. */
function rulesList(): string {
  const parts = (Object.keys(SEVERITY) as (keyof typeof SEVERITY)[]).map((severity) => {
    const rows = RULES.filter((rule) => rule.severity === severity).map(
      ({ code, title, effect, whatToDo }) => `- **[${title}](../src/core/rules/${code}/rule.md).** ${effect} ${whatToDo}`,
    );
    return `### ${SEVERITY[severity]}\n\n${rows.join('\n')}\n`;
  });
  return parts.join('\n');
}

/** The guide with its list as the rules say now. @throws where the guide has no place for them. */
export function withRules(guide: string): string {
  const [before, rest = ''] = guide.split(START);
  const after = rest.split(END)[1];
  if (before === undefined || after === undefined) throw new Error('docs/guia.md lacks the marks of the rules.');
  return `${before}${START}\n\n${rulesList()}\n${END}${after}`;
}
