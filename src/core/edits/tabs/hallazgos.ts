import { type Finding, type Review, type Disposition, countBySeverity } from '../../model';
import type { TabCell } from '../edit';
import { withDispositions } from '../ledger/dispositions';
import type { Ledger } from '../ledger/records';
import { changeSince } from '../ledger/runs';
import { counted } from '../../wording';
import { corteText, header, integer, lineHeading, severityCell, text, visibleTab, type OwnTab, type TabRow } from './cells';

const COLUMNS = ['Nº', 'Hoja', 'Celda', 'Severidad', 'Regla', 'Hallazgo', 'Corte', 'Decisión', 'Motivo'];
const WIDTHS = [8, 24, 10, 18, 30, 80, 14, 22, 40];
const HEADER_ROW = 5;

const DECISION: Readonly<Record<Disposition['estado'], string>> = { aceptado: 'Aceptado', corregido: 'Corregido', pendiente: 'Pendiente' };

/** «9 errores · 14 advertencias · 2 informativos · 1 aceptado», and what changed since the last review. */
function overview(review: Review, ledger: Ledger): string {
  const { open, accepted } = withDispositions(review.hallazgos, ledger);
  const counts = countBySeverity(open);
  const parts = [
    counted(counts.error, 'error', 'errores'),
    counted(counts.advertencia, 'advertencia', 'advertencias'),
    counted(counts.informativo, 'informativo', 'informativos'),
  ];
  if (accepted.length > 0) parts.push(counted(accepted.length, 'aceptado', 'aceptados'));
  const change = changeSince(ledger, review);
  const since = change
    ? ` Frente a la revisión anterior (${corteText(change.corte)}): ${counted(change.corregidos, 'corregido', 'corregidos')} y ${counted(change.nuevos, 'nuevo', 'nuevos')}.`
    : '';
  return (review.hallazgos.length === 0 ? 'Sin hallazgos.' : `${parts.join(' · ')}.`) + since;
}

/** «Hallazgos»: every finding with a link to its cell and what people decided about it. */
export function hallazgosTab(review: Review, ledger: Ledger): OwnTab {
  const decisions = new Map(ledger.disposiciones.map((disposition) => [disposition.huella, disposition]));
  const reopened = new Set(withDispositions(review.hallazgos, ledger).reopened);
  const decision = (finding: Finding): string => {
    const made = decisions.get(finding.huella);
    if (made) return DECISION[made.estado];
    return reopened.has(finding) ? 'Reabierto: la fila cambió' : '';
  };
  const cellLink = ({ hoja, celda }: Finding): TabCell => ({ value: celda, tone: 'link', link: { hoja, celda } });
  const tabRow = (finding: Finding, index: number): TabRow => [
    integer(index + 1),
    text(finding.hoja),
    cellLink(finding),
    severityCell(finding.severidad),
    text(finding.regla),
    text(finding.mensaje),
    text(finding.corte === null ? '' : corteText(finding.corte)),
    text(decision(finding)),
    text(decisions.get(finding.huella)?.motivo ?? ''),
  ];
  const rows = [
    ...lineHeading('Hallazgos de la revisión', review),
    [{ value: overview(review, ledger) }],
    header(COLUMNS),
    ...review.hallazgos.map(tabRow),
  ];
  return visibleTab('Hallazgos', HEADER_ROW, WIDTHS, rows);
}
