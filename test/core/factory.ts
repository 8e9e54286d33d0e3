import {
  DEFAULT_SETTINGS,
  type Avance,
  type Finding,
  type Reading,
  type Review,
  type Row,
  type RowState,
  type Settings,
} from '../../src/core/model';
import type { CellValue, Sheet, Snapshot } from '../../src/core/snapshot';
import { summarise } from '../../src/core/summary';

/** Small values for tests: what a test does not say is as dull as it can be. */

export const CORTE = '2020-08-31';

export function avance(share: number | null, more: Partial<Avance> = {}): Avance {
  return {
    corte: CORTE,
    avance: share,
    noAplica: false,
    texto: share === null ? '' : `${String(share * 100)}%`,
    ilegible: false,
    seguimiento: '',
    celdaAvance: null,
    celdaSeguimiento: null,
    ...more,
  };
}

export const NO_APLICA = avance(null, { noAplica: true, texto: 'N/A' });

export function row(more: Partial<Row> = {}): Row {
  return {
    hoja: 'Plan',
    fila: 2,
    tabla: 0,
    tipo: 'seguimiento',
    dependencia: '',
    componente: '',
    subcomponente: '',
    numeral: '',
    actividad: 'Publicar el boletín de la entidad',
    descripcion: '',
    meta: '',
    producto: '',
    indicador: '',
    resultado: '',
    peso: null,
    responsables: [],
    corresponsables: [],
    fechaTexto: '',
    fechas: [],
    fechaIlegible: null,
    inicio: null,
    fin: null,
    periodo: null,
    cuatrimestres: [],
    meses: [],
    avances: [],
    celdas: {},
    titulos: {},
    heredados: [],
    desplazada: null,
    ...more,
  };
}

export function state(more: Partial<RowState> = {}): RowState {
  return { esperado: null, estado: 'en avance', vence: null, ...more };
}

export function finding(more: Partial<Finding> = {}): Finding {
  const { hoja = 'Plan', fila = 2, celda = 'B2', regla = 'avance-retrocede' } = more;
  return {
    regla,
    severidad: 'error',
    hoja,
    fila,
    celda,
    corte: CORTE,
    mensaje: `Reporta menos que en el corte anterior en ${celda}.`,
    huella: `${regla}-${hoja}-${celda}`,
    ...more,
  };
}

export function reading(filas: readonly Row[] = [], more: Partial<Reading> = {}): Reading {
  return {
    entidad: 'Alcaldía de Villa Esperanza',
    vigencia: 2020,
    corte: CORTE,
    perfil: 'PAAC',
    perfilSegun: 'titulo',
    horizonte: null,
    cortes: ['04-30', '08-31', '12-31'],
    tablas: [],
    filas,
    totales: [],
    avisos: [],
    ...more,
  };
}

export interface ReviewParts {
  readonly filas?: readonly Row[];
  readonly estados?: readonly RowState[];
  readonly hallazgos?: readonly Finding[];
  readonly settings?: Settings;
}

export function review({
  filas = [],
  estados = filas.map(() => state()),
  hallazgos = [],
  settings = DEFAULT_SETTINGS,
}: ReviewParts = {}): Review {
  const read = reading(filas);
  return { ...read, hallazgos, estados, resumen: summarise(read, estados, settings) };
}

export function sheet(name: string, values: readonly (readonly CellValue[])[], more: Partial<Sheet> = {}): Sheet {
  return { name, visibility: 'visible', protected: false, values, formats: [], merges: [], ...more };
}

export function snapshot(...sheets: readonly Sheet[]): Snapshot {
  return { name: 'plan.xlsx', date1904: false, sheets };
}
