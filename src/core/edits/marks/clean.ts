import type { Edit, Look } from '../edit';
import { ledgerEdits } from '../ledger/sheet';
import { holdsCauses } from '../tabs/informe';
import { isRewritable } from '../tabs/own';
import type { Marked, MarkResult } from './annotate';
import { baseOf, restOf, restoreEdits } from './looks';
import { hiddenNotices, isLocked, lockedSheets, placeKey, skippedNotices, standingMarks, type Place } from './places';

/** The cells whose looks `clean` needs: those that carry a mark. */
export function planClean({ ledger, notes, snapshot }: Marked): Place[] {
  return [...standingMarks(ledger, notes, snapshot).byPlace.values()].map(({ place }) => place);
}

/**
 * Takes back all that we wrote: marks, tabs (but one where people wrote causes) and, last, the ledger, which stays only while it holds decisions or settings of people,
 * or marks that cannot be taken back now: on protected sheets, or in notes that the host does not show.
 */
export function clean(marked: Marked, looks: readonly Look[]): MarkResult {
  const { ledger, notes, snapshot } = marked;
  const standing = standingMarks(ledger, notes, snapshot);
  const locked = lockedSheets(snapshot);
  const edits: Edit[] = [];
  const kept = new Map<string, (typeof ledger.marcas)[number]>();
  const skipped: Look[] = [];
  const left: Look[] = [];
  for (const look of looks) {
    const there = standing.byPlace.get(placeKey(look));
    if (!there) continue;
    if (isLocked(look, locked)) {
      kept.set(there.mark.id, there.mark);
      skipped.push(look);
    } else {
      const base = baseOf(look, there.mark, standing.marks);
      edits.push(...restoreEdits(look, base));
      if (!base.oculta) continue;
      kept.set(there.mark.id, restOf(there.mark, look, base));
      left.push(look);
    }
  }
  const ours = snapshot.sheets.filter(isRewritable);
  for (const sheet of ours) if (!holdsCauses(sheet)) edits.push({ kind: 'removeTab', name: sheet.name });
  const remembered = { ...ledger, marcas: [...kept.values()], corrida: null, corridaAnterior: null };
  edits.push(...ledgerEdits(snapshot, remembered));
  const avisos = [
    ...skippedNotices(skipped, locked, 'sus marcas no se quitaron', 'limpie'),
    ...hiddenNotices(left, 'no se quitaron', 'Quite las marcas'),
    ...ours
      .filter(holdsCauses)
      .map(({ name }) => `La hoja «${name}» tiene causas escritas y se conserva. Si ya no la necesita, elimínela.`),
  ];
  return { edits, ledger: remembered, avisos };
}
