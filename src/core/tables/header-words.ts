/**
 * What the words of a column header mean. Data: one entry per meaning, most specific first.
 * Phrases are written as people write them; they are compared without accents, case, plural, line breaks, numbering or
 * the small words (de, la, o, y…).
 */
import type { Field } from '../model';
import { plain, stem } from '../cells/text';
import { spelledOut } from './abbreviations';

const SMALL_WORDS = new Set('a al con cual de del e el en la las le los o para por que se su sus u un una y'.split(' '));

/** The meaningful words of a header, «% DE AVANCE (31-08-2020)» → [pct, avanc]. Dates and numbers are left out. */
export function headerKey(text: string): string[] {
  const spelled = plain(text)
    .replace(/%/g, ' pct ')
    .replace(/\bn\s*[.]?\s*[°º]|\bn(?:ro|um|o)\b[.]?|#/g, ' num ')
    .replace(/\bporc(?:entajes?\b|\.)/g, ' pct ');
  return spelledOut(spelled)
    .split(/[^a-z]+/)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word))
    .map(stem);
}

interface Meaning {
  readonly field: Field;
  /** The whole header is one of these. */
  readonly is?: readonly string[];
  /** The header begins with one of these. */
  readonly starts?: readonly string[];
  /** The header has all the words of one of these, in any order. */
  readonly has?: readonly string[];
}

/** Order matters: the first meaning that fits is taken. */
const MEANINGS: readonly Meaning[] = [
  {
    field: 'corresponsable',
    has: ['corresponsable', 'coresponsable'],
    starts: [
      'responsable de apoyo',
      'apoyo',
      'dependencia de apoyo',
      'area de apoyo',
      'unidad de apoyo',
      'oficina de apoyo',
      'proceso de apoyo',
    ],
  },
  {
    field: 'subcomponente',
    starts: ['subcomponente', 'sub componente', 'accion estrategica', 'tematica'],
    is: [
      'proceso',
      'estrategia',
      'linea estrategica',
      'linea de accion',
      'politica',
      'eje',
      'eje tematico',
      'eje estrategico',
      'elemento',
      'pilar',
    ],
  },
  { field: 'componente', starts: ['componente'], is: ['nombre del componente'] },
  { field: 'peso', starts: ['ponderacion', 'peso', '% ponderacion', '% peso', 'ponderado'] },
  {
    field: 'esperado',
    is: [
      '% programado',
      '% esperado',
      'avance programado',
      'avance esperado',
      '% avance programado',
      '% avance esperado',
      '% de avance planeado',
    ],
  },
  {
    field: 'avance',
    has: [
      '% avance',
      '% cumplimiento',
      '% progreso',
      '% ejecucion',
      '% ejecutado',
      '% logro',
      '% resultado',
      'nivel cumplimiento',
      'grado cumplimiento',
      'grado avance',
      'nivel avance',
      'proceso cumplimiento',
      'avance cuantitativo',
      'progreso cumplimiento',
    ],
    is: [
      '%',
      'progreso',
      'porcentaje',
      'avance numerico',
      'avance ejecutado',
      'avance real',
      'avance alcanzado',
      'avance obtenido',
      'avance reportado',
      'calificacion',
      'cumplimiento',
    ],
  },
  {
    field: 'seguimiento',
    starts: [
      'actividad realizada',
      'actividad ejecutada',
      'actividad desarrollada',
      'actividad cumplida',
      'actividad adelantada',
      'accion realizada',
      'accion adelantada',
      'accion ejecutada',
      'accion desarrollada',
      'descripcion del avance',
      'descripcion avance',
      'descripcion del seguimiento',
      'descripcion de la gestion',
      'descripcion del cumplimiento',
      'descripcion de actividad realizada',
      'avance cualitativo',
      'avance de la actividad',
      'seguimiento',
      'monitoreo',
      'explicacion',
      'analisis',
      'autoevaluacion',
      'reporte',
      'gestion realizada',
      'logro',
      'observacion',
      'comentario',
      'verificacion',
    ],
    is: ['avance', 'ejecucion', 'estado de la actividad', 'resultado del seguimiento', 'detalle del avance', 'justificacion'],
  },
  {
    field: 'actividad',
    starts: [
      'actividad programada',
      'actividad propuesta',
      'actividad a realizar',
      'actividad a desarrollar',
      'actividad o accion',
      'nombre del tramite',
      'nombre tramite',
      'nombre del espacio',
      'nombre actividad',
      'nombre de la actividad',
      'descripcion de la actividad',
      'descripcion actividad',
      'accion programada',
      'accion a realizar',
      'accion a desarrollar',
      'accion propuesta',
    ],
    is: [
      'actividad',
      'accion',
      'tarea',
      'hito',
      'compromiso',
      'actividad accion',
      'accion actividad',
      'actividad especifica',
      'actividad tarea',
      'actividad principal',
      'actividad gestion',
    ],
  },
  {
    field: 'responsable',
    has: ['responsable'],
    is: [
      'lider',
      'encargado',
      'a cargo de',
      'lider de proceso',
      'unidad lider',
      'dependencia lider',
      'area lider',
      'oficina lider',
      'proceso lider',
    ],
  },
  { field: 'inicio', starts: ['fecha inicio', 'fecha de inicio', 'fecha inicial', 'inicio', 'desde'] },
  {
    field: 'fin',
    starts: ['fecha fin', 'fecha final', 'fecha de finalizacion', 'fin', 'hasta', 'finalizacion'],
    is: ['final', 'termina', 'terminacion', 'fecha de terminacion', 'fecha de cierre'],
  },
  {
    field: 'fecha',
    starts: ['fecha', 'plazo', 'periodicidad', 'frecuencia', 'tiempo de ejecucion', 'fecha limite'],
    is: ['cronograma', 'programacion', 'periodo de ejecucion', 'tiempo', 'vencimiento', 'periodo', 'cuando'],
  },
  { field: 'resultado', is: ['resultado', 'resultado del indicador', 'resultado esperado', 'meta del indicador'] },
  { field: 'meta', starts: ['meta'], is: ['descripcion de la mejora', 'objetivo', 'meta producto'], has: ['descripcion mejora'] },
  { field: 'producto', starts: ['producto', 'entregable', 'bien o servicio'], is: ['evidencia del cumplimiento esperada'] },
  { field: 'indicador', starts: ['indicador', 'formula', 'nombre del indicador'] },
  {
    field: 'dependencia',
    is: ['dependencia', 'area', 'secretaria', 'organismo', 'nombre del centro gestor', 'oficina', 'unidad administrativa', 'entidad'],
  },
  {
    field: 'numeral',
    is: [
      'num',
      'item',
      'numeral',
      'codigo',
      'cod',
      'id',
      'numero',
      'cod actividad',
      'codigo actividad',
      'num actividad',
      'consecutivo',
      'no',
    ],
  },
  { field: 'descripcion', is: ['descripcion', 'detalle', 'alcance'], starts: ['accion especifica'] },
  { field: 'cuatrimestre', starts: ['cuatrimestre', 'cuatrim'], has: ['num cuatrimestre'] },
  { field: 'trimestre', starts: ['trimestre', 'trim'] },
  { field: 'semestre', starts: ['semestre'] },
  { field: 'mes', is: ['mes'] },
  { field: 'anualidad', is: ['anualidad', 'ano', 'programacion por ano', 'programacion anual', 'programacion del cuatrienio'] },
];

