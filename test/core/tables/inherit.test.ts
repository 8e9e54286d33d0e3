import { DEFAULT_SETTINGS } from '../../../src/core/model';
import { readWorkbook } from '../../../src/core/tables/read';
import type { Range } from '../../../src/core/snapshot';
import { typedWorkbook } from '../rules/typed-sheet';

const HEADERS = [
  ['Subcomponente', 'N°', 'Actividad', 'Meta', 'Seguimiento 30 de abril', null, 'Seguimiento 31 de agosto', null],
  [null, null, null, null, '% de avance', 'Observaciones', '% de avance', 'Observaciones'],
];
const OWN = ['Canales', '1.1', 'Adecuar la sala', 'Sala', '10%', 'Se hizo el diseño', '30%', 'Avanza la obra'];

function progress(row: (string | null)[], merges: readonly Range[] = []) {
  const book = typedWorkbook([...HEADERS, OWN, row]);
  const merged = { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, merges })) };
  const { filas } = readWorkbook(merged, { ...DEFAULT_SETTINGS, vigencia: 2022 }, () => false);
  return filas[1]?.avances.map(({ avance, seguimiento }) => [avance, seguimiento]);
}

describe('a corte that a row leaves blank', () => {
  test('is not that of the row above where the row reports on another corte', () => {
    expect(progress([null, '1.2', 'Comprar sillas', 'Sillas', null, null, '20%', 'Se cotizó'])).toEqual([
      [null, ''],
      [0.2, 'Se cotizó'],
    ]);
    expect(progress([null, '1.2', 'Comprar sillas', 'Sillas', '20%', 'Se cotizó', null, null])).toEqual([
      [0.2, 'Se cotizó'],
      [null, ''],
    ]);
    expect(progress([null, '1.2', 'Comprar sillas', 'Sillas', null, null, null, 'Sin novedad'])).toEqual([
      [null, ''],
      [null, 'Sin novedad'],
    ]);
  });

  test('is that of the merged cell', () => {
    const row = [null, '1.2', 'Comprar sillas', 'Sillas', null, null, '20%', 'Se cotizó'];
    const april = [5, 6].map((left) => ({ top: 3, left, bottom: 4, right: left }));
    expect(progress(row, april)).toEqual([
      [0.1, 'Se hizo el diseño'],
      [0.2, 'Se cotizó'],
    ]);
  });

  test('is that of the row above where the row reports on none', () => {
    expect(progress([null, '1.2', 'Comprar sillas', 'Sillas', null, null, null, null])).toEqual([
      [0.1, 'Se hizo el diseño'],
      [0.3, 'Avanza la obra'],
    ]);
  });
});
