/** A follow-up of a fictional entity with as many activities as a test needs; every third says more than 100 %. */
import type { CellValue } from '../../../src/core/snapshot';
import type { ContractSheet, ContractWorkbook } from '../contract';

const HEADER = [
  'Componente',
  'Actividades',
  'Meta o producto',
  'Responsable',
  'Fecha programada',
  '% de avance (31-08-2020)',
  'Seguimiento',
];
/** Row of the first activity. */
export const FIRST = 4;
/** 2020-11-30. */
const DUE = 44165;

const avanceOf = (index: number): number => (index % 3 === 1 ? 1.5 : 0.5);

/** Words that are another in each row, so that no two rows look alike. */
const words = (index: number): string =>
  [7919, 104_729, 1_299_709]
    .map((prime) => ((index + 1) * prime).toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? ''))
    .join(' ');

function planRow(index: number): CellValue[] {
  const number = words(index);
  return [
    'Rendición de Cuentas',
    `Publicar ${number}`,
    `(1) Boletín ${number}`,
    'Planeación',
    DUE,
    avanceOf(index),
    `Se consolidó ${number}.`,
  ];
}

function planSheet(activities: number, more: Partial<ContractSheet> = {}): ContractSheet {
  const rows = Array.from({ length: activities }, (_, index) => planRow(index));
  const formats = Object.fromEntries(
    rows.flatMap((_, index) => [
      [`E${String(FIRST + index)}`, 'dd/mm/yyyy'],
      [`F${String(FIRST + index)}`, '0%'],
    ]),
  );
  return {
    name: 'Plan',
    visibility: 'visible',
    protected: false,
    values: [['Alcaldía de Villa Esperanza'], ['Seguimiento al plan anticorrupción, vigencia 2020'], HEADER, ...rows],
    formats,
    merges: [],
    notes: {},
    fills: {},
    ...more,
  };
}

export const planBook = (activities: number, more: Partial<ContractSheet> = {}): ContractWorkbook => ({
  name: 'plan',
  sheets: [planSheet(activities, more)],
});
