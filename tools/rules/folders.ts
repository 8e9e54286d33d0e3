import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnyRule, RuleCases } from '../../src/core/rules/rule';

export const RULES_FOLDER = 'src/core/rules';

/** What stands in one folder of src/core/rules; null or empty where a file is missing. */
export interface RuleFolder {
  readonly code: string;
  readonly rule: AnyRule | null;
  /** The text of rule.ts. */
  readonly source: string;
  /** The text of rule.md. */
  readonly page: string;
  readonly cases: RuleCases | null;
}

/** The rule codes of a checkout, sorted. */
export function ruleCodes(root: string): string[] {
  return fs
    .readdirSync(path.join(root, RULES_FOLDER), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

export async function readRuleFolder(root: string, code: string): Promise<RuleFolder> {
  const folder = path.join(root, RULES_FOLDER, code);
  const text = (name: string) => (fs.existsSync(path.join(folder, name)) ? fs.readFileSync(path.join(folder, name), 'utf8') : '');
  const load = async (name: string) =>
    fs.existsSync(path.join(folder, name)) ? ((await import(pathToFileURL(path.join(folder, name)).href)) as Record<string, unknown>) : {};
  return {
    code,
    rule: ((await load('rule.ts')).rule as AnyRule | undefined) ?? null,
    source: text('rule.ts'),
    page: text('rule.md'),
    cases: ((await load('cases.ts')).cases as RuleCases | undefined) ?? null,
  };
}

/** The rules that a checkout runs, as its index lists them. */
export async function listedRules(root: string): Promise<readonly AnyRule[]> {
  const index = (await import(pathToFileURL(path.join(root, RULES_FOLDER, 'index.ts')).href)) as { RULES: readonly AnyRule[] };
  return index.RULES;
}
