import fc from 'fast-check';
import { lettersOf, likeness, missingLetters } from '../../../src/core/rules/likeness';
import { findCopies, normalised, SHORTEST_COPY } from '../../../src/core/rules/similarity';

const word = fc.stringMatching(/^[a-z]{3,9}$/);
const narrative = fc.array(word, { minLength: 20, maxLength: 60 }).map((list) => list.join(' '));

/** A narrative of its own for every number. */
const different = (n: number) => Array.from({ length: 14 }, (_, i) => `palabra${String(n)}x${String(i)}`).join(' ');
/** The same form of words, another name in each. */
const template = (n: number) =>
  `Se hizo la visita de seguimiento al punto de atencion numero ${String(n)} y se dejaron las recomendaciones en el acta ${String(n)}`;

/** Letters to insert and delete, by the textbook. */
function editsByTable(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const kept = a[row - 1] === b[column - 1] ? (above[column - 1] ?? 0) : Infinity;
      current.push(Math.min(kept, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}

describe('findCopies', () => {
  test('finds a planted copy with a few letters changed, wherever it stands', () => {
    fc.assert(
      fc.property(fc.uniqueArray(narrative, { minLength: 2, maxLength: 12 }), fc.nat(), fc.nat(), (texts, which, where) => {
        const original = texts[which % texts.length] ?? '';
        const at = where % original.length;
        const copy = `${original.slice(0, at)}zz${original.slice(at + 2)}`;
        fc.pre(copy !== original && !copy.includes('  ') && copy === copy.trim());
        expect(findCopies([...texts, copy]).copies.some(({ item, kind }) => item === texts.length && kind !== 'igual')).toBe(true);
      }),
    );
  });

  test('finds a text that stands whole in another, in either order', () => {
    const short = different(1);
    const long = `${different(2)} ${short} ${different(3)}`;
    for (const texts of [
      [short, long],
      [long, short],
    ]) {
      expect(findCopies(texts).copies).toEqual([{ item: 1, of: 0, kind: 'contenido', likeness: 1 }]);
    }
  });

  test('leaves short texts and different texts alone', () => {
    expect(findCopies(['se publico', 'se publico', ...Array.from({ length: 20 }, (_, n) => different(n))]).copies).toEqual([]);
    expect('se publico'.length).toBeLessThan(SHORTEST_COPY);
  });

  test.each([
    ['all equal', () => different(0), 0],
    ['all different', different, 0],
    ['all of one form', template, 4],
  ])('compares no more pairs per text in a longer table: %s', (_, text, most) => {
    for (const size of [500, 5000]) {
      const { comparisons } = findCopies(Array.from({ length: size }, (__, n) => text(n)));
      expect(comparisons).toBeLessThanOrEqual(most * size);
    }
  });
});

describe('likeness', () => {
  test('is 1 for equal texts, symmetric, and null below the least', () => {
    fc.assert(
      fc.property(narrative, narrative, (a, b) => {
        expect(likeness(a, a, 0.9)).toBe(1);
        expect(likeness(a, b, 0)).toBeCloseTo(likeness(b, a, 0) ?? NaN, 9);
        expect(likeness(a, b, 0.9)).toBe((likeness(a, b, 0) ?? 0) >= 0.9 ? likeness(a, b, 0) : null);
      }),
      { numRuns: 30 },
    );
  });

  test('is that of the letter-by-letter table, for texts of any length', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'z', '0', '9', ' '), maxLength: 95 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const edits = editsByTable(a, b);
        expect(likeness(a, b, 0)).toBeCloseTo(1 - edits / Math.max(1, a.length + b.length), 9);
        const apart = missingLetters(lettersOf(a), lettersOf(b)) + missingLetters(lettersOf(b), lettersOf(a));
        expect(apart).toBeLessThanOrEqual(edits);
      }),
    );
  });

  test.each([
    ['la visita del martes', 'la visita del jueves', 1 - 8 / 40],
    ['acta 4 del comite', 'acta 4 del comite de riesgos', 1 - 11 / 45],
    ['', '', 1],
  ])('«%s» and «%s»', (a, b, expected) => {
    expect(likeness(a, b, 0)).toBeCloseTo(expected, 9);
  });
});

test('texts are compared without case, accents and marks', () => {
  expect(normalised('  Se publicó: (el) INFORME…\n n.° 4 ')).toBe('se publico el informe n 4');
});
