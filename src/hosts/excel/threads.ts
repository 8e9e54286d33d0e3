/**
 * Notes of the port as comments of Excel. Up to ExcelApi 1.17 an add-in can write threaded comments only, and a comment shows its
 * author: what a person wrote in one has to stay theirs. So
 * - in a cell without a comment, our note is a comment of its own;
 * - where a person's comment stands, our part is a **reply** in its thread, and the comment itself is not touched. The port sees
 *   both as one note: the comment, then our replies, each on a new line;
 * - a thread with replies of people is a conversation: it is neither read as a note, nor rewritten, nor deleted (`impedimento`).
 */
import { parseAddress } from '../../core/a1';
import { address } from '../../core/snapshot';
import { markerIds } from '../../core/edits/marks/note-text';
import { onSheet, parseQualified } from './addresses';
import { ask, whereNotTooLarge, type ExcelClient } from './client';
import { bytesOf } from './writer';

export interface Thread {
  readonly id: string;
  readonly content: string;
  readonly replies: readonly { readonly id: string; readonly content: string }[];
}

export interface PlacedThread extends Thread {
  readonly hoja: string;
  readonly celda: string;
}

export const IMPEDIMENTO = {
  conversacion: 'tiene un comentario con respuestas',
  sinComentarios: 'esta versión de Excel no deja que un complemento escriba comentarios',
  rechazada: 'tiene una nota que esta versión de Excel no deja leer ni cambiar a un complemento',
} as const;

const firstLine = (text: string): string => /^[^\r\n]*/.exec(text)?.[0] ?? '';

export const isOurs = (text: string): boolean => markerIds(firstLine(text)).length > 0;

/** Whether people talk in a thread; ours are the replies that begin with a marker line. */
export const isConversation = ({ replies }: Thread): boolean => replies.some(({ content }) => !isOurs(content));

/** The thread as one note. */
export const noteOf = ({ content, replies }: Thread): string => [content, ...replies.map((reply) => reply.content)].join('\n');

const LOADED = 'items/id,items/content,items/replies/items/id,items/replies/items/content';

/** Queues what `threadsIn` reads after the next sync. */
export function loadThreads(context: Excel.RequestContext): Excel.CommentCollection {
  const { comments } = context.workbook;
  comments.load(LOADED);
  return comments;
}

export function threadsIn(comments: Excel.CommentCollection): Thread[] {
  return comments.items.map(({ id, content, replies }) => ({
    id,
    content,
    replies: replies.items.map((reply) => ({ id: reply.id, content: reply.content })),
  }));
}

/** Comments located at once; each takes about 600 bytes of the request. */
const LOCATED_AT_ONCE = 6000;

/** Where each thread stands; as a rule one more request for each 6,000 of them. Ones that went away meanwhile make it fail. */
export async function placed(client: ExcelClient, threads: readonly Thread[], atOnce = LOCATED_AT_ONCE): Promise<PlacedThread[]> {
  const found: PlacedThread[] = [];
  for (let from = 0; from < threads.length; from += atOnce) {
    const part = threads.slice(from, from + atOnce);
    const asked = ask(client, (context) => locate(context, part));
    const located = part.length === 1 ? await asked : await whereNotTooLarge(asked);
    found.push(...(located ?? (await placed(client, part, Math.ceil(part.length / 2)))));
  }
  return found;
}

async function locate(context: Excel.RequestContext, threads: readonly Thread[]): Promise<PlacedThread[]> {
  const { comments } = context.workbook;
  const ranges = threads.map(({ id }) => {
    const range = comments.getItem(id).getLocation();
    range.load('address');
    return range;
  });
  await context.sync();
  return threads.flatMap((thread, index) => {
    const [place] = parseQualified(ranges[index]?.address ?? '');
    if (!place) return [];
    return { ...thread, hoja: place.hoja, celda: address({ fila: place.range.top, columna: place.range.left }) };
  });
}

/** One thing to do to a thread, with about how many bytes of a request it takes. */
export interface ThreadStep {
  readonly bytes: number;
  readonly run: (comments: Excel.CommentCollection) => void;
}

/** The calls around a text: to add a comment, and to get at one and change it. */
const BYTES = { add: 200, change: 400 } as const;

function step(text: string, run: ThreadStep['run'], call: keyof typeof BYTES = 'change'): ThreadStep {
  return { bytes: BYTES[call] + bytesOf(text), run };
}

/**
 * What makes `text` the note of a cell, null for none. Only our replies and comments change, unless the text asks for another
 * wording of the comment itself. Conversations are left as they are.
 */
export function threadSteps(hoja: string, celda: string, standing: Thread | undefined, text: string | null): ThreadStep[] {
  if (!standing)
    return text === null || text === '' || !parseAddress(celda)
      ? []
      : [step(text, (all) => void all.add(onSheet(hoja, celda), text), 'add')];
  const { id, content, replies } = standing;
  if (isConversation(standing) || text === noteOf(standing)) return [];
  if (text === null || text === '') {
    return [
      step('', (all) => {
        all.getItem(id).delete();
      }),
    ];
  }
  const rest = text === content ? '' : text.startsWith(`${content}\n`) ? text.slice(content.length + 1) : null;
  const drop = (from: number): ThreadStep[] =>
    replies.slice(from).map((reply) =>
      step('', (all) => {
        all.getItem(id).replies.getItem(reply.id).delete();
      }),
    );
  const ours = rest !== null && rest !== '' && isOurs(rest) && !isOurs(content) ? rest : null;
  const [first] = replies;
  if (ours !== null) {
    return first
      ? [step(ours, (all) => (all.getItem(id).replies.getItem(first.id).content = ours)), ...drop(1)]
      : [step(ours, (all) => void all.getItem(id).replies.add(ours))];
  }
  const rewrite = text === content ? [] : [step(text, (all) => (all.getItem(id).content = text))];
  return [...rewrite, ...drop(0)];
}
