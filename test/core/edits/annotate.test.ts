import { clean, EMPTY_LEDGER, planMarks, type Marked } from '../../../src/core/edits';
import type { Look } from '../../../src/core/edits/edit';
import { annotate } from '../../../src/core/edits/marks/annotate';
import { finding, review, sheet, snapshot } from '../factory';

const PLAN = sheet('Plan', [['Actividad', 'Avance']], { merges: [{ top: 2, left: 1, bottom: 4, right: 2 }] });
const FRESH: Marked = { snapshot: snapshot(PLAN), ledger: EMPTY_LEDGER, notes: [] };

const bare = (celda: string, more: Partial<Look> = {}): Look => ({ hoja: 'Plan', celda, nota: null, relleno: null, ...more });

const found = (...celdas: string[]) => review({ hallazgos: celdas.map((celda) => finding({ celda })) });

test('asks for the anchor of a merged cell once, and for no sheet that is missing', () => {
  const hallazgos = [finding({ celda: 'B3' }), finding({ celda: 'A4' }), finding({ celda: 'C9' }), finding({ hoja: 'Otra', celda: 'A1' })];
  expect(planMarks(review({ hallazgos }), FRESH)).toEqual([
    { hoja: 'Plan', celda: 'A2' },
    { hoja: 'Plan', celda: 'C9' },
  ]);
});

test('findings of one cell share a note, worst first, each on a line of its own', () => {
  const hallazgos = [
    finding({ celda: 'C9', severidad: 'informativo', regla: 'avance-estancado', mensaje: 'Sin cambio.' }),
    finding({ celda: 'C9', regla: 'vencida', mensaje: 'Venció\n el  30/06/2020.' }),
  ];
  const { edits } = annotate(review({ hallazgos }), FRESH, [bare('C9')]);
  expect(edits).toEqual([
    {
      kind: 'note',
      hoja: 'Plan',
      celda: 'C9',
      text: expect.stringMatching(
        /^— Seguimiento \(k[0-9a-z]{7}\) —\nError: Venció el 30\/06\/2020\. \[vencida\]\nInformativo: Sin cambio\. \[avance-estancado\]$/,
      ) as string,
    },
    { kind: 'fill', hoja: 'Plan', celda: 'C9', color: '#F8D7DA' },
  ]);
});

test('a cell that takes no note is painted, and cleaned', () => {
  const look = bare('C9', { impedimento: 'tiene un comentario con respuestas', original: 'estilo 7' });
  const { edits, ledger } = annotate(found('C9'), FRESH, [look]);
  expect(edits).toEqual([{ kind: 'fill', hoja: 'Plan', celda: 'C9', color: '#F8D7DA' }]);
  const painted = { ...look, relleno: '#f8d7da', original: 'estilo 9' };
  expect(clean({ ...FRESH, ledger }, [painted]).edits).toEqual([
    { kind: 'fill', hoja: 'Plan', celda: 'C9', color: null, original: 'estilo 7' },
  ]);
});

describe('a cell marked before', () => {
  const own = bare('C9', { nota: 'Mía.', relleno: '#00FF00', original: 'estilo 7' });
  const { edits, ledger } = annotate(found('C9'), FRESH, [own]);
  const nota = edits[0]?.kind === 'note' ? (edits[0].text ?? '') : '';
  const marked = (hoja: string, celda: string): Marked => ({
    snapshot: snapshot(PLAN, sheet('Copia', [])),
    ledger,
    notes: [{ hoja, celda, nota }],
  });
  const shown = (hoja: string, celda: string): Look => ({ hoja, celda, nota, relleno: '#F8D7DA', original: 'estilo 9' });
  const restored = (hoja: string, celda: string) => [
    { kind: 'note', hoja, celda, text: 'Mía.', original: 'estilo 7' },
    { kind: 'fill', hoja, celda, color: '#00FF00', original: 'estilo 7' },
  ];

  test('is put back with the host’s own memory of it', () => {
    expect(clean(marked('Plan', 'C9'), [shown('Plan', 'C9')]).edits).toEqual(restored('Plan', 'C9'));
  });

  test('is found wherever it was moved, on another sheet too', () => {
    expect(planMarks(found(), marked('Copia', 'F1'))).toEqual([{ hoja: 'Copia', celda: 'F1' }]);
    expect(clean(marked('Copia', 'F1'), [shown('Copia', 'F1')]).edits).toEqual(restored('Copia', 'F1'));
  });

  test('keeps its name when its finding moved with it', () => {
    const again = annotate(found('C12'), marked('Plan', 'C12'), [shown('Plan', 'C12')]);
    expect(again.ledger.marcas.map(({ id, celda }) => [id, celda])).toEqual([[ledger.marcas[0]?.id, 'C12']]);
    expect(again.ledger.marcas[0]).toMatchObject({ nota: 'Mía.', relleno: '#00FF00', original: 'estilo 7' });
  });

  test('copied, stands twice: each is put back', () => {
    const twice = { ...marked('Plan', 'C9'), notes: [...marked('Plan', 'C9').notes, { hoja: 'Plan', celda: 'D1', nota }] };
    expect(clean(twice, [shown('Plan', 'C9'), shown('Plan', 'D1')]).edits).toEqual([...restored('Plan', 'C9'), ...restored('Plan', 'D1')]);
  });

  test('the host’s memory is not used for a note that the person rewrote', () => {
    const rewritten = { ...shown('Plan', 'C9'), nota: `Otra. ${nota}` };
    expect(clean({ ...marked('Plan', 'C9'), notes: [rewritten as Look & { nota: string }] }, [rewritten]).edits[0]).toEqual({
      kind: 'note',
      hoja: 'Plan',
      celda: 'C9',
      text: 'Otra. Mía.',
    });
  });

  test('a sheet protected since keeps its marks, and the ledger remembers them', () => {
    const locked = { ...marked('Plan', 'C9'), snapshot: snapshot({ ...PLAN, protected: true }) };
    const { edits: none, avisos } = clean(locked, [shown('Plan', 'C9')]);
    expect(none).toMatchObject([{ kind: 'tab', tab: { name: '_seguimiento' } }]);
    expect(avisos).toEqual([expect.stringContaining('sus marcas no se quitaron')]);
  });
});

