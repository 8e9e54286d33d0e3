/** A workbook as it was understood, and as it was reviewed: values together with the cells that they come from. */
import type { Cell } from '../snapshot';
import type { Finding, PrintedFigure, Summary, Table } from './contract';
import type { Estado, Field, Horizon, IsoDate, Profile, ProfileOrigin, TableKind } from './vocabulary';

/** The progress of one row at one corte, as found. */
export interface Avance {
  readonly corte: IsoDate | null;
  /** A share, 0..1 (above 1 or below 0 where the cell says so); null where there is no number. */
  readonly avance: number | null;
  readonly noAplica: boolean;
  /** The progress cell's text as a person sees it, empty where blank. */
  readonly texto: string;
  /** True where the cell says neither percentage, N/A nor nothing. */
  readonly ilegible: boolean;
  /** The narrative, empty where blank or «-». */
  readonly seguimiento: string;
  /** The cells of the pair; null where the table has no such column. */
  readonly celdaAvance: Cell | null;
  readonly celdaSeguimiento: Cell | null;
}

/** A displaced row: where it starts to stand wrong, and what was read where. */
export interface Shift {
  readonly celda: Cell;
  /** How many columns to the right (negative: left) the cells stand. */
  readonly columnas: number;
  /** What stands displaced: «la actividad está en COMPONENTE». */
  readonly evidencia: string;
}

/** One activity (fila) as it was meant, with the cells it was read from. */
export interface Row {
  readonly hoja: string;
  /** The sheet's row number, from 1. */
  readonly fila: number;
  /** Index of its table in `Reading.tablas`. */
  readonly tabla: number;
  readonly tipo: TableKind;
  readonly dependencia: string;
  readonly componente: string;
  readonly subcomponente: string;
  readonly numeral: string;
  readonly actividad: string;
  readonly descripcion: string;
  readonly meta: string;
  readonly producto: string;
  readonly indicador: string;
  readonly resultado: string;
  readonly peso: number | null;
  readonly responsables: readonly string[];
  readonly corresponsables: readonly string[];
  /** The schedule cell's text as found. */
  readonly fechaTexto: string;
  readonly fechas: readonly IsoDate[];
  /** The schedule cell that cannot be read, what it says and why; null where all can or are empty. Inherited cells count for the row they stand in. */
  readonly fechaIlegible: { readonly celda: Cell; readonly texto: string; readonly motivo: string } | null;
  readonly inicio: IsoDate | null;
  readonly fin: IsoDate | null;
  readonly periodo: string | null;
  readonly cuatrimestres: readonly number[];
  readonly meses: readonly number[];
  /** One per corte of the table, earliest first. */
  readonly avances: readonly Avance[];
  /** The cell of each field that the row's table has, also where it is blank. */
  readonly celdas: Readonly<Partial<Record<Field, Cell>>>;
  /** The cells of the headings across the table that name its dependencia, componente or subcomponente. */
  readonly titulos: Readonly<Partial<Record<'dependencia' | 'componente' | 'subcomponente', Cell>>>;
  /** Fields whose value comes from a merged or page-broken cell above. */
  readonly heredados: readonly Field[];
  readonly desplazada: Shift | null;
}

/** The texts that say what an activity is to deliver. */
export function targetTexts({ meta, producto, indicador }: Pick<Row, 'meta' | 'producto' | 'indicador'>): readonly string[] {
  return [meta, producto, indicador];
}

/** What was understood of a workbook before any rule ran. */
export interface Reading {
  readonly entidad: string;
  readonly vigencia: number | null;
  readonly corte: IsoDate | null;
  readonly perfil: Profile;
  readonly perfilSegun: ProfileOrigin;
  /** As the settings or the title have it. */
  readonly horizonte: Horizon | null;
  /** Days of the year («04-30») on which the follow-up is cut off. */
  readonly cortes: readonly string[];
  readonly tablas: readonly Table[];
  readonly filas: readonly Row[];
  /** Totals that the entity printed, before they are explained. */
  readonly totales: readonly Omit<PrintedFigure, 'metodos'>[];
  readonly avisos: readonly string[];
}

/** A reading with what is wrong in it, its figures and the state of each row. */
export interface Review extends Reading {
  readonly hallazgos: readonly Finding[];
  readonly resumen: Summary;
  /** avance esperado and estado of each row of `filas`, in the same order. */
  readonly estados: readonly RowState[];
}

export interface RowState {
  /** The programmed share (0..1) at the corte; null where the row has no schedule that can be read. */
  readonly esperado: number | null;
  readonly estado: Estado;
  /** Last day of the programming, null where there is none. */
  readonly vence: IsoDate | null;
}
