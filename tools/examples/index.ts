import { cuatrimestres } from './cuatrimestres';
import type { Example } from './definition';
import { matrizPorDependencia } from './matriz-por-dependencia';
import { paginasRepetidas } from './paginas-repetidas';
import { planJerarquico } from './plan-jerarquico';
import { plano } from './plano';
import { ptep2025 } from './ptep-2025';
import { ptepTresCortes } from './ptep-tres-cortes';
import { seguimientoEjemplo } from './seguimiento-ejemplo';
import { sinHallazgos } from './sin-hallazgos';
import { variasHojas } from './varias-hojas';

export const EXAMPLES: readonly Example[] = [
  seguimientoEjemplo,
  paginasRepetidas,
  matrizPorDependencia,
  cuatrimestres,
  planJerarquico,
  ptep2025,
  ptepTresCortes,
  variasHojas,
  plano,
  sinHallazgos,
];
