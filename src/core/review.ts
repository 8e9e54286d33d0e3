/** The door of the core: a workbook snapshot goes in, what it says and what contradicts itself comes out. */
import { stateOf } from './calendar/state';
import { narrativeReader } from './narrative/narrative';
import { isLedgerSheet, isOwnTab } from './edits';
import { DEFAULT_SETTINGS } from './model';
import type { Review, Row, RowState, Settings } from './model';
import { RULES } from './rules';
import { runRules } from './rules/run';
import type { Snapshot } from './snapshot';
import { summarise } from './summary';
import { readWorkbook } from './tables/read';

/** The workbook cannot be reviewed; the message says why and what to do. */
export class ReviewError extends Error {
  override readonly name = 'ReviewError';
  constructor(
    readonly code: 'sin-tabla' | 'sin-actividades',
    message: string,
  ) {
    super(message);
  }
}

const HEADER_ADVICE =
  'El encabezado debe tener en una misma fila al menos «Actividad» y dos columnas más, como «Meta», «Responsable», «Fecha» o «% de avance».';

/**
 * Reviews a workbook.
 * @param settings what the caller knows better than the sheet: corte, vigencia, column corrections.
 * @throws ReviewError where no table of activities is found.
 */
export function review(snapshot: Snapshot, settings: Partial<Settings> = {}): Review {
  const all: Settings = { ...DEFAULT_SETTINGS, ...settings };
  const reading = readWorkbook(snapshot, all, (sheet) => isOwnTab(sheet) || isLedgerSheet(sheet));
  if (reading.tablas.length === 0) {
    throw new ReviewError('sin-tabla', `No se encontró ninguna tabla de actividades en «${snapshot.name}». ${HEADER_ADVICE}`);
  }
  if (reading.filas.length === 0 && reading.tablas.some(({ tipo }) => tipo !== 'riesgos')) {
    throw new ReviewError(
      'sin-actividades',
      `Se encontró el encabezado de la tabla en «${snapshot.name}», pero ninguna actividad debajo de él.`,
    );
  }
  const estados = reading.filas.map((row) => stateOf(row, reading.corte, reading.vigencia));
  const states = new Map<Row, RowState>(reading.filas.map((row, i) => [row, estados[i] as RowState]));
  const hallazgos = runRules(RULES, {
    reading,
    settings: all,
    corte: reading.corte,
    narrative: narrativeReader(),
    stateOf: (row) => states.get(row) ?? stateOf(row, reading.corte, reading.vigencia),
  });
  return { ...reading, hallazgos, estados, resumen: summarise(reading, estados, all) };
}
