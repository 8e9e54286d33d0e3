/** The small vocabulary of administrative narratives. Plain words and beginnings of plain words. */

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
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
   aprobacion diseno implementacion verificacion validacion gestion etapa fase preparacion levantamiento recoleccion contratacion espera estudio avance proyeccion`,
);
/** Nouns of the plan's own unit of work. */
export const ACTIVITY = set('actividad accion meta compromiso tarea entregable producto hito');
export const ACTIVITIES = set('actividades acciones metas compromisos tareas entregables productos');

/** Beginnings of verbs that make, hold or hand over what a plan asks for. */
export const MAKING =
  `realiz ejecut efectu desarroll elabor public present socializ divulg actualiz implement capacit adelant gestion entreg inici culmin finaliz termin
  complet conclu activ diligenci formul disen aprob adopt celebr convoc consolid ajust construy constru ejerc llev cumpl program estructur revis formaliz cre
  efectuar instal adecu habilit suscrib suscri contrat remit envi radic aplic evalu verific monitore ident documen parametriz automatiz racionaliz registr
  particip sensibiliz gener dict organiz hic hiz hech cre brind respond atend logr contest`
    .trim()
    .split(/\s+/);

/** Of these, the ones whose subject is the office itself: «la oficina presentará el informe». */
export const HOLDING = [
  'realiz',
  'ejecut',
  'efectu',
  'desarroll',
  'present',
  'public',
  'socializ',
  'entreg',
  'inici',
  'culmin',
  'finaliz',
  'llev',
  'elabor',
  'actualiz',
  'implement',
];

/** Beginnings of verbs that finish. */
export const FINISHING = ['cumpl', 'finaliz', 'culmin', 'termin', 'ejecut', 'conclu', 'complet'];

/** Beginnings of participles that put something on a calendar. */
export const SCHEDULED = [
  'programad',
  'previst',
  'proyectad',
  'planead',
  'planificad',
  'agendad',
  'contemplad',
  'reprogramad',
  'aplazad',
  'postergad',
  'suspendid',
];

/** Beginnings of verbs whose absence is good or neutral news: «no se han presentado denuncias». */
export const EVENTS = [
  'present',
  'materializ',
  'evidenci',
  'registr',
  'recib',
  'identific',
  'report',
  'detect',
  'ocurr',
  'requer',
  'tenid',
  'hub',
  'hall',
  'encontr',
  'gener',
];

/** Nouns for the stretch of time that a seguimiento covers. */
export const PERIODS = set('periodo cuatrimestre trimestre semestre bimestre seguimiento corte reporte monitoreo vigencia mes');

export function startsWithAny(word: string, beginnings: readonly string[]): boolean {
  return beginnings.some((beginning) => word.startsWith(beginning));
}
