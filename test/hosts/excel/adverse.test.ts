/** Excel that is busy, edited by others, protected, filtered, or too small for the workbook. */
import { HostError, type UserEdit } from '../../../src/hosts/host';
import { valueAt, type Sheet } from '../../../src/core/snapshot';
import { eventually } from '../../eventually';
import { finding, review } from '../../core/factory';
import type { ContractSheet } from '../contract';
import { everything, look, wipe, write } from '../workflow';
import { bookOf, stageOf, type Stage } from './build';
import { areaIn, type EmulatedSheet } from './emulator/book';
import { WireError } from './emulator/wire';
import { commentsOf, picture } from './picture';

const PLAN: ContractSheet = {
  name: 'Plan',
  visibility: 'visible',
  protected: false,
  values: [
    ['Actividad', 'Avance', 'Fecha'],
    ['Publicar el boletín', 0.5, 44074],
    ['Capacitar a los equipos', '60 %', null],
    ['Rendir cuentas', 0.25, 44074],
    ['Actualizar el mapa', 0.75, 44100],
    ['Formular el plan', 0.1, 44101],
  ],
  formats: {},
  merges: [],
  notes: { B3: 'Revisado por la dependencia.' },
  fills: { B3: '#C6EFCE' },
};
const FOUND = review({ hallazgos: [finding({ celda: 'B2', fila: 2 }), finding({ celda: 'B3', fila: 3 })] });
const MARKS = { marcas: true, pestanas: false };

const stages: Stage[] = [];

function opened(sheet: Partial<ContractSheet> = {}, ceiling = '1.14'): Stage {
  const stage = stageOf(bookOf({ name: 'plan.xlsx', sheets: [{ ...PLAN, ...sheet }] }), ceiling);
  stages.push(stage);
  return stage;
}

afterEach(() => {
  const unmodelled = stages.flatMap(({ excel }) => excel.unmodelled);
  stages.length = 0;
  expect(unmodelled).toEqual([]);
});

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(HostError);
  return (error as HostError).code;
};

describe('Excel that is busy', () => {
  test('is asked again', async () => {
    const { host, excel, book } = opened();
    excel.faults.busy = 3;
    await write(host, FOUND);
    excel.faults.busy = 2;
    await wipe(host);
    expect(picture(book)).toEqual(picture(opened().book));
  });

  test('for too long is said, and nothing is written', async () => {
    const { host, excel, book } = opened();
    const before = picture(book);
    excel.faults.busy = 1000;
    expect(await codeOf(host.apply([{ kind: 'value', hoja: 'Plan', celda: 'B2', value: 1 }]))).toBe('ocupado');
    expect(picture(book)).toEqual(before);
  });

  test('in the middle of a write: what came to be is taken back before it is tried again', async () => {
    const { host, excel, book } = opened();
    const done = opened();
    await write(done.host, FOUND, { marcas: true, pestanas: true });
    excel.faults.failChange = { in: 12, error: new WireError('ActivityLimitReached', 'Activity limit has been reached.', 'Range.values') };
    await write(host, FOUND, { marcas: true, pestanas: true });
    expect(picture(book)).toEqual(picture(done.book));
  });

  test('because the person is typing: the write waits until the cell is left', async () => {
    const { host, excel, book } = opened();
    excel.faults.editing = true;
    const writing = host.apply([{ kind: 'value', hoja: 'Plan', celda: 'B2', value: 1 }]);
    await eventually(() => {
      expect(excel.isWaiting()).toBe(true);
    });
    expect(book.sheets[0]?.rows[1]?.[1]?.value).toBe(0.5);
    excel.stopEditing();
    await writing;
    expect(book.sheets[0]?.rows[1]?.[1]?.value).toBe(1);
  });

  test('and does not wait: it is said', async () => {
    const { host, excel } = opened();
    excel.faults.before = [
      () => {
        throw new WireError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
      },
    ];
    expect(await codeOf(host.read())).toBe('celda-en-edicion');
  });
});

