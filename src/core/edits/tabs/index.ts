import type { Review, Settings } from '../../model';
import type { Snapshot } from '../../snapshot';
import type { Edit } from '../edit';
import { withDispositions } from '../ledger/dispositions';
import type { Ledger } from '../ledger/records';
import { dependenciaTab } from './dependencia';
import { formatoTab } from './formato';
import { hallazgosTab } from './hallazgos';
import { tabName } from './own';
import { informeTab } from './informe';
import { resumenTab } from './resumen';
import { vencimientosTab } from './vencimientos';

/** The tabs of a review. A person's sheet of the same name stays: ours then says «(Seguimiento)» after its name. */
export function summaryTabs(review: Review, settings: Settings, ledger: Ledger, snapshot: Snapshot): Edit[] {
  const { date1904 } = snapshot;
  const { open } = withDispositions(review.hallazgos, ledger);
  const tabs = [
    resumenTab(review, settings, date1904),
    formatoTab(review, settings, open, date1904),
    dependenciaTab(review, date1904),
    vencimientosTab(review, settings, date1904),
    hallazgosTab(review, ledger),
    informeTab(review, ledger, snapshot),
  ];
  return tabs.map((tab) => ({ kind: 'tab', tab: { ...tab, name: tabName(tab.name, snapshot) } }));
}
