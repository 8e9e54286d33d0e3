/** What stands in a cell of the world. */
import { parseAddress } from '../../../src/core/a1';
import { cellAt, type World, type WorldCell } from './world/document';

export function worldCell(world: World, hoja: string, celda: string): WorldCell {
  const sheet = world.sheets.find(({ name }) => name === hoja);
  const place = parseAddress(celda);
  if (!sheet || !place) throw new Error(`no cell ${celda} of ${hoja}`);
  return cellAt(sheet, place.row, place.column);
}

export const noteAt = (world: World, hoja: string, celda: string): string => worldCell(world, hoja, celda).note;
export const fillAt = (world: World, hoja: string, celda: string): string => worldCell(world, hoja, celda).background;
