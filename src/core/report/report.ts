/** A report of findings in five parts: what should be, what is, why, what follows, and what shows it. */
import type { Figures, Finding, IsoDate, Profile, Review, Severity } from '../model';

/** Stands where the person who answers for the activity says why it happened: no sheet tells that. */
export const CAUSE_TO_FILL_IN = 'Por diligenciar por el responsable';

/** What a sheet says, as evidence: «Meta: (10) boletines». */
export interface Quote {
  readonly campo: string;
  readonly texto: string;
}

/** One finding with its activity. */
export interface Case {
  readonly hoja: string;
  readonly celda: string;
  /** «3.1 Publicar boletines». */
  readonly actividad: string;
  readonly responsable: string;
  /** What was found, in full sentences. */
  readonly condicion: string;
  /** Empty until a person writes it. */
  readonly causa: string;
  /** The flagged cell first. */
  readonly evidencia: readonly Quote[];
}

/** The findings of one rule. */
export interface CaseGroup {
  readonly regla: string;
  readonly titulo: string;
  readonly severidad: Severity;
  readonly criterio: readonly string[];
  readonly efecto: string;
  readonly queHacer: string;
  readonly casos: readonly Case[];
}

/** A finding that a person accepted, and why. */
export interface AcceptedCase extends Pick<Case, 'hoja' | 'celda' | 'actividad' | 'condicion'> {
  readonly titulo: string;
  readonly motivo: string;
  readonly quien: string;
  /** «01/09/2020», or as it was written. */
  readonly cuando: string;
}

export interface ReportedFigures extends Figures {
  readonly observaciones: string;
}

export interface Report {
  readonly programa: Profile;
  readonly entidad: string;
  readonly vigencia: number | null;
  readonly corte: IsoDate | null;
  readonly limitePublicacion: IsoDate | null;
  readonly cuenta: Readonly<Record<Severity, number>>;
  readonly componentes: readonly ReportedFigures[];
  readonly total: ReportedFigures;
  /** The severe ones first. */
  readonly grupos: readonly CaseGroup[];
  /** What people wrote as causes of findings that are no more. */
  readonly causasSueltas: readonly WrittenCause[];
  readonly aceptados: readonly AcceptedCase[];
  readonly avisos: readonly string[];
}

/** A cause that a person wrote, with the texts of its row on the tab of the report. */
export interface WrittenCause {
  readonly hallazgo: string;
  readonly actividad: string;
  readonly hoja: string;
  readonly celda: string;
  readonly causa: string;
}

/** Everything that a report is made of. */
export interface ReportSource {
  readonly review: Review;
  /** Findings that count, and those that a person accepted. */
  readonly open: readonly Finding[];
  readonly accepted: readonly Finding[];
}
