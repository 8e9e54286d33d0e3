import fc from 'fast-check';
import { plain } from '../../../src/core/cells/text';
import { tokenize } from '../../../src/core/cells/tokens';

test('every token is a piece of the text with its plain form, and nothing but white space stands between two', () => {
  const written = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'a|Á|Ñ|º|—|•|.|,|-|(|%|1| |\n|@|İ|ß|\u0301|\u00ad|http://|www.'.split('|')) }),
  );
  fc.assert(
    fc.property(written, (text) => {
      let end = 0;
      for (const token of tokenize(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(token.plain).toBe(plain(token.text));
        expect(text.slice(end, token.start).trim()).toBe('');
        expect(token.glued).toBe(token.start > 0 && token.start === end);
        end = token.end;
      }
      expect(text.slice(end).trim()).toBe('');
    }),
  );
});

test('an address is one token, whatever stands before it', () => {
  expect(tokenize('Ver(https://ejemplo.co/a-b) y ana@ejemplo.co').map(({ kind, text }) => [kind, text])).toEqual([
    ['word', 'Ver'],
    ['mark', '('],
    ['address', 'https://ejemplo.co/a-b)'],
    ['word', 'y'],
    ['address', 'ana@ejemplo.co'],
  ]);
});
