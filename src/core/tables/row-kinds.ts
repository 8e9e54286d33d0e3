/** What a row is that is no whole activity: a text alone in it, or the rest of what a page broke. */
import { plain, words } from '../cells/text';
import { beginsLikeActivity, headingScore } from './bands';
import { kindOfCell } from './cell-kind';
import { CONTINUED_FIELDS, STARTS_LOWER } from './continuation';
import { isLabelField, type Place, type RowDraft } from './draft';
import type { SectionReader } from './section-reader';

const PAGE = /^pag(?:ina|\.)/;

function isSibling(text: string, previous: string): boolean {
  const [first, second] = [words(text), words(previous)];
  return first.length >= 3 && first.slice(0, 2).join(' ') === second.slice(0, 2).join(' ');
}

/** A number without its row, an activity whose other cells are merged, a heading, a label, the rest of a page-broken cell. */
export type LoneKind = 'numero' | 'actividad' | 'titulo' | 'rotulo' | 'continuacion';

/** What stands around a lone text. */
interface Around {
  /** The row above in the same block. */
  readonly previous: RowDraft | null;
  /** Whether the row is what each page of the document repeats. */
  readonly isLitter: boolean;
}

/** What a text alone in its row is; null for what says nothing. */
export function kindOfLone(reader: SectionReader, { row, column }: Place, { previous, isLitter }: Around): LoneKind | null {
  const text = reader.textAt(row, column);
  const kind = kindOfCell(reader.sheet, row, column);
  const field = reader.fieldAt(column);
  const inside = row < reader.lastFull;
  if (kind === 'numeral' && reader.numeral > 0) return 'numero';
  if (kind === 'numero' || field === undefined) return null;
  if (field === 'numeral') return inside && !PAGE.test(plain(text)) ? 'titulo' : null;
  if (isLitter) return null;
  const activity = previous ? reader.activityText(previous) : '';
  if (previous && column === reader.activity && STARTS_LOWER.test(text)) return 'continuacion';
  if (previous && isSibling(text, activity)) return 'actividad';
  if (column === reader.activity) {
    if (!inside) return null;
    return headingScore(text, activity) >= reader.headingThreshold ? 'titulo' : 'actividad';
  }
  if (isLabelField(field)) {
    if (previous && reader.isMisplacedLabel(text, column) && beginsLikeActivity(text)) return 'actividad';
    return inside ? 'rotulo' : null;
  }
  return previous && CONTINUED_FIELDS.has(field) ? 'continuacion' : null;
}
