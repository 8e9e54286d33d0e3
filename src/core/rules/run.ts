/** Runs rules over a reading: reports become findings, and findings pass small filters before any output. */
import { fingerprint } from '../fingerprint';
import { SEVERITIES } from '../model';
import type { Finding, Row } from '../model';
import { address } from '../snapshot';
import type { AnyRule, Report, RuleContext } from './rule';

/** Fills «{{name}}» with the report's data. */
function renderMessage(template: string, data: Report['data'] = {}): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(data[name] ?? ''));
}

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

function reportsOf(rule: AnyRule, context: RuleContext): Report[] {
  const { filas } = context.reading;
  if (rule.scope === 'tabla') return [...rule.check(filas, context)];
  const reports: Report[] = [];
  for (const row of filas) for (const report of rule.check(row, context)) reports.push(report);
  return reports;
}

/** One finding per rule and cell: the first report of a cell is the one kept. */
function withoutDuplicates(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ regla, hoja, celda }) => {
    const key = `${regla}|${hoja}|${celda}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Findings in the order of the sheet, the worst first within a cell, each with a name of its own. */
export function runRules(rules: readonly AnyRule[], context: RuleContext): Finding[] {
  const off = new Set(context.settings.reglasApagadas);
  const contents = new Map<Row, string>();
  const contentOf = (row: Row): string => {
    const known = contents.get(row) ?? fingerprint(rowContent(row));
    contents.set(row, known);
    return known;
  };
  const sheets = new Map(context.reading.tablas.map(({ hoja }, i) => [hoja, i]));
  const found = rules
    .filter(({ code }) => !off.has(code))
    .flatMap((rule) =>
      reportsOf(rule, context).map((report) => ({ finding: findingOf(rule, report, contentOf(report.row)), cell: report.cell })),
    );
  found.sort(
    (a, b) =>
      (sheets.get(a.cell.hoja) ?? 0) - (sheets.get(b.cell.hoja) ?? 0) ||
      a.cell.fila - b.cell.fila ||
      a.cell.columna - b.cell.columna ||
      SEVERITIES.indexOf(a.finding.severidad) - SEVERITIES.indexOf(b.finding.severidad),
  );
  return nameTwins(withoutDuplicates(found.map(({ finding }) => finding)));
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
