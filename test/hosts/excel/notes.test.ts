/** Marks as notes, where Excel shows notes to add-ins; and what colleagues on an older Excel, where marks are comments, make of them. */
import { finding, review } from '../../core/factory';
import type { ContractSheet } from '../contract';
import { look, wipe, write } from '../workflow';
import { bookOf, stageOf, type Stage } from './build';
import type { Book } from './emulator/book';
import { loadOffice } from './emulator/load-office';
import { WireError } from './emulator/wire';
import { picture } from './picture';

const PLAN: ContractSheet = {
  name: 'Plan',
  visibility: 'visible',
  protected: false,
  values: [
    ['Actividad', 'Avance'],
    ['Publicar el boletín', 0.5],
    ['Capacitar a los equipos', '60 %'],
    ['Rendir cuentas', 0.25],
  ],
  formats: {},
  merges: [],
  notes: { B3: '  Revisado por la dependencia.\n\nPendiente. ' },
  fills: { B3: '#C6EFCE' },
};
const at = (...celdas: string[]): ReturnType<typeof review> =>
  review({ hallazgos: celdas.map((celda) => finding({ celda, fila: Number(celda.slice(1)) })) });
const FOUND = at('B2', 'B3');

const NEW = loadOffice('1.18');
const plain = (): Book => bookOf({ name: 'plan.xlsx', sheets: [PLAN] }, false, 'note');
const stages: Stage[] = [];

function opened(book: Book, ceiling: '1.14' | '1.18'): Stage {
  const stage = stageOf(book, ceiling, ceiling === '1.18' ? NEW : undefined);
  stages.push(stage);
  return stage;
}

afterEach(() => {
  const unmodelled = stages.flatMap(({ excel }) => excel.unmodelled);
  stages.length = 0;
  expect(unmodelled).toEqual([]);
});

const notesOf = (book: Book): unknown[] => book.sheets.flatMap((sheet) => sheet.notes.map(({ author, text }) => [author, text]));

describe('with ExcelApi 1.18', () => {
  test('marks are notes; a person’s note stays theirs, with our part below it, and comes back to the letter', async () => {
    const book = plain();
    const { host } = opened(book, '1.18');
    await write(host, FOUND);
    const own = PLAN.notes.B3 ?? '';
    expect(notesOf(book)).toEqual([
      ['Persona', expect.stringMatching(new RegExp(`^${own}\n— Seguimiento \\(k\\w+\\) —\nError: `))],
      ['Complemento', expect.stringMatching(/^— Seguimiento \(k\w+\) —\nError: /)],
    ]);
    expect(book.sheets.flatMap(({ threads }) => threads)).toEqual([]);
    await wipe(host);
    expect(picture(book)).toEqual(picture(plain()));
  });

  test('a cell with a person’s comment gets our part as a reply, a conversation is left alone', async () => {
    const book = plain();
    book.comment('Plan', 'B2', '¿Está bien?');
    book.reply(book.comment('Plan', 'B4', 'Falta el soporte.'), 'Ya se pidió.');
    const before = picture(book);
    const { host } = opened(book, '1.18');
    await write(host, at('B2', 'B3', 'B4'));
    const [b2, b4] = book.sheets[0]!.threads;
    expect(b2?.replies.map(({ content }) => content)).toEqual([expect.stringMatching(/^— Seguimiento/)]);
    expect(b4?.replies).toHaveLength(1);
    expect((await look(host, 'Plan', 'B4')).impedimento).toBe('tiene un comentario con respuestas');
    await wipe(host);
    expect(picture(book)).toEqual(before);
  });

  test('what was read before a colleague inserted a row: the note goes to its own row', async () => {
    const book = plain();
    const { host } = opened(book, '1.18');
    await host.read();
    book.insertRow('Plan', 2, 'coauthor');
    await host.apply([{ kind: 'note', hoja: 'Plan', celda: 'B4', text: 'aviso' }]);
    expect(book.sheets[0]?.notes).toContainEqual(expect.objectContaining({ row: 5, column: 2, text: 'aviso' }));
  });

  test('an error at each action of marking, marking again and cleaning leaves every note as it was, and a second run heals', async () => {
    const later = review({ hallazgos: [finding({ celda: 'B3', fila: 3, severidad: 'advertencia' }), finding({ celda: 'B4', fila: 4 })] });
    const writes: readonly [Parameters<typeof write>[1][], (stage: Stage) => Promise<unknown>][] = [
      [[], ({ host }) => write(host, FOUND)],
      [[FOUND], ({ host }) => write(host, later)],
      [[FOUND], ({ host }) => wipe(host)],
    ];
    for (const [before, act] of writes) {
      const prepared = async (): Promise<Stage> => {
        const stage = opened(plain(), '1.18');
        for (const one of before) await write(stage.host, one);
        return stage;
      };
      const whole = await prepared();
      const from = whole.excel.changes;
      await act(whole);
      const [done, changes] = [picture(whole.book), whole.excel.changes - from];
      expect(changes).toBeGreaterThan(4);
      for (let k = 1; k <= changes; k++) {
        const stage = await prepared();
        const was = notesOf(stage.book);
        const error = new WireError('GeneralException', 'There was an internal error while processing the request.', 'Note.content');
        stage.excel.faults.failChange = { in: k, error };
        await expect(act(stage)).rejects.toMatchObject({ name: 'HostError' });
        expect([k, notesOf(stage.book).sort()]).toEqual([k, was.sort()]);
        await act(stage);
        expect([k, picture(stage.book)]).toEqual([k, done]);
      }
    }
  });
});