describe('other people meanwhile', () => {
  test.each(['before', 'between the two requests of'])('insert a row %s the write: the edit goes to its own row', async (when) => {
    const { host, excel, book } = opened();
    await host.read();
    const insert = (): void => {
      book.insertRow('Plan', 2, 'coauthor');
    };
    if (when === 'before') insert();
    else excel.faults.before = [insert];
    await host.apply([
      { kind: 'value', hoja: 'Plan', celda: 'B4', value: 0.3 },
      { kind: 'fill', hoja: 'Plan', celda: 'B4', color: '#F8D7DA' },
      { kind: 'note', hoja: 'Plan', celda: 'B4', text: 'aviso' },
    ]);
    const [sheet] = book.sheets;
    expect([sheet?.rows[3]?.[1]?.value, sheet?.rows[4]?.[1]?.value, sheet?.rows[4]?.[1]?.fill?.color]).toEqual(['60 %', 0.3, '#F8D7DA']);
    expect(commentsOf(sheet!)).toContainEqual(expect.objectContaining({ celda: 'B5', content: 'aviso' }));
  });

  test('insert a column: the edit goes to its own column', async () => {
    const { host, book } = opened();
    await host.read();
    book.insertColumn('Plan', 1, 'coauthor');
    await host.apply([{ kind: 'value', hoja: 'Plan', celda: 'B4', value: 0.3 }]);
    expect(book.sheets[0]?.rows[3]?.map(({ value }) => value)).toEqual(['', 'Rendir cuentas', 0.3, 44074]);
  });

  test.each<[string, (stage: Stage) => void]>([
    ['delete the row', ({ book }) => void book.sheets[0]?.rows.splice(1, 1)],
    [
      'change the cell itself',
      ({ book }) => {
        book.type('Plan', 'B2', 0.9, 'coauthor');
      },
    ],
    [
      'write all of it anew',
      ({ book }) => {
        for (const row of [1, 2, 3, 4, 5, 6])
          for (const column of ['A', 'B', 'C']) book.type('Plan', `${column}${String(row)}`, `otro ${row}${column}`);
      },
    ],
  ])('%s: nothing is written, and it is said', async (_what, change) => {
    const stage = opened();
    const { host, book } = stage;
    await host.read();
    change(stage);
    const before = picture(book);
    expect(await codeOf(host.apply([{ kind: 'value', hoja: 'Plan', celda: 'B2', value: 1 }]))).toBe('cambio-ajeno');
    expect(picture(book)).toEqual(before);
  });

  test('change other cells of the row: the edit is written', async () => {
    const { host, book } = opened();
    await host.read();
    book.type('Plan', 'C2', 44075, 'coauthor');
    await host.apply([{ kind: 'value', hoja: 'Plan', celda: 'B2', value: 1 }]);
    expect(book.sheets[0]?.rows[1]?.map(({ value }) => value)).toEqual(['Publicar el boletín', 1, 44075]);
  });

  test('delete the sheet just before it is written to: said, and what was written elsewhere is put back', async () => {
    const book = bookOf({ name: 'plan.xlsx', sheets: [PLAN, { ...PLAN, name: 'Otra', notes: {} }] });
    const stage = stageOf(book);
    stages.push(stage);
    await stage.host.read();
    const before = picture({ sheets: book.sheets.slice(0, 1) });
    stage.excel.faults.before = [
      () => undefined,
      () => {
        book.deleteSheet('Otra', 'coauthor');
      },
    ];
    const edits = ['Plan', 'Otra'].map((hoja) => ({ kind: 'value', hoja, celda: 'B2', value: 1 }) as const);
    expect(await codeOf(stage.host.apply(edits))).toBe('hoja-inexistente');
    expect(picture(book)).toEqual(before);
  });

  test('rename the sheet: edits are told under its new name; delete it: under its last', async () => {
    const { host, excel, book } = opened();
    book.addSheet('Otra');
    await host.read();
    const heard: UserEdit[] = [];
    host.onEdit((edit) => heard.push(edit));
    await excel.settle();
    book.sheet('Plan').name = 'Plan 2020';
    book.type('Plan 2020', 'B2', 1, 'coauthor');
    await excel.settle();
    book.deleteSheet('Otra');
    await excel.settle();
    expect(heard).toEqual([
      { hoja: 'Plan 2020', rango: 'B2' },
      { hoja: 'Otra', rango: null },
    ]);
  });

  test.each(['1.10', '1.14'])('with ExcelApi %s our own values, tabs and sheets are told to nobody', async (ceiling) => {
    const { host, excel, book } = opened({}, ceiling);
    const heard: UserEdit[] = [];
    host.onEdit((edit) => heard.push(edit));
    await write(host, FOUND, { marcas: true, pestanas: true });
    await host.apply([{ kind: 'value', hoja: 'Plan', celda: 'B2', value: 1 }]);
    await wipe(host);
    await excel.settle();
    expect(heard).toEqual([]);
    book.type('Plan', 'B2', 0.7);
    book.addSheet('Nueva');
    await excel.settle();
    expect(heard).toEqual([{ hoja: 'Plan', rango: 'B2' }]);
  });
});

