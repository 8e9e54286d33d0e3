import fc from 'fast-check';
import { hashOfWords, significantWords } from '../../../src/core/rules/wording';

const texts = fc.array(fc.constantFrom('Publicar', 'el', 'INFORME', 'de', 'la', 'gestión', 'y', '2020', 'año'), { maxLength: 12 });

test('texts of the same significant words share a hash, whatever links, case, accents and marks they have', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(' ', ', ', ' - ', '\n', ' de la '), (said, mark) => {
      const other = said.join(mark).toUpperCase();
      expect(significantWords(other)).toEqual(significantWords(said.join(' ')));
      expect(hashOfWords(other)).toBe(hashOfWords(said.join(' ')));
    }),
  );
});

test('another word or another order gives another hash', () => {
  const hashes = ['publicar el informe', 'publicar informes', 'informe publicar', 'publicar informe 2', ''].map(hashOfWords);
  expect(new Set(hashes).size).toBe(hashes.length);
});
