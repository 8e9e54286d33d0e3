import fc from 'fast-check';
import { HostError } from '../../../src/hosts/host';
import { attributesOf, childrenOf, elementsIn, prefixOf, rootOf, textOf } from '../../../src/hosts/file/xml/elements';
import { decode, encode, encodingOf } from '../../../src/hosts/file/xml/encoding';
import { escapeAttribute, escapeText, unescapeCodes, unescapeXml } from '../../../src/hosts/file/xml/escape';
import { append, isSigned, removeChildren, signed, splice } from '../../../src/hosts/file/xml/splice';

const wellFormed = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

test('any text survives as the text of an element, and as an attribute but for control characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(unescapeCodes(unescapeXml(escapeText(text)))).toBe(wellFormed(text));
      const [attribute] = attributesOf(`<a b="${escapeAttribute(text)}"/>`, { start: 0, openEnd: escapeAttribute(text).length + 9 });
      // eslint-disable-next-line no-control-regex
      expect(attribute?.value).toBe(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));
    }),
  );
});

test('finds elements past comments, instructions, CDATA and quoted signs', () => {
  const xml = `\ufeff<?xml version="1.0"?><!-- <no/> --><x:a b='>' c = "'/>"><!-- </x:a> --><x:b/><![CDATA[<no>]]>t<c>1 &lt; 2</c ></x:a>`;
  const root = rootOf(xml);
  expect([root.local, prefixOf(root)]).toEqual(['a', 'x:']);
  expect(attributesOf(xml, root).map(({ name, value }) => [name, value])).toEqual([
    ['b', '>'],
    ['c', "'/>"],
  ]);
  const [b, c] = childrenOf(xml, root);
  expect([b?.local, b?.empty, textOf(xml, c!)]).toEqual(['b', true, '1 < 2']);
  expect(textOf('<t>a<![CDATA[<b>&]]>&amp;<!-- x -->c</t>', rootOf('<t>a<![CDATA[<b>&]]>&amp;<!-- x -->c</t>'))).toBe('a<b>&&c');
});

test('what is not well formed is refused, whatever it is', () => {
  for (const xml of [
    '',
    '<a>',
    '<a></b>',
    '</a>',
    '<a b="c/>',
    '<a/><b/>',
    '<a><b></a></b>',
    '<!DOCTYPE a><a/>',
    '< a/>',
    '<a <b/>',
    '<a><!-- </a>',
  ]) {
    expect(() => rootOf(xml)).toThrow(HostError);
  }
  fc.assert(
    fc.property(fc.array(fc.constantFrom('<', '>', '/', 'a', '"', "'", '=', '!', '--', '[CDATA[', ']]', '?', ' ', '&')), (pieces) => {
      const xml = pieces.join('');
      try {
        for (const element of elementsIn(xml, { start: 0, end: xml.length })) attributesOf(xml, element);
      } catch (error) {
        expect(error).toBeInstanceOf(HostError);
      }
    }),
  );
});

test.each(['<l/>', '<l />', '<l></l>', '<l a="/>"/>', '<x:l><i/> </x:l>', '<l\n/>'])('what is added to %p is taken out again', (xml) => {
  const added = splice(xml, [append(xml, rootOf(xml), signed('<i b="1"/>') + signed('<j>t</j>'))]);
  const root = rootOf(added);
  const ours = childrenOf(added, root).filter((child) => isSigned(added.slice(child.start, child.end)));
  expect(ours.map(({ local }) => local)).toEqual(['i', 'j']);
  expect(splice(added, removeChildren(added, root, ours))).toBe(xml);
});

test('bytes come back as they were in every encoding', () => {
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
    const bytes = encode('\ufeff<á>😀</á>', encoding);
    expect(encodingOf(bytes)).toBe(encoding);
    expect(encode(decode(bytes), encoding)).toEqual(bytes);
  }
  expect(() => decode(new Uint8Array([0x3c, 0xff, 0x3e]))).toThrow(HostError);
});
