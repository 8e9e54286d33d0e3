import { formatDate } from '../days';
import { SEVERITIES, type Figures, type Finding, type Row, type Disposition, countBySeverity } from '../model';
import { RULES } from '../rules';
import type { AnyRule } from '../rules/rule';
import { listed } from '../wording';
import { matchCauses } from './causes';
import { evidenceOf } from './evidence';
import { observations } from './observations';
import type { AcceptedCase, Case, CaseGroup, Report, ReportSource, WrittenCause } from './report';

const RULE_OF: ReadonlyMap<string, AnyRule> = new Map(RULES.map((rule) => [rule.code, rule]));

/** The sheet's own target, which a percentage or a date is held against. */
const SHEET_CRITERION = 'Lo que la hoja programa para la actividad (meta y fecha), citado en la evidencia.';

/** A finding's message without the advice that closes it. */
function condition({ mensaje }: Finding, rule: AnyRule | undefined): string {
  const advice = rule?.whatToDo ?? '';
  return advice !== '' && mensaje.endsWith(advice) ? mensaje.slice(0, -advice.length).trim() : mensaje;
}

const titleOf = ({ regla }: Pick<Finding, 'regla'>): string => RULE_OF.get(regla)?.title ?? regla;

const activityOf = (row: Row | undefined): string => (row ? [row.numeral, row.actividad].filter((part) => part !== '').join(' ') : '');

type RowOf = (finding: Finding) => Row | undefined;

function rowFinder(filas: readonly Row[]): RowOf {
  const rows = new Map(filas.map((row) => [`${String(row.fila)}!${row.hoja}`, row]));
  return ({ fila, hoja }) => rows.get(`${String(fila)}!${hoja}`);
}

function caseOf(finding: Finding, rowOf: RowOf): Case {
  const rule = RULE_OF.get(finding.regla);
  const row = rowOf(finding);
  return {
    hoja: finding.hoja,
    celda: finding.celda,
    actividad: activityOf(row),
    responsable: listed(row ? (row.responsables.length > 0 ? row.responsables : [row.dependencia]) : []),
    condicion: condition(finding, rule),
    causa: '',
    evidencia: evidenceOf(finding, row, rule?.group ?? null),
  };
}

function groupOf(regla: string, found: readonly Finding[], rowOf: RowOf): CaseGroup {
  const rule = RULE_OF.get(regla);
  return {
    regla,
    titulo: rule?.title ?? regla,
    severidad: found[0]?.severidad ?? 'informativo',
    criterio: rule ? [rule.source, ...(rule.group === 'estructura' ? [] : [SHEET_CRITERION])] : [],
    efecto: rule?.effect ?? '',
    queHacer: rule?.whatToDo ?? '',
    casos: found.map((finding) => caseOf(finding, rowOf)),
  };
}

/** One group per rule, the severe ones first, each in the order of the sheet. */
function groupsOf(open: readonly Finding[], rowOf: RowOf): CaseGroup[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of open) {
    const group = byRule.get(finding.regla);
    if (group) group.push(finding);
    else byRule.set(finding.regla, [finding]);
  }
  const groups = [...byRule].sort(([a], [b]) => (a < b ? -1 : 1)).map(([regla, found]) => groupOf(regla, found, rowOf));
  return SEVERITIES.flatMap((severity) => groups.filter(({ severidad }) => severidad === severity));
}

/** The groups with the causes that people wrote; those of no finding of now are left. */
function withCauses(groups: readonly CaseGroup[], written: readonly WrittenCause[]): Pick<Report, 'grupos' | 'causasSueltas'> {
  const named = groups.map(({ severidad, titulo, casos }) => casos.map((one) => ({ ...one, severidad, titulo })));
  const { causes, left } = matchCauses(written, named.flat());
  const causeAt = (group: number, index: number): string => {
    const finding = named[group]?.[index];
    return (finding && causes.get(finding)) ?? '';
  };
  const grupos = groups.map((group, at) => ({ ...group, casos: group.casos.map((one, index) => ({ ...one, causa: causeAt(at, index) })) }));
  return { grupos, causasSueltas: left };
}

/** «01/09/2020» for what starts as a date, else as it was written. */
const dayText = (text: string): string => (/^\d{4}-\d{2}-\d{2}/.test(text) ? formatDate(text) : text);

function acceptedCase(finding: Finding, rowOf: RowOf, decision: Disposition | undefined): AcceptedCase {
  return {
    hoja: finding.hoja,
    celda: finding.celda,
    actividad: activityOf(rowOf(finding)),
    condicion: condition(finding, RULE_OF.get(finding.regla)),
    titulo: titleOf(finding),
    motivo: decision?.motivo ?? '',
    quien: decision?.quien ?? '',
    cuando: dayText(decision?.cuando ?? ''),
  };
}

/**
 * The report of a review as plain data: the same review and decisions give the same report, whatever the day.
 * @param decisions of people about findings, for the reason of those accepted.
 * @param written causes that people wrote on the tab of the report.
 */
export function reportOf(
  { review, open, accepted }: ReportSource,
  decisions: readonly Disposition[],
  written: readonly WrittenCause[],
): Report {
  const { resumen } = review;
  const rowOf = rowFinder(review.filas);
  const observed = observations(review, open);
  const told = (figures: Figures) => ({ ...figures, observaciones: observed(figures) });
  const decided = new Map(decisions.map((decision) => [decision.huella, decision]));
  return {
    programa: review.perfil,
    entidad: review.entidad,
    vigencia: review.vigencia,
    corte: review.corte,
    limitePublicacion: resumen.limitePublicacion,
    cuenta: countBySeverity(open),
    componentes: resumen.componentes.map(told),
    total: told(resumen.total),
    ...withCauses(groupsOf(open, rowOf), written),
    aceptados: accepted.map((finding) => acceptedCase(finding, rowOf, decided.get(finding.huella))),
    avisos: [...review.avisos, ...resumen.avisos],
  };
}
