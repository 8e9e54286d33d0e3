import { publicationDeadline } from '../calendar/cortes';
import { zonaOf } from '../calendar/zone';
import type { Estado, Figures, Method, PrintedFigure, Profile, Reading, RowState, Settings, Summary } from '../model';
import { activitiesOf, weightOf, type Activity, type Group } from './activities';
import { byComponente, byDependencia, bySubcomponente } from './groups';
import { allWays, avanceBy, matchPrinted, weightedMean } from './methods';
import { componentKey } from './names';
import { noticesOf } from './notices';

function figuresOf({ nombre, activities }: Group, metodo: Method): Figures {
  const counts = new Map<Estado, number>();
  for (const { state } of activities) counts.set(state.estado, (counts.get(state.estado) ?? 0) + 1);
  const counted = (estado: Estado): number => counts.get(estado) ?? 0;
  const programadas = activities.filter((activity) => activity.programada);
  const avance = avanceBy(metodo, activities);
  return {
    nombre,
    actividades: activities.length,
    programadas: programadas.length,
    cumplidas: counted('cumplida'),
    vencidas: counted('vencida'),
    atrasadas: counted('atrasada'),
    noProgramadas: counted('no programada'),
    sinDato: counted('sin dato'),
    avance,
    programado: weightedMean(programadas, ({ state }) => state.esperado, metodo === 'ponderado' ? weightOf : () => 1),
    zona: avance === null ? null : zonaOf(avance),
  };
}

/** Says which of the four ways gives a printed total, over the rows that it sums up. */
function explained(
  printed: Reading['totales'][number],
  all: readonly Activity[],
  componentes: readonly Group[],
  perfil: Profile,
): PrintedFigure {
  const keyOf = componentKey(perfil);
  const key = keyOf(printed.componente);
  const group = printed.componente === '' ? undefined : componentes.find(({ nombre }) => keyOf(nombre) === key);
  return { ...printed, metodos: matchPrinted(allWays(group?.activities ?? all), printed.avance) };
}

/**
 * The figures of a reading at its corte. `states` has one entry per row of `reading.filas`, in the same order. Risk maps never
 * count; a plan without progress has `programadas` and a null `avance`. A reported share above 1 or below 0 counts as 1 or 0.
 */
export function summarise(reading: Reading, states: readonly RowState[], settings: Settings): Summary {
  const { metodo } = settings;
  const activities = activitiesOf(reading, states, settings);
  const componentes = byComponente(activities, reading.perfil);
  return {
    metodo,
    total: figuresOf({ nombre: 'Total', activities }, metodo),
    componentes: componentes.map((group) => figuresOf(group, metodo)),
    subcomponentes: componentes.flatMap((componente) =>
      bySubcomponente(componente.activities).map((group) => ({ ...figuresOf(group, metodo), componente: componente.nombre })),
    ),
    dependencias: byDependencia(activities).map((group) => figuresOf(group, metodo)),
    metodos: allWays(activities),
    impresos: reading.totales.map((printed) => explained(printed, activities, componentes, reading.perfil)),
    limitePublicacion: reading.corte === null ? null : publicationDeadline(reading.corte, settings.diasNoHabiles),
    avisos: noticesOf(activities, componentes, metodo),
  };
}
