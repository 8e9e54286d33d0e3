/**
 * Notes of cells, which Excel lets add-ins see from ExcelApi 1.18 on: Microsoft 365 and Excel on the web, no volume-licensed Office.
 * Everything newer than Office 2021 that the host uses is in this file.
 */
import { address } from '../../core/snapshot';
import { parseQualified } from './addresses';
import { ask, whereNotTooLarge, type ExcelClient } from './client';
import { bytesOf, step, type Step } from './writer';

/** Nothing else of this file works in an Excel that does not. */
export const seesNotes = (client: ExcelClient): boolean => client.supports('1.18');

export interface PlacedNote {
  readonly hoja: string;
  readonly celda: string;
  readonly nota: string;
}

/** Queues the notes of some cells; the function gives them after the next sync, null for a cell without one. */
export function askNotes(sheet: Excel.Worksheet, celdas: readonly string[]): (celda: string) => string | null | undefined {
  const asked = new Map<string, Excel.Note>();
  for (const celda of new Set(celdas)) {
    const note = sheet.notes.getItemOrNullObject(celda);
    // Excel on the web fails where all properties are asked for: it has no sizes of notes.
    note.load('content');
    asked.set(celda, note);
  }
  return (celda) => {
    const note = asked.get(celda);
    return note?.isNullObject === true ? null : note?.content;
  };
}

/** Notes asked for at once; each takes about 700 bytes of the request. */
const ASKED_AT_ONCE = 5000;

/** Queues how many notes the workbook has. */
export const countNotes = (context: Excel.RequestContext): { readonly value: number } => context.workbook.notes.getCount();

/** The first `count` notes of the workbook; as a rule one request for each 5,000 of them. */
export async function readNotes(client: ExcelClient, count: number): Promise<PlacedNote[]> {
  const notes: PlacedNote[] = [];
  for (let from = 0; from < count; from += ASKED_AT_ONCE) {
    notes.push(...(await stretch(client, from, Math.min(count, from + ASKED_AT_ONCE))));
  }
  return notes;
}

/** The notes from one number to before another; in halves where Excel finds them too large. */
async function stretch(client: ExcelClient, from: number, to: number): Promise<PlacedNote[]> {
  const asked = ask(client, (context) => numbered(context, from, to));
  const notes = to - from === 1 ? await asked : await whereNotTooLarge(asked);
  if (notes) return notes;
  const middle = Math.ceil((from + to) / 2);
  return [...(await stretch(client, from, middle)), ...(await stretch(client, middle, to))];
}

async function numbered(context: Excel.RequestContext, from: number, to: number): Promise<PlacedNote[]> {
  const asked = Array.from({ length: to - from }, (_, index) => {
    const note = context.workbook.notes.getItemAt(from + index);
    const range = note.getLocation();
    note.load('content');
    range.load('address');
    return { note, range };
  });
  await context.sync();
  return asked.flatMap(({ note, range }) => {
    const [place] = parseQualified(range.address);
    if (!place) return [];
    return { hoja: place.hoja, celda: address({ fila: place.range.top, columna: place.range.left }), nota: note.content };
  });
}

/** The calls around a text: to add a note, and to get at one and change it. */
const BYTES = { add: 200, change: 320 } as const;

/** What makes `text` the note of a cell, null for none. */
export function noteSteps(hoja: string, celda: string, standing: string | null, text: string | null): Step[] {
  const wanted = text === '' ? null : text;
  if (wanted === standing) return [];
  const write = (run: (notes: Excel.NoteCollection) => void): Step[] => [
    step(0, BYTES[standing === null ? 'add' : 'change'] + bytesOf(wanted), (batch) => {
      run(batch.sheet(hoja).notes);
    }),
  ];
  if (wanted === null) {
    return write((notes) => {
      notes.getItem(celda).delete();
    });
  }
  return standing === null
    ? write((notes) => void notes.add(celda, wanted))
    : write((notes) => void (notes.getItem(celda).content = wanted));
}
