import { rule as actividadEliminada } from './actividad-eliminada/rule';
import { rule as actividadModificada } from './actividad-modificada/rule';
import { rule as actividadNueva } from './actividad-nueva/rule';
import { rule as fechaModificada } from './fecha-modificada/rule';
import { rule as metaModificada } from './meta-modificada/rule';
import { rule as responsableModificado } from './responsable-modificado/rule';
import type { ComparisonRule } from './rule';

/** Every rule over two documents, sorted by code. */
export const COMPARISON_RULES: readonly ComparisonRule[] = [
  actividadEliminada,
  actividadModificada,
  actividadNueva,
  fechaModificada,
  metaModificada,
  responsableModificado,
];
