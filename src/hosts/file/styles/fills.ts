/** Fills of cell formats: read, put on, and put back exactly. */
import { attributeOf, childOf, childrenOf, rootOf } from '../xml/elements';
import { itemAttribute, itemAttributes, withAttribute } from './attributes';
import { colorOf } from './colors';
import type { StyleSheet } from './style-sheet';

/** XML of the fill of a style, empty where it names none. */
export function fillOf(styles: StyleSheet, style: number): string {
  return styles.item('fills', Number(itemAttribute(styles.item('cellXfs', style), 'fillId') ?? 0));
}

/** «#RRGGBB» where the fill is solid, else null. */
export function solidColor(fill: string, theme: readonly (string | null)[]): string | null {
  if (fill === '') return null;
  const pattern = childOf(fill, rootOf(fill), 'patternFill');
  if (pattern === undefined || attributeOf(fill, pattern, 'patternType') !== 'solid') return null;
  const [color] = childrenOf(fill, pattern).filter((element) => element.local === 'fgColor');
  return color === undefined ? null : colorOf(fill, color, theme);
}

/** A style like `style` with a solid fill, or with none; all the rest of its format stays. @param color «#RRGGBB». */
export function withFill(styles: StyleSheet, style: number, color: string | null): number {
  if (color === null) return withFillIndex(styles, style, 0);
  const solid = `<patternFill patternType="solid"><fgColor rgb="FF${color.slice(1).toUpperCase()}"/><bgColor indexed="64"/></patternFill>`;
  return withFillIndex(styles, style, styles.add('fills', `<fill>${solid}</fill>`));
}

function withFillIndex(styles: StyleSheet, style: number, fill: number): number {
  const xf = styles.item('cellXfs', style) || styles.item('cellXfs', 0);
  return styles.addFormat(withAttribute(withAttribute(xf, 'fillId', String(fill)), 'applyFill', '1'));
}

/** What a style was before a mark covered it. */
export interface CoveredStyle {
  readonly style: number;
  /** XML of its fill. */
  readonly fill: string;
}

/**
 * The style to put back where the cell now has `current`: the very one that was there, if it still is what it was; a
 * spreadsheet program numbers its styles anew when it saves, and then one that differs from `current` in the old fill alone.
 * Null where the old fill cannot be told.
 */
export function uncovered(styles: StyleSheet, current: number, covered: CoveredStyle): number | null {
  const rest = allButFill(styles.item('cellXfs', current));
  const fits = (style: number): boolean => fillOf(styles, style) === covered.fill && allButFill(styles.item('cellXfs', style)) === rest;
  if (fits(covered.style)) return covered.style;
  for (let style = 0; style < styles.length('cellXfs'); style++) if (fits(style)) return style;
  for (let fill = 0; fill < styles.length('fills'); fill++) {
    if (styles.item('fills', fill) === covered.fill) return withFillIndex(styles, current, fill);
  }
  return null;
}

function allButFill(xf: string): string {
  if (xf === '') return '';
  const attributes = itemAttributes(xf)
    .filter(({ name }) => name !== 'fillId' && name !== 'applyFill')
    .map(({ name, value }) => `${name}=${value}`);
  const root = rootOf(xf);
  return [...attributes.sort(), xf.slice(root.openEnd, root.closeStart)].join(' ');
}