test.each<[string, '1.14' | '1.18', (book: Book) => void]>([
  ['a comment, with notes shown', '1.18', (book) => void book.comment('Plan', 'B2', 'Ojo con esto')],
  ['a note', '1.18', (book) => void book.note('Plan', 'B2', 'Ojo con esto')],
  ['a comment, with notes hidden', '1.14', (book) => void book.comment('Plan', 'B2', 'Ojo con esto')],
])('a colleague who writes %s just before us keeps it: it is said, and nothing of ours stays', async (_what, ceiling, write) => {
  const book = bookOf({ name: 'plan.xlsx', sheets: [{ ...PLAN, notes: {} }] });
  const { host, excel } = opened(book, ceiling);
  await host.read();
  await host.notes();
  await excel.settle();
  excel.faults.before = [
    () => undefined,
    () => {
      write(book);
    },
  ];
  const edits = ['B4', 'B2'].map((celda) => ({ kind: 'note', hoja: 'Plan', celda, text: 'aviso' }) as const);
  await expect(host.apply(edits)).rejects.toMatchObject({ code: 'cambio-ajeno' });
  const standing = book.sheets.flatMap(({ threads, notes }) => [
    ...threads.map(({ content }) => content),
    ...notes.map(({ text }) => text),
  ]);
  expect(standing).toEqual(['Ojo con esto']);
});

test.each(['1.14', '1.18'] as const)(
  'ExcelApi %s: a note that a colleague wrote since the cell was looked at is not written over',
  async (ceiling) => {
    const book = bookOf({ name: 'plan.xlsx', sheets: [{ ...PLAN, notes: {} }] });
    const { host } = opened(book, ceiling);
    await host.read();
    await host.looks([
      { hoja: 'Plan', celda: 'B2' },
      { hoja: 'Plan', celda: 'B4' },
    ]);
    book.comment('Plan', 'B2', 'Ojo con esto');
    const before = picture(book);
    const edits = ['B4', 'B2'].map((celda) => ({ kind: 'note', hoja: 'Plan', celda, text: 'aviso' }) as const);
    await expect(host.apply(edits)).rejects.toMatchObject({
      code: 'cambio-ajeno',
      message: expect.stringContaining('la nota de la celda B2 de la hoja «Plan»') as string,
    });
    expect(picture(book)).toEqual(before);
  },
);

describe('marks that a colleague made as comments, on an older Excel', () => {
  const marked = async (): Promise<Book> => {
    const book = bookOf({ name: 'plan.xlsx', sheets: [{ ...PLAN, notes: {} }] });
    await write(opened(book, '1.14').host, FOUND);
    return book;
  };

  test('are read and marked again in place by a newer one, which adds its own as notes', async () => {
    const book = await marked();
    const { host } = opened(book, '1.18');
    expect(await host.notes()).toHaveLength(2);
    expect((await write(host, FOUND)).edits).toEqual([]);
    await write(
      host,
      review({ hallazgos: [finding({ celda: 'B2', fila: 2, severidad: 'informativo' }), finding({ celda: 'B4', fila: 4 })] }),
    );
    expect(book.sheets[0]?.threads.map(({ content }) => content)).toEqual([expect.stringContaining('Informativo: ')]);
    expect(book.sheets[0]?.notes.map(({ row, text }) => [row, text])).toEqual([[4, expect.stringContaining('Error: ')]]);
  });

  test('are cleaned by a newer one', async () => {
    const book = await marked();
    await wipe(opened(book, '1.18').host);
    expect(picture(book)).toEqual(picture(bookOf({ name: 'plan.xlsx', sheets: [{ ...PLAN, notes: {} }] })));
  });
});