describe('comments', () => {
  test('a person’s comment gets our part as a reply and is never rewritten', async () => {
    const { host, book } = opened();
    await write(host, FOUND);
    const [, b3] = commentsOf(book.sheets[0]!) as { content: string; author: string; replies: string[][] }[];
    expect(b3).toMatchObject({
      author: 'Persona',
      content: 'Revisado por la dependencia.',
      replies: [['Complemento', expect.stringMatching(/^— Seguimiento/)]],
    });
    await wipe(host);
    expect(picture(book)).toEqual(picture(opened().book));
  });

  test('a conversation is left alone, before and after we mark', async () => {
    const { host, book } = opened();
    const [thread] = book.sheets[0]!.threads;
    book.reply(thread!, '¿Y el soporte?');
    await write(host, FOUND);
    expect((await look(host, 'Plan', 'B3')).impedimento).toBe('tiene un comentario con respuestas');
    const ours = book.sheets[0]!.threads.find(({ author }) => author === 'Complemento');
    book.reply(ours!, 'Ya se corrige.');
    const talked = commentsOf(book.sheets[0]!);
    await write(host, review({ hallazgos: [finding({ celda: 'B2', fila: 2, severidad: 'advertencia' })] }));
    await wipe(host);
    expect(commentsOf(book.sheets[0]!)).toEqual(talked);
    expect((await look(host, 'Plan', 'B2')).relleno).toBeNull();
  });

  test('a cell with a note that Excel hides from add-ins is marked by its fill, and the note stays', async () => {
    const { host, book } = opened({ notes: {} });
    book.note('Plan', 'B2', 'Nota antigua');
    book.note('Plan', 'B3', 'Otra');
    const before = picture(book);
    await write(host, FOUND);
    expect(await look(host, 'Plan', 'B2')).toMatchObject({
      relleno: '#F8D7DA',
      nota: null,
      impedimento: expect.stringContaining('tiene una nota') as string,
    });
    expect((await write(host, FOUND)).edits).toEqual([]);
    await wipe(host);
    expect(picture(book)).toEqual(before);
  });
});

