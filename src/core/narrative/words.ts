/** The small vocabulary of administrative narratives. Plain words and beginnings of plain words. */

/** How surely a clause says what it is read for. */
export type Strength = 'fuerte' | 'debil';

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** Beginnings of words under their first letter, so that a word is held against the few that it may have. */
export type Beginnings = ReadonlyMap<string, readonly string[]>;

export function beginnings(text: string): Beginnings {
  const found = new Map<string, string[]>();
  for (const beginning of set(text)) found.set(beginning.charAt(0), [...(found.get(beginning.charAt(0)) ?? []), beginning]);
  return found;
}

/** Verbs that say how something stands. */
export const STANDS = set(
  `esta estan encuentra encuentran queda quedan quedo quedaron quedando quedaria quedarian sigue siguen continua continuan permanece permanecen hay existe existen
   tiene tienen halla hallan mantiene mantienen encontrandose estando presenta presentan`,
);
export const NEGATIONS = set('no ni sin ningun ninguna ninguno nada cero tampoco jamas nunca');

/** What «en …» turns into unfinished work after a verb of standing. */
export const UNFINISHED = set(
  `proceso tramite ejecucion curso desarrollo construccion elaboracion revision ajuste ajustes actualizacion formulacion estructuracion consolidacion
   aprobacion diseno implementacion verificacion validacion gestion etapa fase preparacion levantamiento recoleccion contratacion espera estudio avance proyeccion borrador obra
   redaccion diagramacion impresion correccion cotizacion licitacion concertacion negociacion parametrizacion digitacion planeacion planificacion adecuacion pruebas alistamiento perfeccionamiento manos`,
);
/** Nouns of the plan's own unit of work. */
export const ACTIVITY = set('actividad accion meta compromiso tarea entregable producto hito');
export const ACTIVITIES = set('actividades acciones metas compromisos tareas entregables productos');

/** Beginnings of verbs that make, hold or hand over what a plan asks for. */
export const MAKING = beginnings(
  `realiz ejecut efectu desarroll elabor public present socializ divulg actualiz implement capacit adelant gestion entreg inici culmin finaliz termin
  complet conclu activ diligenci formul disen aprob adopt celebr convoc consolid ajust construy constru ejerc llev cumpl program estructur revis formaliz cre
  efectuar instal adecu habilit suscrib suscri contrat remit envi radic aplic evalu verific monitore ident documen parametriz automatiz racionaliz registr
  particip sensibiliz gener dict organiz hic hiz hech hara cre brind respond atend atiend logr contest`,
);

/** Beginnings of verbs that tell of work in their past tenses only: «se adjudicó», «se ha avanzado». */
export const WORKING = beginnings(
  `abiert abri acompan acondicion adjudic adquir analiz apoy asesor avanz calific caracteriz carg concert configur conform coordin diagnostic difund digitaliz
   dot
   encuest entrevist exped expid firm fortalec imprim inclu incorpor inspeccion integr levant mape mejor migr obtuv orient pint prioriz recolect recopil
   rendi rindi renov repar selecc sistematiz tabul tradu tramit valid vincul visit`,
);

/** Beginnings of verbs that end with a product. */
export const PRODUCING = beginnings('elabor construy ajust formul consolid estructur tramit proyect disen culmin finaliz termin');

/** Of the verbs that make, the ones whose subject is the office itself: «la oficina presentará el informe». */
export const HOLDING = beginnings(
  'realiz ejecut efectu desarroll present public socializ entreg inici culmin finaliz llev elabor actualiz implement',
);

/** Beginnings of verbs that finish. */
export const FINISHING = beginnings('cumpl finaliz culmin termin ejecut conclu complet');

/** Beginnings of verbs that are owed once, whatever the activity. */
export const OWED = beginnings('firm adjudic exped expid adquir sancion legaliz');

/** Beginnings of verbs that start something. */
export const STARTING = beginnings('inici comenz empez arranc entra');

/** Beginnings of verbs that put something off. */
export const DEFERRING = beginnings('aplaz posterg reprogram suspend pospus pospuest difirio difirieron diferid');

/** Beginnings of participles that put something on a calendar. */
export const SCHEDULED = beginnings(
  'programad previst pensad proyectad planead planificad agendad contemplad reprogramad aplazad postergad suspendid',
);

/** Beginnings of verbs whose absence is good or neutral news: «no se han presentado denuncias». */
export const EVENTS = beginnings(
  'present materializ evidenci registr recib identific report detect ocurr requer tenid hub hall encontr gener',
);

/** Nouns for the stretch of time that a seguimiento covers. */
export const PERIODS = set('periodo cuatrimestre trimestre semestre bimestre seguimiento corte reporte monitoreo vigencia mes');

export function startsWithAny(word: string, known: Beginnings): boolean {
  return known.get(word.charAt(0))?.some((beginning) => word.startsWith(beginning)) ?? false;
}

/** Whether a plain text may have a word with one of the beginnings. */
export function mentionOf(known: Beginnings): RegExp {
  return new RegExp([...known.values()].flat().join('|'));
}
