/** Threaded comments. Notes of before threads are not seen here, as in Excel up to ExcelApi 1.17. */
import { areaIn, covers, type Book, type EmulatedSheet, type Reply, type SheetArea, type Thread } from '../book';
import { memberOf } from '../interpreter';
import { areaOfArgument, object, textOf, value, type EmulatedObject } from '../object';
import { accessDenied, invalidArgument, itemNotFound, WireError } from '../wire';
import { rangeObject } from './range';

/** Who the comments and notes of add-ins are by. */
export const ADDIN = 'Complemento';

function guard(sheet: EmulatedSheet, location: string): void {
  if (sheet.protected) throw accessDenied(location);
}

function replyObject(sheet: EmulatedSheet, thread: Thread, reply: Reply): EmulatedObject {
  return {
    type: 'CommentReply',
    id: reply.id,
    load: { id: () => reply.id, content: () => reply.content },
    set: {
      Content: (content) => {
        guard(sheet, 'CommentReply.content');
        reply.content = textOf(content, 'content');
      },
    },
    call: {
      Delete: () => {
        guard(sheet, 'CommentReply.delete');
        thread.replies = thread.replies.filter((one) => one !== reply);
        return value();
      },
    },
  };
}

function repliesObject(book: Book, sheet: EmulatedSheet, thread: Thread): EmulatedObject {
  const items = (): EmulatedObject[] => thread.replies.map((reply) => replyObject(sheet, thread, reply));
  return {
    type: 'CommentReplyCollection',
    items,
    index: ([id]) => memberOf(items(), id, 'CommentReplyCollection.getItem'),
    call: {
      Add: ([content]) => {
        guard(sheet, 'CommentReplyCollection.add');
        return object(replyObject(sheet, thread, book.reply(thread, textOf(content, 'content'), ADDIN)));
      },
    },
  };
}

function threadObject(book: Book, sheet: EmulatedSheet, thread: Thread): EmulatedObject {
  return {
    type: 'Comment',
    id: thread.id,
    load: { id: () => thread.id, content: () => thread.content },
    nav: { Replies: () => repliesObject(book, sheet, thread) },
    set: {
      Content: (content) => {
        guard(sheet, 'Comment.content');
        thread.content = textOf(content, 'content');
      },
    },
    call: {
      GetLocation: () => {
        const { row, column } = thread;
        return object(rangeObject(book, { sheet, top: row, left: column, bottom: row, right: column }, Infinity));
      },
      Delete: () => {
        guard(sheet, 'Comment.delete');
        sheet.threads = sheet.threads.filter((one) => one !== thread);
        return value();
      },
    },
  };
}

/** «'Hoja 1'!B2». */
function areaByAddress(book: Book, address: string): SheetArea {
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  if (!parts) throw invalidArgument('CommentCollection.add');
  return areaIn(book.sheet(parts[1]?.replace(/''/g, "'") ?? parts[2] ?? ''), parts[3] ?? '');
}

function addThread(book: Book, cell: unknown, content: unknown): EmulatedObject {
  const location = 'CommentCollection.add';
  const { sheet, top, left, bottom, right } = typeof cell === 'string' ? areaByAddress(book, cell) : areaOfArgument(cell, location);
  if (top !== bottom || left !== right) throw invalidArgument(location);
  guard(sheet, location);
  const hidden = sheet.merges.some((merge) => covers(merge, top, left) && (merge.top !== top || merge.left !== left));
  if (hidden) throw invalidArgument(location);
  const text = textOf(content, 'content');
  if (text === '') throw invalidArgument(location);
  const taken = [...sheet.threads, ...sheet.notes].some((one) => one.row === top && one.column === left);
  if (taken) throw new WireError('InvalidOperation', 'The cell already has a comment or a note.', location);
  const thread: Thread = { id: book.newId('4098'), content: text, author: ADDIN, row: top, column: left, replies: [] };
  sheet.threads.push(thread);
  return threadObject(book, sheet, thread);
}

export function commentsObject(book: Book): EmulatedObject {
  const items = (): EmulatedObject[] => book.sheets.flatMap((sheet) => sheet.threads.map((thread) => threadObject(book, sheet, thread)));
  const byId = (id: unknown): EmulatedObject => {
    for (const sheet of book.sheets) {
      const thread = sheet.threads.find((one) => one.id === id);
      if (thread) return threadObject(book, sheet, thread);
    }
    throw itemNotFound('CommentCollection.getItem');
  };
  return {
    type: 'CommentCollection',
    items,
    index: ([id]) => byId(id),
    call: { Add: ([cell, content]) => object(addThread(book, cell, content)) },
  };
}