interface CompiledMeaning {
  readonly field: Field;
  readonly is: ReadonlySet<string>;
  readonly starts: readonly (readonly string[])[];
  readonly has: readonly (readonly string[])[];
}

const COMPILED: readonly CompiledMeaning[] = MEANINGS.map(({ field, is = [], starts = [], has = [] }) => ({
  field,
  is: new Set(is.map((phrase) => headerKey(phrase).join(' '))),
  starts: starts.map(headerKey),
  has: has.map(headerKey),
}));

const LONGEST_HEADER_WORDS = 24;

/** Words that only say when: «Avances a 31 de agosto», «Avance del primer cuatrimestre de la vigencia». */
const WHEN = new Set(
  `ene feb mar abr may jun jul ago sep sept oct nov dic enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre primer primera segundo segunda tercer tercera cuarto
   cuarta i ii iii iv bimestre trimestre cuatrimestre semestre trim sem vigencia ano corte periodo mes fecha presente actual acumulado hasta`
    .split(/\s+/)
    .map(stem),
);

/** What a header says its column is, null where its words are none of the trade's. */
export function fieldOfHeader(text: string): Field | null {
  const key = headerKey(text);
  if (key.length === 0 || key.length > LONGEST_HEADER_WORDS) return null;
  const lasting = key.filter((word) => !WHEN.has(word));
  return meaningOf(key) ?? (lasting.length > 0 && lasting.length < key.length ? meaningOf(lasting) : null);
}

function meaningOf(key: readonly string[]): Field | null {
  const whole = key.join(' ');
  const words = new Set(key);
  const fits = ({ is, starts, has }: CompiledMeaning) =>
    is.has(whole) ||
    starts.some((phrase) => phrase.every((word, i) => key[i] === word)) ||
    has.some((phrase) => phrase.every((word) => words.has(word)));
  return COMPILED.find(fits)?.field ?? null;
}

const RISK_WORDS = new Set(
  ['riesgo', 'causa', 'control', 'probabilidad', 'impacto', 'zona', 'consecuencia', 'inherente', 'residual', 'severidad', 'amenaza'].map(
    stem,
  ),
);
/** Words that only a risk map has. */
const MEASURES = new Set(['probabilidad', 'impacto', 'inherente', 'residual', 'severidad'].map(stem));
const INTERNAL_CONTROL = ['control', 'interno'].map(stem);

interface RiskWords {
  /** How many of the risk map's own words a row of headers has. */
  readonly words: number;
  /** How many of them measure a risk. */
  readonly measures: number;
}

/** «Control interno» is who looks at a table, not what it is about. */
export function riskWordsIn(texts: readonly string[]): RiskWords {
  const found = new Set<string>();
  for (const text of texts) {
    const key = headerKey(text);
    if (key.length <= 6 && !INTERNAL_CONTROL.every((word) => key.includes(word)))
      key.filter((word) => RISK_WORDS.has(word)).forEach((word) => found.add(word));
  }
  return { words: found.size, measures: [...found].filter((word) => MEASURES.has(word)).length };
}

/** Whether a header belongs to the form of the trámites (SUIT): its columns mean other things than a plan's. */
export function isTramiteHeader(text: string): boolean {
  const words = new Set(headerKey(text));
  const has = (word: string) => words.has(stem(word));
  return (has('tramite') && has('nombre')) || (has('racionalizacion') && (has('tipo') || has('accion')));
}
