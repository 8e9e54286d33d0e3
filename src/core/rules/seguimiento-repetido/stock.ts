import { monthOf } from '../../days';
import { numberWords, ordinal } from '../../cells/numerals';

/** Where a text stands in the table. */
export interface Use {
  readonly rows: number;
  /** Different componentes and subcomponentes. */
  readonly blocks: number;
}

/** How many different content words a phrase may have, and how much it must be used, to be a stock phrase. */
const BY_BLOCKS = { content: 2, blocks: 3 };
const BY_ROWS = { content: 6, rows: 6 };

const LINKS = new Set(
  `a al ante antes aun cada como con cuando de del desde despues durante e el en entre es esa ese esta estan estas este estos fue fueron ha han hasta hay la
   las le les lo los mas ni no nos o para pero por que se segun ser sera seran si sido sin sobre su sus tal toda todas todo todos un una uno y ya`.split(
    /\s+/,
  ),
);
/** Words that say when. */
const TIMES = new Set(
  `actual ano anterior anteriores anualidad bimestre calendario corte cronograma cuatrimestre cuatrimestres dia dias evaluado evaluada fecha fechas fin final
   inicio mes meses periodo periodos plazo plazos presente proximo proxima semana semestre siguiente termino terminos tiempo tiempos trimestre vigencia vigente`.split(
    /\s+/,
  ),
);
/** What a stock phrase speaks of: the row itself. */
const ROW_WORDS = new Set(
  `accion acciones actividad actividades avance avances cabo cabalidad compromiso compromisos cuenta curso dependencia entregable entregables estado etapa
   forma labor labores manera meta metas normalidad oficina oportunidad parte proceso producto productos responsable totalidad tarea tareas`.split(
    /\s+/,
  ),
);
/** Beginnings of words that say that something was done, or will be. */
const DONE =
  /^(?:adelant|aplic|avanz|cerr|complet|continu|culmin|cumpl|desarroll|efectu|ejecu|encuentr|finaliz|inici|llev|oportun|pendient|plane|prev|program|realiz|report|satisfactori|termin)/;

/** What a phrase says of other reports, and of there being none. */
const OF_OTHER_REPORTS =
  /\b(?:de acuerdo con|segun|conforme a) (?:el |la |lo )?(?:seguimiento|informe|reporte|corte) (?:anterior|previo)\b|\bno (?:aplica|requiere|presenta|registra) (?:el )?(?:seguimiento|avances?)\b/;

/** «La dependencia no reportó avance», «no se allegó evidencia», «sin soportes». */
const UNREPORTED =
  /\b(?:no|sin) (?:[a-z]+ ){0,5}(?:evidencias?|soportes?|reportes?|avances?|informacion|respuesta|monitoreo|autoevaluacion)\b/;
/** Words with which a missing report is told, row by row. */
const OF_A_REPORT = new Set(
  `control interno planeacion evidencia evidencias soporte soportes informacion reporte reportes seguimiento monitoreo autoevaluacion evaluacion respuesta correo electronico
   solicitud solicitudes requerimiento area lider lideres jefe secretaria direccion proceso encargada encargado correspondiente establecido establecida otorgado definido
   permita permitan permite verificar evidenciar validar constatar demostrar cumplimiento ejecucion gestion fisica auditoria equipo grupo alguno alguna ningun ninguna`.split(
    /\s+/,
  ),
);
/** Beginnings of verbs that ask for, hand over or miss a report. */
const HANDED =
  /^(?:alleg|aport|remit|suministr|envi|entreg|recib|presen|solicit|requir|adjunt|evidenci|registr|carg|verific|constat|obtuv|diligenci|respond)/;
/** A missing report has hardly anything else to say. */
const MOST_BESIDE_A_REPORT = 3;

/** Whether a text says that nothing was reported. */
function saysNothing(text: string): boolean {
  if (!UNREPORTED.test(text)) return false;
  return contentOf(text, MOST_BESIDE_A_REPORT, (word) => isGeneric(word) || OF_A_REPORT.has(word) || HANDED.test(word)) !== null;
}

/** Whether a text only says when or that something was done; one with few other words is stock where it is used across the table. */
export function isStock(text: string, { rows, blocks }: Use): boolean {
  const most = rows >= BY_ROWS.rows ? BY_ROWS.content : blocks >= BY_BLOCKS.blocks ? BY_BLOCKS.content : 0;
  if (contentOf(text, most, isGeneric) !== null) return true;
  return saysNothing(text) || (OF_OTHER_REPORTS.test(text) && contentOf(text.replace(OF_OTHER_REPORTS, ''), most, isGeneric) !== null);
}

/** The different words of a text that are not generic; null where they are more than `most`. */
function contentOf(text: string, most: number, generic: (word: string) => boolean): ReadonlySet<string> | null {
  const content = new Set<string>();
  // Most texts are settled by their first words.
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = text.indexOf(' ', start);
    if (end < 0) end = text.length;
    const word = text.slice(start, end);
    if (word !== '' && !generic(word)) content.add(word);
    if (content.size > most) return null;
  }
  return content;
}

function isGeneric(word: string): boolean {
  return (
    LINKS.has(word) ||
    TIMES.has(word) ||
    ROW_WORDS.has(word) ||
    DONE.test(word) ||
    /^[0-9]/.test(word) ||
    monthOf(word) !== null ||
    ordinal(word) !== null ||
    numberWords([word], 0) !== null
  );
}
