/** Many follow-ups, one per dependencia, as one: workbooks come one at a time, and of each only its rows are kept. */
import { avanceAt } from '../calendar/state';
import { plain } from '../cells/text';
import { fingerprint } from '../fingerprint';
import { DEFAULT_SETTINGS, type Finding, type IsoDate, type Review, type Row, type RowState, type Settings } from '../model';
import { address } from '../snapshot';
import { summarise } from '../summary';
import { counted } from '../wording';
import type { Origin } from './origin';
import { repeatedRows, type Repetition } from './repeated';

/** A file that was asked for: what it gave, or why it gave nothing. */
export interface FileEntry {
  readonly archivo: string;
  readonly corte: IsoDate | null;
  readonly actividades: number;
  readonly hallazgos: number;
  /** A Spanish sentence that says what to do; null where the file was read. */
  readonly problema: string | null;
}

export interface Consolidated {
  readonly archivos: readonly FileEntry[];
  /** As one workbook whose only table is the consolidated one; findings stand on its rows. */
  readonly review: Review;
  /** One per row of `review.filas`, in the same order. */
  readonly origenes: readonly Origin[];
  /** One per finding of `review.hallazgos`: the cell of the file that it was found in. */
  readonly celdas: readonly string[];
  readonly repetidas: readonly Repetition[];
}

/** The tab that the rows stand on, its first row of activities and the column of the activity. */
export interface Placement {
  readonly hoja: string;
  readonly primera: number;
  readonly columna: number;
}

/** A head of the consolidated workbook must not hold on to the file that it came from. */
const EMPTY = { tablas: [], filas: [], totales: [], estados: [], hallazgos: [] } as const;

export class Consolidation {
  private readonly archivos: FileEntry[] = [];
  private readonly filas: Row[] = [];
  private readonly estados: RowState[] = [];
  private readonly origenes: Origin[] = [];
  private readonly hallazgos: Finding[] = [];
  private readonly celdas: string[] = [];
  private readonly cortes = new Map<IsoDate, number>();
  private readonly titulos = new Map<string, number>();
  /** What the first file says of the programme. */
  private head: Review | null = null;
  private readonly names = new Map<string, string>();

  constructor(private readonly place: Placement) {}

  /** Takes over what a reviewed file says. `open` are the findings that nobody has accepted. */
  add(archivo: string, review: Review, open: readonly Finding[]): void {
    const sheets = new Set(review.filas.map(({ hoja }) => hoja));
    const here = new Map<string, Row>();
    review.filas.forEach((row, at) => {
      const estado = review.estados[at];
      if (row.tipo === 'riesgos' || estado === undefined) return;
      const kept = this.keep(row, archivo, sheets.size > 1, review.corte);
      here.set(placeKey(row), kept);
      this.estados.push(estado);
    });
    const found = open.filter((finding) => this.takeFinding(finding, archivo, here.get(placeKey(finding))));
    if (review.corte !== null) this.cortes.set(review.corte, (this.cortes.get(review.corte) ?? 0) + 1);
    if (review.entidad !== '') this.titulos.set(review.entidad, (this.titulos.get(review.entidad) ?? 0) + 1);
    this.head = this.head ?? { ...review, ...EMPTY };
    this.archivos.push({ archivo, corte: review.corte, actividades: here.size, hallazgos: found.length, problema: null });
  }

  /** A file that could not be read stands in the list with its reason. */
  fail(archivo: string, problema: string): void {
    this.archivos.push({ archivo, corte: null, actividades: 0, hallazgos: 0, problema });
  }

  /** Null where no file gave an activity. */
  result(settings: Settings = DEFAULT_SETTINGS): Consolidated | null {
    if (this.head === null || this.filas.length === 0) return null;
    const corte = [...this.cortes.keys()].sort().pop() ?? null;
    const repetidas = repeatedRows(this.filas, this.origenes);
    const reading = {
      ...this.head,
      entidad: commonest(this.titulos) ?? '',
      corte,
      filas: this.filas,
    };
    const avisos = this.notices(corte, repetidas);
    const resumen = summarise({ ...reading, avisos }, this.estados, settings);
    return {
      archivos: this.archivos,
      review: {
        ...reading,
        avisos,
        hallazgos: this.hallazgos,
        estados: this.estados,
        resumen: { ...resumen, avisos: [...avisos, ...resumen.avisos] },
      },
      origenes: this.origenes,
      celdas: this.celdas,
      repetidas,
    };
  }

  /** The row as it stands in the consolidated table: its progress at its corte, and who reports it. */
  private keep(row: Row, archivo: string, bySheet: boolean, corte: IsoDate | null): Row {
    const { hoja, columna, primera } = this.place;
    const fila = primera + this.filas.length;
    const avance = avanceAt(row, corte);
    const kept: Row = {
      ...row,
      hoja,
      fila,
      tabla: 0,
      dependencia: this.name(row.dependencia !== '' ? row.dependencia : bySheet ? row.hoja : stemOf(archivo)),
      componente: this.name(row.componente),
      avances: avance === null ? [] : [{ ...avance, celdaAvance: null, celdaSeguimiento: null }],
      celdas: { actividad: { hoja, fila, columna } },
      heredados: [],
      fechaIlegible: null,
      desplazada: null,
    };
    this.filas.push(kept);
    this.origenes.push({ archivo, hoja: row.hoja, fila: row.fila });
    return kept;
  }

  /** One text for a name that stands in every row. */
  private name(text: string): string {
    const known = this.names.get(text);
    if (known === undefined) this.names.set(text, text);
    return known ?? text;
  }

  private takeFinding(finding: Finding, archivo: string, row: Row | undefined): boolean {
    if (row === undefined) return false;
    const { hoja, fila } = row;
    this.hallazgos.push({
      ...finding,
      hoja,
      fila,
      celda: address({ fila, columna: this.place.columna }),
      huella: `${finding.huella}-${fingerprint(archivo)}`,
      mensaje: `${archivo}, ${finding.hoja}, ${finding.celda}: ${finding.mensaje}`,
    });
    this.celdas.push(finding.celda);
    return true;
  }

  private notices(corte: IsoDate | null, repetidas: readonly Repetition[]): string[] {
    const failed = this.archivos.filter(({ problema }) => problema !== null).length;
    const others = this.archivos.filter((file) => file.problema === null && file.corte !== corte).map(({ archivo }) => archivo);
    const copies = repetidas.length;
    return [
      ...(failed === 0
        ? []
        : [`${counted(failed, 'archivo no se pudo leer', 'archivos no se pudieron leer')} y sus actividades no cuentan.`]),
      ...(others.length === 0 ? [] : [`No todos los archivos son del mismo corte. De otro corte, o sin él: ${others.join(', ')}.`]),
      ...(copies === 0
        ? []
        : [
            `${counted(copies, 'actividad está', 'actividades están')} en más de un archivo u hoja y cuentan cada vez: vea «Repetidas» y retire las copias.`,
          ]),
    ];
  }
}

function placeKey({ hoja, fila }: { readonly hoja: string; readonly fila: number }): string {
  return `${String(fila)}!${hoja}`;
}

/** «Secretaría de Hacienda» for «2025/Secretaría de Hacienda.xlsx». */
function stemOf(archivo: string): string {
  return archivo.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
}

function commonest(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [name, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = name;
  return best === null || plain(best) === '' ? null : best;
}
