import type { Finding, Review, Severity } from '../../model';
import type { Snapshot } from '../../snapshot';
import type { Edit, Look } from '../edit';
import { withDispositions } from '../ledger/dispositions';
import type { Ledger, Mark } from '../ledger/records';
import { newId } from './ids';
import { baseOf, restOf, restoreEdits, sameColor, sameNote } from './looks';
import { composeNote, findingsText, markerIds, worstFirst } from './note-text';
import {
  anchorOf,
  hiddenNotices,
  isLocked,
  lockedSheets,
  placeKey,
  skippedNotices,
  standingMarks,
  type NotedCell,
  type Place,
  type Standing,
} from './places';

/** Light enough for black text: contrast 15:1 and more. */
const FILLS: Readonly<Record<Severity, string>> = { error: '#F8D7DA', advertencia: '#FFF3CD', informativo: '#D6E9F8' };

/** The workbook as it stands, and what is known about it. */
export interface Marked {
  readonly snapshot: Snapshot;
  readonly ledger: Ledger;
  /** Every note of the workbook. */
  readonly notes: readonly NotedCell[];
}

export interface MarkResult {
  readonly edits: readonly Edit[];
  readonly ledger: Ledger;
  readonly avisos: readonly string[];
}

interface Flagged {
  readonly place: Place;
  readonly findings: Finding[];
}

/** The open findings by the cell that takes their mark, in the order of the review. */
function flaggedPlaces(review: Pick<Review, 'hallazgos'>, { snapshot, ledger }: Marked): Map<string, Flagged> {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const flagged = new Map<string, Flagged>();
  for (const finding of withDispositions(review.hallazgos, ledger).open) {
    const sheet = sheets.get(finding.hoja);
    if (!sheet) continue;
    const place = { hoja: finding.hoja, celda: anchorOf(sheet, finding.celda) };
    const there = flagged.get(placeKey(place));
    if (there) there.findings.push(finding);
    else flagged.set(placeKey(place), { place, findings: [finding] });
  }
  return flagged;
}

/** The cells whose looks `annotate` needs: those that carry a mark and those that get one. */
export function planMarks(review: Pick<Review, 'hallazgos'>, marked: Marked): Place[] {
  const places = new Map<string, Place>();
  for (const [key, { place }] of standingMarks(marked.ledger, marked.notes, marked.snapshot).byPlace) places.set(key, place);
  for (const [key, { place }] of flaggedPlaces(review, marked)) places.set(key, place);
  return [...places.values()];
}

function markCell(
  look: Look,
  findings: readonly Finding[],
  mark: Mark | undefined,
  id: string,
  standing: Standing,
): { mark: Mark; edits: Edit[] } {
  const base = baseOf(look, mark, standing.marks);
  const { hoja, celda } = look;
  const takesNote = look.impedimento === undefined && !base.oculta;
  const text = findingsText(findings);
  const nota = takesNote ? composeNote(base.nota, id, text) : look.nota;
  const worst = worstFirst(findings)[0]?.severidad ?? 'informativo';
  // A fill that a person set over ours stays, also while the mark stays.
  const pintado = mark && !mark.soloNota && !base.rellenoNuestro ? null : FILLS[worst];
  const edits: Edit[] = [];
  if (!sameNote(look.nota, nota)) edits.push({ kind: 'note', hoja, celda, text: nota });
  if (pintado !== null && !sameColor(look.relleno, pintado)) edits.push({ kind: 'fill', hoja, celda, color: pintado });
  return {
    edits,
    mark: {
      id,
      hoja,
      celda,
      nota: base.nota,
      relleno: base.relleno,
      ...(base.original === undefined ? {} : { original: base.original }),
      pintado,
      texto: takesNote ? text : (mark?.texto ?? null),
      ...((takesNote ? look.notas : mark?.comentario) === undefined ? {} : { comentario: true as const }),
    },
  };
}

/**
 * Marks the open findings in their cells and takes back the marks of those that are gone. Writes only what differs from what
 * stands there: a second run over an unchanged workbook gives no edits. Cells of protected sheets are left as they are, and so are
 * the marks of cells that `looks` leaves out.
 */
export function annotate(review: Pick<Review, 'hallazgos'>, marked: Marked, looks: readonly Look[]): MarkResult {
  const standing = standingMarks(marked.ledger, marked.notes, marked.snapshot);
  const flagged = flaggedPlaces(review, marked);
  const locked = lockedSheets(marked.snapshot);
  const taken = new Set([...standing.marks.keys(), ...marked.notes.flatMap(({ nota }) => markerIds(nota))]);
  const used = new Set<string>();
  const edits: Edit[] = [];
  const marcas: Mark[] = [];
  const skipped: Look[] = [];
  const stale: Look[] = [];
  for (const look of looks) {
    const key = placeKey(look);
    const there = standing.byPlace.get(key);
    const wanted = flagged.get(key);
    if (isLocked(look, locked)) {
      skipped.push(look);
      if (there) marcas.push(there.mark);
    } else if (wanted) {
      const id = there && !used.has(there.mark.id) ? there.mark.id : newId(look, taken);
      used.add(id);
      taken.add(id);
      const result = markCell(look, wanted.findings, there?.mark, id, standing);
      edits.push(...result.edits);
      marcas.push(result.mark);
      if (result.mark.texto !== null && result.mark.texto !== findingsText(wanted.findings)) stale.push(look);
    } else if (there) {
      const base = baseOf(look, there.mark, standing.marks);
      edits.push(...restoreEdits(look, base));
      if (!base.oculta) continue;
      marcas.push(restOf(there.mark, look, base));
      stale.push(look);
    }
  }
  const asked = new Set(looks.map(placeKey));
  const kept = new Set(marcas.map(({ id }) => id));
  for (const [key, { mark }] of standing.byPlace) {
    if (asked.has(key) || kept.has(mark.id)) continue;
    kept.add(mark.id);
    marcas.push(mark);
  }
  // One order whatever the host's: the same marks are the same ledger.
  marcas.sort((a, b) => (a.id < b.id ? -1 : 1));
  const avisos = [
    ...skippedNotices(skipped, locked, 'sus celdas no se marcaron', 'marque'),
    ...hiddenNotices(stale, 'no se pusieron al día', 'Marque'),
  ];
  return { edits, ledger: { ...marked.ledger, marcas }, avisos };
}
