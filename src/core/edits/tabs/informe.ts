import type { Review } from '../../model';
import { activityText, CAUSE_COLUMNS, findingText, writtenCauses } from '../../report/causes';
import { reportOf } from '../../report/build';
import { CAUSE_TO_FILL_IN, type Case, type CaseGroup, type Quote, type WrittenCause } from '../../report/report';
import type { Sheet, Snapshot } from '../../snapshot';
import { withDispositions } from '../ledger/dispositions';
import type { Ledger } from '../ledger/records';
import { header, integer, lineHeading, sentence, text, visibleTab, type OwnTab, type TabRow } from './cells';
import { isRewritable, tabName } from './own';

const COLUMNS = [
  'Nº',
  CAUSE_COLUMNS.hallazgo,
  CAUSE_COLUMNS.actividad,
  'Criterio',
  'Condición',
  CAUSE_COLUMNS.causa,
  'Efecto',
  'Evidencia',
  CAUSE_COLUMNS.hoja,
  CAUSE_COLUMNS.celda,
];
const WIDTHS = [5, 22, 28, 28, 36, 26, 26, 36, 16, 8];
const HEADER_ROW = 5;

const REMARK = `Solo la columna «${CAUSE_COLUMNS.causa}» se escribe a mano, y se conserva al generar de nuevo el resumen.`;

const quoted = ({ campo, texto }: Quote): string => `${campo}: ${texto}`;

function caseRow(group: CaseGroup, one: Case, number: number): TabRow {
  const { hoja, celda, causa, condicion, evidencia } = one;
  return [
    integer(number),
    text(findingText(group), group.severidad),
    text(activityText(one)),
    text(group.criterio.join('\n')),
    text(condicion),
    text(causa === '' ? CAUSE_TO_FILL_IN : causa, causa === '' ? 'muted' : 'plain'),
    text(group.efecto),
    text(evidencia.map(quoted).join('\n')),
    text(hoja),
    { value: celda, tone: 'link', link: { hoja, celda } },
  ];
}

/** A cause that a person wrote about a finding that is no more: it stays where they can find it. */
const leftRow = ({ hallazgo, actividad, hoja, celda, causa }: WrittenCause): TabRow => [
  text('—'),
  text(hallazgo),
  text(actividad),
  text(''),
  text('Ya no se encuentra en la revisión.', 'muted'),
  text(causa),
  text(''),
  text(''),
  text(hoja),
  text(celda),
];

/** What people wrote as causes on our tab of the report; one that they renamed to keep is theirs. */
export function causesIn(snapshot: Snapshot): WrittenCause[] {
  const name = tabName('Informe de hallazgos', snapshot);
  return snapshot.sheets.filter((sheet) => sheet.name === name).flatMap(writtenCauses);
}

/** A tab of ours where a person wrote: it is not taken away. */
export const holdsCauses = (sheet: Sheet): boolean => isRewritable(sheet) && writtenCauses(sheet).length > 0;

/** «Informe de hallazgos»: each open finding in the five parts that control interno reports, with the causes that people wrote. */
export function informeTab(review: Review, ledger: Ledger, snapshot: Snapshot): OwnTab {
  const report = reportOf({ review, ...withDispositions(review.hallazgos, ledger) }, ledger.disposiciones, causesIn(snapshot));
  const cases = report.grupos.flatMap((group) => group.casos.map((one) => ({ group, one })));
  const rows = [
    ...lineHeading('Informe de hallazgos', review),
    [sentence(cases.length === 0 ? 'Sin hallazgos abiertos.' : REMARK)],
    header(COLUMNS),
    ...cases.map(({ group, one }, index) => caseRow(group, one, index + 1)),
    ...report.causasSueltas.map(leftRow),
  ];
  return visibleTab('Informe de hallazgos', HEADER_ROW, WIDTHS, rows);
}
