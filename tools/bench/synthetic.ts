import type { CellValue, Sheet, Snapshot } from '../../src/core/snapshot';

const HEADER = [
  ...['Dependencia', 'Componente', 'Subcomponente', 'N°', 'Actividad', 'Descripción', 'Meta', 'Producto', 'Indicador', 'Responsable'],
  ...['Corresponsable', 'Inicio', 'Fin', 'Peso', 'Seguimiento 30 de abril', '% de avance (30-04-2020)', 'Seguimiento 31 de agosto'],
  ...['% de avance (31-08-2020)', 'Seguimiento 31 de diciembre', '% de avance (31-12-2020)'],
];
const FORMATS = HEADER.map((title) => (title.startsWith('%') ? '0%' : title === 'Inicio' || title === 'Fin' ? 'dd/mm/yyyy' : null));

/** As many words as a real plan uses: with few, all narratives would be near-duplicates of one another. */
const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi lo na'.split(' ');
const WORDS = SYLLABLES.flatMap((a) => SYLLABLES.flatMap((b) => SYLLABLES.map((c) => a + b + c)));

/** Excel serials of 2020-02-01 and 2020-12-16. */
const [INICIO, FIN] = [43862, 44181];

export type Narratives = 'distintos' | 'iguales';

/** A follow-up of `rows` activities × 20 columns; every tenth row reports more than 100 %. */
export function syntheticWorkbook(rows: number, narratives: Narratives): Snapshot {
  const random = generator(20_200_831);
  const values: CellValue[][] = [HEADER];
  for (let row = 1; row <= rows; row++) values.push(activity(row, narratives, random));
  const sheet: Sheet = {
    name: 'Seguimiento',
    visibility: 'visible',
    protected: false,
    values,
    formats: [[], ...values.slice(1).map(() => FORMATS)],
    merges: [],
  };
  return { name: 'sintetico.xlsx', date1904: false, sheets: [sheet] };
}

function activity(row: number, narratives: Narratives, random: () => number): CellValue[] {
  const text = (words: number): string => Array.from({ length: words }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
  const narrative = (corte: number): string =>
    narratives === 'iguales'
      ? 'El equipo de la dependencia adelantó la revisión de los documentos y dejó constancia en el acta de la mesa técnica.'
      : `En la etapa ${String(corte)} el equipo trabajó en ${text(14)}`;
  const componente = Math.ceil(row / 500);
  const subcomponente = (Math.ceil(row / 50) - 1) % 10;
  const share = Math.floor(random() * 20) / 100;
  const reported = row % 10 === 0 ? 1.5 : share + 0.4;
  return [
    `Dependencia ${String(row % 40)}`,
    `Componente ${String(componente)}`,
    `Subcomponente ${String(subcomponente + 1)}`,
    `${String(componente)}.${String(subcomponente + 1)}.${String(((row - 1) % 50) + 1)}`,
    ...[`Actividad ${String(row)}: ${text(8)}`, text(6), `(1) ${text(3)}`, text(3), text(3), 'Planeación', 'Jurídica'],
    ...[INICIO, FIN, 0.01, narrative(1), share, narrative(2), share + 0.2, narrative(3), reported],
  ];
}

/** A linear congruential generator: the same rows at each run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
