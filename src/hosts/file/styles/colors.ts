/** From the ways in which a workbook names a colour to «#RRGGBB». */
import { attributesOf, childrenOf, descendant, rootOf, type Element } from '../xml/elements';

/** The palette of `indexed` (ECMA-376 part 1, 18.8.27), eight to a line. */
const INDEXED = [
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF',
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF',
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080',
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF',
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF',
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99',
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696',
  '003366 339966 003300 333300 993300 993366 333399 333333',
].flatMap((line) => line.split(' '));

/** The theme's colours in the order in which cells number them. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

export function themeColors(xml: string): (string | null)[] {
  const scheme = descendant(xml, rootOf(xml), 'themeElements', 'clrScheme');
  const entries = scheme === undefined ? [] : childrenOf(xml, scheme);
  return THEME_ORDER.map((name) => {
    const entry = entries.find((element) => element.local === name);
    const [colour] = entry === undefined ? [] : childrenOf(xml, entry);
    const given = new Map(colour === undefined ? [] : attributesOf(xml, colour).map(({ name: key, value }) => [key, value]));
    return hex(given.get('lastClr') ?? given.get('val'));
  });
}

/** The colour of `<fgColor …/>`; null for «automatic» and for what cannot be told. */
export function colorOf(xml: string, element: Element, theme: readonly (string | null)[]): string | null {
  const given = new Map(attributesOf(xml, element).map(({ name, value }) => [name, value]));
  const base = hex(given.get('rgb')) ?? themed(given.get('theme'), theme) ?? indexed(given.get('indexed'));
  return base === null ? null : '#' + tinted(base, Number(given.get('tint') ?? 0));
}

function hex(value: string | undefined): string | null {
  return value !== undefined && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(value) ? value.slice(-6).toUpperCase() : null;
}

function themed(value: string | undefined, theme: readonly (string | null)[]): string | null {
  return value === undefined ? null : (theme[Number(value)] ?? null);
}

function indexed(value: string | undefined): string | null {
  return value === undefined ? null : (INDEXED[Number(value)] ?? null);
}

/** Lightness moved towards white (positive) or black (negative), as ECMA-376 part 1, 18.8.19 says. */
function tinted(color: string, tint: number): string {
  if (!(tint >= -1 && tint <= 1) || tint === 0) return color;
  const channels = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const max = Math.max(...channels);
  const min = Math.min(...channels);
  const light = (max + min) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = 1 - Math.abs(2 * light - 1);
  const scale = chroma === 0 ? 0 : (1 - Math.abs(2 * target - 1)) / chroma;
  return channels
    .map((channel) => Math.round(255 * Math.min(1, Math.max(0, target + (channel - light) * scale))))
    .map((channel) => channel.toString(16).toUpperCase().padStart(2, '0'))
    .join('');
}
