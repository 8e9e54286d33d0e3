/** Runs rules over a reading: reports become findings, and findings pass small filters before any output. */
import { fingerprint } from '../fingerprint';
import { SEVERITIES } from '../model';
import type { Finding, Row } from '../model';
import { address } from '../snapshot';
import { renderMessage } from './message';
import type { AnyRule, Report, RuleContext } from './rule';

/** What a row says, apart from where it stands: a moved row keeps its findings' names, an edited one does not. */
function rowContent(row: Row): string {
  const progress = row.avances.map(({ corte, texto, seguimiento }) => `${corte ?? ''}=${texto}=${seguimiento}`);
  const marks = `${row.cuatrimestres.join(',')};${row.meses.join(',')}`;
  return [
    row.hoja,
    row.numeral,
    row.actividad,
    row.descripcion,
    row.meta,
    row.producto,
    row.indicador,
    row.resultado,
    row.fechaTexto,
    marks,
    row.responsables.join('/'),
    ...progress,
  ].join('\n');
}

/** A report with what it is sorted by. */
interface Found {
  readonly rule: AnyRule;
  readonly report: Report;
  /** Place of its sheet. */
  readonly sheet: number;
  /** Place of the rule, the severe ones first. */
  readonly rank: number;
}

/** What the rules report, row by row where they look at one row, so that what is read of a row serves all of them. */
function reportsOf(rules: readonly AnyRule[], context: RuleContext): Found[] {
  const { filas, tablas } = context.reading;
  const sheets = new Map(tablas.map(({ hoja }, i) => [hoja, i]));
  const ranked = SEVERITIES.flatMap((severity) => rules.filter((rule) => rule.severity === severity)).map((rule, rank) => ({ rule, rank }));
  const found: Found[] = [];
  const add = (rule: AnyRule, rank: number, reports: Iterable<Report>): void => {
    for (const report of reports) found.push({ rule, report, sheet: sheets.get(report.cell.hoja) ?? 0, rank });
  };
  for (const { rule, rank } of ranked) if (rule.scope === 'tabla') add(rule, rank, rule.check(filas, context));
  for (const row of filas) for (const { rule, rank } of ranked) if (rule.scope === 'fila') add(rule, rank, rule.check(row, context));
  return found;
}

/** The order of the sheet, the worst first within a cell. */
function inOrder(a: Found, b: Found): number {
  const [one, other] = [a.report.cell, b.report.cell];
  return a.sheet - b.sheet || one.fila - other.fila || one.columna - other.columna || a.rank - b.rank;
}

/** One finding per rule and cell: of reports in order, the first one of a cell is the one kept. */
function repeats({ rule, report: { cell } }: Found, before: Found | undefined): boolean {
  if (before?.rule !== rule) return false;
  const last = before.report.cell;
  return cell.hoja === last.hoja && cell.fila === last.fila && cell.columna === last.columna;
}

/** Findings in the order of the sheet, the worst first within a cell, each with a name of its own. */
export function runRules(rules: readonly AnyRule[], context: RuleContext): Finding[] {
  const off = new Set(context.settings.reglasApagadas);
  const active = rules.filter(({ code }) => !off.has(code));
  const found = reportsOf(active, context).sort(inOrder);
  let [row, content]: [Row | null, string] = [null, ''];
  const findings: Finding[] = [];
  found.forEach(({ rule, report }, i) => {
    if (repeats(found[i] as Found, found[i - 1])) return;
    // In this order the findings of a row stand together.
    if (report.row !== row) [row, content] = [report.row, fingerprint(rowContent(report.row))];
    findings.push(findingOf(rule, report, content));
  });
  return nameTwins(findings);
}

function findingOf(rule: AnyRule, report: Report, content: string): Finding {
  return {
    regla: rule.code,
    severidad: rule.severity,
    hoja: report.row.hoja,
    fila: report.row.fila,
    celda: address(report.cell),
    corte: report.corte ?? null,
    mensaje: `${renderMessage(rule.messages[report.message] ?? '', report.data)} ${rule.whatToDo}`,
    ...(report.propuesta === undefined ? {} : { propuesta: report.propuesta }),
    huella: `${rule.code}-${content}`,
  };
}

/** Two equal rows have equal names but for a number, so that accepting one does not accept the other. */
function nameTwins(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const count = (counts.get(finding.huella) ?? 0) + 1;
    counts.set(finding.huella, count);
    return count === 1 ? finding : { ...finding, huella: `${finding.huella}-${String(count)}` };
  });
}
