/** The clause that a reading rests on. */
export interface Evidence {
  /** The clause as written, at most 120 characters, cut at a word. */
  readonly quote: string;
  readonly strength: 'fuerte' | 'debil';
}

/** What a narrative (the text of a seguimiento) says of its activity; null where it does not say so. */
export interface NarrativeSignals {
  /** Something of the activity is pending, in process or still to be done. */
  readonly pendiente: Evidence | null;
  /** The whole activity is finished. */
  readonly terminado: Evidence | null;
  /** Nothing was programmed or asked for this corte. */
  readonly noAplica: Evidence | null;
  /** It will be done later. */
  readonly futuro: Evidence | null;
  /** Work was done. */
  readonly trabajo: Evidence | null;
  /** It speaks of this period only («durante el segundo cuatrimestre»). */
  readonly soloPeriodo: boolean;
}

export function readNarrative(text: string): NarrativeSignals {
  void text;
  return { pendiente: null, terminado: null, noAplica: null, futuro: null, trabajo: null, soloPeriodo: false };
}
