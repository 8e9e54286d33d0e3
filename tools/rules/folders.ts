import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Rules over one workbook. */
export const RULES_FOLDER = 'src/core/rules';
/** Rules over a plan and its follow-up. */
export const COMPARISON_RULES_FOLDER = 'src/core/compare/rules';

/** What every rule has, whatever it looks at. */
export interface CheckedRule {
  readonly code: string;
  readonly title: string;
  readonly messages: Readonly<Record<string, string>>;
}

/** A case of any kind of rule: its tables, and the cells that must be flagged. */
export interface CheckedCase {
  readonly name: string;
  readonly cells: readonly string[];
}

/** What stands in one rule's folder; null or empty where a file is missing. */
export interface RuleFolder {
  readonly code: string;
  readonly rule: CheckedRule | null;
  /** The text of rule.ts. */
  readonly source: string;
  /** The text of rule.md. */
  readonly page: string;
  readonly cases: { readonly accept: readonly CheckedCase[]; readonly reject: readonly CheckedCase[] } | null;
}

/** The rule codes of a checkout, sorted. */
export function ruleCodes(root: string, room = RULES_FOLDER): string[] {
  return fs
    .readdirSync(path.join(root, room), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

export async function readRuleFolder(root: string, code: string, room = RULES_FOLDER): Promise<RuleFolder> {
  const folder = path.join(root, room, code);
  const text = (name: string) => (fs.existsSync(path.join(folder, name)) ? fs.readFileSync(path.join(folder, name), 'utf8') : '');
  const load = async (name: string) =>
    fs.existsSync(path.join(folder, name)) ? ((await import(pathToFileURL(path.join(folder, name)).href)) as Record<string, unknown>) : {};
  return {
    code,
    rule: ((await load('rule.ts')).rule as CheckedRule | undefined) ?? null,
    source: text('rule.ts'),
    page: text('rule.md'),
    cases: ((await load('cases.ts')).cases as RuleFolder['cases'] | undefined) ?? null,
  };
}

/** The codes of the rules that a checkout runs, as the index of their folder lists them. */
export async function listedCodes(root: string, room = RULES_FOLDER): Promise<string[]> {
  const index = (await import(pathToFileURL(path.join(root, room, 'index.ts')).href)) as Record<string, readonly CheckedRule[]>;
  return Object.values(index).flatMap((rules) => rules.map((rule) => rule.code));
}
