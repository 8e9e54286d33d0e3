import type { Edit, Look } from '../edit';
import { ledgerEdits } from '../ledger/sheet';
import { holdsCauses } from '../tabs/informe';
import { isRewritable } from '../tabs/own';
import type { Marked, MarkResult } from './annotate';
import { baseOf, restoreEdits } from './looks';
import { isLocked, lockedSheets, placeKey, skippedNotices, standingMarks, type Place } from './places';

/** The cells whose looks `clean` needs: those that carry a mark. */
export function planClean({ ledger, notes, snapshot }: Marked): Place[] {
  return [...standingMarks(ledger, notes, snapshot).byPlace.values()].map(({ place }) => place);
}

/**
 * Takes back all that we wrote: marks, tabs (but one where people wrote causes) and, last, the ledger, which stays only while it holds decisions or settings of people,
 * or marks on sheets that are protected now.
 */
export function clean(marked: Marked, looks: readonly Look[]): MarkResult {
  const { ledger, notes, snapshot } = marked;
  const standing = standingMarks(ledger, notes, snapshot);
  const locked = lockedSheets(snapshot);
  const edits: Edit[] = [];
  const kept = new Map<string, (typeof ledger.marcas)[number]>();
  const skipped: Look[] = [];
  for (const look of looks) {
    const there = standing.byPlace.get(placeKey(look));
    if (!there) continue;
    if (isLocked(look, locked)) {
      kept.set(there.mark.id, there.mark);
      skipped.push(look);
    } else {
      edits.push(...restoreEdits(look, baseOf(look, there.mark, standing.marks)));
    }
  }
  const ours = snapshot.sheets.filter(isRewritable);
  for (const sheet of ours) if (!holdsCauses(sheet)) edits.push({ kind: 'removeTab', name: sheet.name });
  const left = { ...ledger, marcas: [...kept.values()], corrida: null, corridaAnterior: null };
  edits.push(...ledgerEdits(snapshot, left));
  const avisos = [
    ...skippedNotices(skipped, locked, 'sus marcas no se quitaron', 'limpie'),
    ...ours
      .filter(holdsCauses)
      .map(({ name }) => `La hoja «${name}» tiene causas escritas y se conserva. Si ya no la necesita, elimínela.`),
  ];
  return { edits, ledger: left, avisos };
}
