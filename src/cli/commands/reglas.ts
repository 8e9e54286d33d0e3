import { SEVERITIES } from '../../core/model';
import { COMPARISON_RULES } from '../../core/compare';
import { RULES } from '../../core/rules';
import { readOptions } from '../options';
import { CliError, type ExitStatus, type Io, type Program } from '../io';

/** `seguimiento reglas`: the list of rules, or the page of one. */
export function reglas(args: readonly string[], io: Io, { pages }: Program): ExitStatus {
  const { names } = readOptions(args, []);
  io.out.write(names.length === 0 ? list() : names.map((code) => page(code, pages)).join('\n'));
  return 0;
}

/** Of one workbook, and of a plan and its follow-up. */
const ALL = [...RULES, ...COMPARISON_RULES].sort((a, b) => (a.code < b.code ? -1 : 1));

function list(): string {
  const width = Math.max(0, ...ALL.map((rule) => rule.code.length));
  const severityWidth = Math.max(...SEVERITIES.map((severity) => severity.length));
  return ALL.map((rule) => `${rule.code.padEnd(width)}  ${rule.severity.padEnd(severityWidth)}  ${rule.title}\n`).join('');
}

function page(code: string, pages: Program['pages']): string {
  const text = Object.hasOwn(pages, code) ? pages[code] : undefined;
  if (text === undefined) throw new CliError(`No hay una regla «${code}». Vea las que hay con: seguimiento reglas`);
  return text;
}