test('text like our marker in a person’s note is theirs', () => {
  const nota = 'Antes.\n— Seguimiento (k12345ab) —\nDespués.';
  const notes = [{ hoja: 'Plan', celda: 'C9', nota }];
  const { ledger } = annotate(found('C9'), { ...FRESH, notes }, [bare('C9', { nota })]);
  expect(ledger.marcas[0]).toMatchObject({ nota });
  expect(planMarks(found(), { ...FRESH, notes })).toEqual([]);
});

describe('a host that does not show notes', () => {
  const nota = '— Seguimiento (k0f3a94) —\nError: Antes. [avance-retrocede]';
  const mark = {
    id: 'k0f3a94',
    hoja: 'Plan',
    celda: 'C9',
    nota: 'Mía.',
    relleno: null,
    pintado: '#F8D7DA',
    texto: 'Error: Antes. [avance-retrocede]',
  };
  const hidden = bare('C9', { notas: 'ocultas', relleno: '#F8D7DA' });
  const marked: Marked = { ...FRESH, ledger: { ...EMPTY_LEDGER, marcas: [mark] } };

  test('leaves our note of another host as it is, and says so', () => {
    const { edits, ledger, avisos } = annotate(found('C9'), marked, [hidden]);
    expect(edits).toEqual([]);
    expect(ledger.marcas).toEqual([mark]);
    expect(avisos).toEqual([expect.stringMatching(/^En «Plan» hay notas de Seguimiento .* no se pusieron al día: C9\. Marque en/)]);
  });

  test('remembers the note of a mark that it takes back, which a host that shows it removes', () => {
    const cleaned = clean(marked, [hidden]);
    expect(cleaned.edits[0]).toEqual({ kind: 'fill', hoja: 'Plan', celda: 'C9', color: null });
    expect(cleaned.ledger.marcas).toEqual([{ ...mark, pintado: null, soloNota: true }]);
    expect(cleaned.avisos).toEqual([expect.stringContaining('no se quitaron: C9. Quite las marcas en')]);
    const shown = { hoja: 'Plan', celda: 'C9', nota: `Mía.\n${nota}` };
    const { edits, ledger } = clean({ ...marked, ledger: cleaned.ledger, notes: [shown] }, [{ ...shown, relleno: '#00FF00' }]);
    expect(edits).toEqual([{ kind: 'note', hoja: 'Plan', celda: 'C9', text: 'Mía.' }]);
    expect(ledger.marcas).toEqual([]);
  });

  test('writes a comment anew that it wrote itself and a person deleted', () => {
    const { ledger } = annotate(found('C9'), FRESH, [bare('C9', { notas: 'ocultas' })]);
    expect(ledger.marcas).toEqual([expect.objectContaining({ comentario: true })]);
    const { edits } = annotate(found('C9'), { ...FRESH, ledger }, [hidden]);
    expect(edits).toEqual([expect.objectContaining({ kind: 'note', text: expect.stringContaining('— Seguimiento') as string })]);
  });
});