describe('marks that a newer Excel, or a file, has as notes', () => {
  const marked = async (): Promise<Book> => {
    const book = plain();
    await write(opened(book, '1.18').host, FOUND);
    return book;
  };
  const HIDDEN = /^En «Plan» hay notas de Seguimiento que esta versión de Excel no muestra/;

  test('are not doubled by an older Excel, and a second run there writes nothing', async () => {
    const book = await marked();
    const before = picture(book);
    const { host } = opened(book, '1.14');
    expect(await write(host, FOUND)).toMatchObject({ edits: [], avisos: [] });
    expect(picture(book)).toEqual(before);
  });

  test('are told where an older Excel cannot bring them up to date; a newer one does', async () => {
    const book = await marked();
    const notes = notesOf(book);
    const later = review({ hallazgos: [finding({ celda: 'B3', fila: 3, severidad: 'advertencia' }), finding({ celda: 'B4', fila: 4 })] });
    const old = opened(book, '1.14').host;
    const { avisos } = await write(old, later);
    expect(avisos).toEqual([expect.stringMatching(HIDDEN)]);
    expect(avisos[0]).toMatch(/B2, B3|B3, B2/);
    expect(notesOf(book)).toEqual(notes);
    const colors = await Promise.all(['B2', 'B3', 'B4'].map(async (celda) => (await look(old, 'Plan', celda)).relleno));
    expect(colors).toEqual([null, '#FFF3CD', '#F8D7DA']);
    expect((await write(opened(book, '1.14').host, later)).edits).toEqual([]);

    const { host } = opened(book, '1.18');
    expect((await write(host, later)).avisos).toEqual([]);
    expect(notesOf(book)).toEqual([['Persona', expect.stringContaining('Advertencia: ')]]);
    await wipe(host);
    expect(picture(book)).toEqual(picture(plain()));
  });

  test('an older Excel that cleans gives the fills back, says which notes stay, and a newer one takes those away', async () => {
    const book = await marked();
    const old = opened(book, '1.14').host;
    expect((await wipe(old)).avisos).toEqual([expect.stringMatching(HIDDEN)]);
    expect((await look(old, 'Plan', 'B2')).relleno).toBeNull();
    expect((await look(old, 'Plan', 'B3')).relleno).toBe('#C6EFCE');
    await wipe(opened(book, '1.18').host);
    expect(picture(book)).toEqual(picture(plain()));
  });

  test('an older Excel that cleans and marks again paints the cells again, and both ways lead back', async () => {
    const book = await marked();
    const old = opened(book, '1.14').host;
    await wipe(old);
    await write(old, FOUND);
    expect((await look(old, 'Plan', 'B3')).relleno).toBe('#F8D7DA');
    expect((await write(old, FOUND)).edits).toEqual([]);
    await wipe(opened(book, '1.18').host);
    expect(picture(book)).toEqual(picture(plain()));
  });
});

test('more notes of people than an older Excel lets us find one by one: all cells are painted, all notes stay', async () => {
  const values = Array.from({ length: 60 }, (_, index) => [`Actividad ${String(index + 1)}`, 0.5]);
  const notes = Object.fromEntries(values.map((_, index) => [`B${String(index + 1)}`, `Mía ${String(index)}`]));
  const book = bookOf({ name: 'plan.xlsx', sheets: [{ ...PLAN, values, notes, fills: {} }] }, false, 'note');
  const before = picture(book);
  const { host } = opened(book, '1.14');
  await write(host, at(...Object.keys(notes)));
  expect(book.sheets[0]?.rows.map((row) => row[1]?.fill?.color)).toEqual(values.map(() => '#F8D7DA'));
  await wipe(host);
  expect(picture(book)).toEqual(before);
});
