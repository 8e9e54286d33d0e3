import type { CheckedCase, RuleFolder } from './folders';

/** The headings of a rule's page, in their order. */
export const HEADINGS = ['Qué revisa', 'Por qué importa', 'Ejemplos', 'Cómo corregirlo', 'Cuándo no avisa', 'Fuente'] as const;

/** What a scaffolded file says where a person still has to write. */
export const UNWRITTEN = 'por escribir';

/** What a rule's folder lacks, as sentences that say where and what to do; empty where it is complete. */
export function folderProblems(folder: RuleFolder): string[] {
  return [...ruleProblems(folder), ...pageProblems(folder), ...caseProblems(folder), ...unwritten(folder)];
}

/** Rules that the index misses, lists twice or out of order. */
export function indexProblems(folders: readonly string[], listed: readonly string[]): string[] {
  const sorted = [...folders].sort();
  if (sorted.join() === listed.join()) return [];
  return [`index.ts must list ${String(sorted.length)} rules sorted by code; run: npm run indice-de-reglas`];
}

/** Cases that stand twice, in one rule or across rules. */
export function repeatedCases(folders: readonly RuleFolder[]): string[] {
  const seen = new Map<string, string>();
  return folders.flatMap(({ code, cases }) =>
    Object.entries(cases ?? {}).flatMap(([kind, list]: [string, readonly CheckedCase[]]) =>
      list.flatMap((one) => {
        const place = `${code}/cases.ts ${kind} «${one.name}»`;
        // Two rules may look at one table; the same rule asking the same thing twice tests nothing.
        const content = JSON.stringify([code, kind, { ...one, name: '', cells: [] }]);
        const first = seen.get(content);
        seen.set(content, first ?? place);
        return first === undefined ? [] : [`${place} has the same table as ${first}`];
      }),
    ),
  );
}

function ruleProblems({ code, rule, source }: RuleFolder): string[] {
  if (!rule) return [`${code}/rule.ts must export «rule»`];
  const problems = rule.code === code ? [] : [`${code}/rule.ts: its code is «${rule.code}», its folder «${code}»`];
  for (const [id, template] of Object.entries(rule.messages)) {
    if (occurrences(source, id) < 2) problems.push(`${code}/rule.ts: message «${id}» is never reported`);
    for (const name of placeholders(template)) {
      const mentions = occurrences(source, name) - occurrences(source, `{{${name}}}`);
      if (mentions < 1) problems.push(`${code}/rule.ts: nothing fills {{${name}}} of message «${id}»`);
    }
  }
  return problems;
}

function pageProblems({ code, rule, page }: RuleFolder): string[] {
  if (page === '') return [`${code}/rule.md is missing`];
  const lines = page.split('\n');
  const problems = [];
  const title = lines[0] ?? '';
  if (!title.startsWith(`# ${code}`) || !title.includes(rule?.title ?? '')) {
    problems.push(`${code}/rule.md must start with «# ${code}: ${rule?.title ?? ''}»`);
  }
  const headings = lines.filter((line) => line.startsWith('## ')).map((line) => line.slice(3).trim());
  if (headings.join('|') !== HEADINGS.join('|')) {
    problems.push(`${code}/rule.md must have the headings «${HEADINGS.join('», «')}», in this order; it has «${headings.join('», «')}»`);
  }
  return problems;
}

function caseProblems({ code, cases }: RuleFolder): string[] {
  if (!cases) return [`${code}/cases.ts must export «cases»`];
  const problems = [];
  if (cases.accept.length === 0) problems.push(`${code}/cases.ts needs an accept case: a table that the rule must leave alone`);
  if (cases.reject.length === 0) problems.push(`${code}/cases.ts needs a reject case: a table with the cell that the rule must flag`);
  for (const one of cases.accept)
    if (one.cells.length > 0) problems.push(`${code}/cases.ts: accept case «${one.name}» names flagged cells`);
  for (const one of cases.reject)
    if (one.cells.length === 0) problems.push(`${code}/cases.ts: reject case «${one.name}» names no flagged cell`);
  return problems;
}

function unwritten({ code, source, page }: RuleFolder): string[] {
  return Object.entries({ 'rule.ts': source, 'rule.md': page })
    .filter(([, text]) => text.includes(UNWRITTEN))
    .map(([name]) => `${code}/${name} still says «${UNWRITTEN}»`);
}

function placeholders(template: string): string[] {
  return [...template.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '');
}

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}