describe('sheets as people keep them', () => {
  test('a protected workbook takes no tabs, and nothing is written', async () => {
    const { host, book } = opened();
    book.locked = true;
    const before = picture(book);
    expect(await codeOf(write(host, FOUND, { marcas: true, pestanas: true }))).toBe('hoja-protegida');
    expect(picture(book)).toEqual(before);
  });

  test('a sheet that is protected just before the write stays as it is', async () => {
    const { host, excel, book } = opened();
    await host.read();
    const before = picture(book);
    excel.faults.before = [() => undefined, () => void (book.sheets[0]!.protected = true)];
    expect(await codeOf(host.apply([{ kind: 'value', hoja: 'Plan', celda: 'B2', value: 1 }]))).toBe('hoja-protegida');
    expect(picture(book)).toEqual(before);
  });

  test('hidden rows and tables are read and marked as they stand', async () => {
    const { host, book } = opened();
    const [sheet] = book.sheets;
    sheet!.hiddenRows.add(3);
    sheet!.tables.push(areaIn(sheet!, 'A1:C6'));
    expect(valueAt((await host.read()).sheets[0] as Sheet, 3, 2)).toBe('60 %');
    await write(host, FOUND, MARKS);
    expect((await look(host, 'Plan', 'B3')).relleno).toBe('#F8D7DA');
    expect([...sheet!.hiddenRows]).toEqual([3]);
    await wipe(host);
    expect(picture(book)).toEqual(
      picture(
        (() => {
          const plain = opened();
          plain.book.sheets[0]!.hiddenRows.add(3);
          return plain.book;
        })(),
      ),
    );
  });

  test('pattern fills come back, and a gradient is not painted over', async () => {
    const { host, book } = opened();
    const cell = book.cell(book.sheets[0]!, 2, 2);
    const pattern = { pattern: 'Gray50', color: '#FFFF00', patternColor: '#FF0000', tintAndShade: 0, patternTintAndShade: 0 };
    cell.fill = pattern;
    book.cell(book.sheets[0]!, 4, 2).fill = { ...pattern, pattern: 'LinearGradient' };
    await write(host, review({ hallazgos: [finding({ celda: 'B2', fila: 2 }), finding({ celda: 'B4', fila: 4 })] }));
    expect([cell.fill.color, book.sheets[0]?.rows[3]?.[1]?.fill?.pattern]).toEqual(['#F8D7DA', 'LinearGradient']);
    await wipe(host);
    expect(cell.fill).toEqual(pattern);
    expect(book.sheets[0]?.rows[3]?.[1]?.fill?.pattern).toBe('LinearGradient');
  });

  test.each<[string, (sheet: EmulatedSheet) => void, string | null]>([
    ['by a filter or by hand', ({ hiddenRows }) => void hiddenRows.add(3), 'está oculta la fila 3'],
    ['with its column', ({ hiddenColumns }) => void hiddenColumns.add(2), 'está oculta la columna B'],
    [
      'by neither',
      ({ hiddenRows, hiddenColumns }) => {
        hiddenRows.add(4);
        hiddenColumns.add(3);
      },
      null,
    ],
  ])('a cell that is hidden %s is selected, and it is said why nobody sees it', async (_how, hide, said) => {
    const { host, book } = opened();
    hide(book.sheets[0]!);
    const shown: unknown = await host.select({ hoja: 'Plan', celda: 'B3' }).catch((error: unknown) => error);
    expect(book.selected).toEqual({ hoja: 'Plan', celda: 'B3' });
    expect(shown instanceof HostError ? shown.message : null).toEqual(said === null ? null : expect.stringContaining(said));
  });

  test('a hidden sheet is not selected in silence', async () => {
    const { host } = opened({ visibility: 'hidden', name: 'Oculta' });
    await expect(host.select({ hoja: 'Oculta', celda: 'B2' })).rejects.toThrow('está oculta');
  });

  test('a table that begins at B3 of a sheet called «1º plan, «uno» y ‘dos’» is read and marked in place', async () => {
    const name = "1º plan, «uno» y 'dos'";
    const { host, book } = opened({ name, values: [[], [], [null, 'Avance'], [null, 0.5]], notes: { B4: 'Mía' }, fills: {} });
    expect(valueAt((await host.read()).sheets[0] as Sheet, 4, 2)).toBe(0.5);
    const before = await everything(host);
    await write(host, review({ hallazgos: [finding({ hoja: name, celda: 'B4', fila: 4 })] }), { marcas: true, pestanas: true });
    expect((await host.notes())[0]?.nota).toMatch(/^Mía\n— Seguimiento/);
    await wipe(host);
    expect(await everything(host)).toEqual(before);
    expect(book.sheets).toHaveLength(1);
  });
});
