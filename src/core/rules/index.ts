import { rule as actividadRepetida } from './actividad-repetida/rule';
import { rule as actividadVacia } from './actividad-vacia/rule';
import { rule as avanceContradiceConteo } from './avance-contradice-conteo/rule';
import { rule as avanceEstancado } from './avance-estancado/rule';
import { rule as avanceFueraDeRango } from './avance-fuera-de-rango/rule';
import { rule as avanceIlegible } from './avance-ilegible/rule';
import { rule as avanceRetrocede } from './avance-retrocede/rule';
import { rule as avanceSinDato } from './avance-sin-dato/rule';
import { rule as avanceSinSoporte } from './avance-sin-soporte/rule';
import { rule as celdasDesplazadas } from './celdas-desplazadas/rule';
import { rule as contenidoAjenoAlPtep } from './contenido-ajeno-al-ptep/rule';
import { rule as cuatrimestreContradiceFecha } from './cuatrimestre-contradice-fecha/rule';
import { rule as cumplidaConPendientes } from './cumplida-con-pendientes/rule';
import { rule as cumplimientoAnticipado } from './cumplimiento-anticipado/rule';
import { rule as cumplimientoNoReflejado } from './cumplimiento-no-reflejado/rule';
import { rule as enlaceRoto } from './enlace-roto/rule';
import { rule as fechaAnteriorAlCorte } from './fecha-anterior-al-corte/rule';
import { rule as fechaFueraDeVigencia } from './fecha-fuera-de-vigencia/rule';
import { rule as fechaIlegible } from './fecha-ilegible/rule';
import { rule as inicioDespuesDeFin } from './inicio-despues-de-fin/rule';
import { rule as metaContradiceResultado } from './meta-contradice-resultado/rule';
import { rule as metaVacia } from './meta-vacia/rule';
import { rule as noAplicaConAvance } from './no-aplica-con-avance/rule';
import { rule as numeralRepetido } from './numeral-repetido/rule';
import { rule as numeralSaltado } from './numeral-saltado/rule';
import { rule as porDebajoDeLoProgramado } from './por-debajo-de-lo-programado/rule';
import { rule as responsableVacio } from './responsable-vacio/rule';
import { rule as seguimientoRepetido } from './seguimiento-repetido/rule';
import { rule as seguimientoVacio } from './seguimiento-vacio/rule';
import { rule as sinFecha } from './sin-fecha/rule';
import { rule as vencida } from './vencida/rule';
import type { AnyRule } from './rule';

/** Every rule, sorted by code. Written by `npm run indice-de-reglas` from the folders beside it. */
export const RULES: readonly AnyRule[] = [
  actividadRepetida,
  actividadVacia,
  avanceContradiceConteo,
  avanceEstancado,
  avanceFueraDeRango,
  avanceIlegible,
  avanceRetrocede,
  avanceSinDato,
  avanceSinSoporte,
  celdasDesplazadas,
  contenidoAjenoAlPtep,
  cuatrimestreContradiceFecha,
  cumplidaConPendientes,
  cumplimientoAnticipado,
  cumplimientoNoReflejado,
  enlaceRoto,
  fechaAnteriorAlCorte,
  fechaFueraDeVigencia,
  fechaIlegible,
  inicioDespuesDeFin,
  metaContradiceResultado,
  metaVacia,
  noAplicaConAvance,
  numeralRepetido,
  numeralSaltado,
  porDebajoDeLoProgramado,
  responsableVacio,
  seguimientoRepetido,
  seguimientoVacio,
  sinFecha,
  vencida,
];
