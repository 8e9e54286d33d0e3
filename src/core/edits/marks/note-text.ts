import type { Finding } from '../../model';
import { SEVERITIES, type Severity } from '../../model';
import type { Mark } from '../ledger/records';

const SEVERITY_WORD: Readonly<Record<Severity, string>> = { error: 'Error', advertencia: 'Advertencia', informativo: 'Informativo' };

const MARKER = /^— Seguimiento \((k[0-9a-z]{5,16})\) —$/;

const markerLine = (id: string): string => `— Seguimiento (${id}) —`;

const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/);

/** Worst first; findings of one severity keep their order. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severidad === severity));
}

/** Our part of a note: «Error: <mensaje> [avance-retrocede]», one line per finding, worst first. */
export function findingsText(findings: readonly Finding[]): string {
  return worstFirst(findings)
    .map(({ severidad, mensaje, regla }) => `${SEVERITY_WORD[severidad]}: ${mensaje.replace(/\s+/g, ' ').trim()} [${regla}]`)
    .join('\n');
}

/** The person's own note, then the marker line, then our part. */
export function composeNote(own: string | null, id: string, text: string): string {
  const ours = `${markerLine(id)}\n${text}`;
  return own === null ? ours : `${own}\n${ours}`;
}

/** The ids of all marker lines in a note, ours or not. */
export function markerIds(note: string): string[] {
  return linesOf(note).flatMap((line) => MARKER.exec(line.trim())?.[1] ?? []);
}

/**
 * What a person wrote in a note: everything above the first marker line that the ledger knows, and below it every line that
 * we did not write. Null where nothing of theirs is left.
 */
export function ownNote(note: string, marks: ReadonlyMap<string, Mark>): string | null {
  const own: string[] = [];
  let ours: string[] = [];
  let inOurs = false;
  for (const line of linesOf(note)) {
    const mark = marks.get(MARKER.exec(line.trim())?.[1] ?? '');
    if (mark) {
      inOurs = true;
      ours = linesOf(mark.texto ?? '');
      continue;
    }
    const at = inOurs ? ours.indexOf(line.trim()) : -1;
    if (at >= 0) ours.splice(at, 1);
    else if (!inOurs || line.trim() !== '') own.push(line);
  }
  return own.length === 0 ? null : own.join('\n');
}
