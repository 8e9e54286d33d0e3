import type { Method, Settings } from '../../model';

export const METHOD_NAME: Readonly<Record<Method, string>> = {
  promedio: 'Promedio del avance de las actividades',
  'cumplidas-programadas': 'Actividades cumplidas ÷ actividades programadas',
  'cumplidas-exigibles': 'Actividades cumplidas ÷ actividades que vencían hasta el corte',
  ponderado: 'Avance ponderado por el peso de cada actividad',
};

export const NO_APLICA: Readonly<Record<Settings['noAplica'], string>> = {
  excluir: 'Las actividades con N/A no entran en los porcentajes.',
  cero: 'Las actividades con N/A cuentan como 0 %.',
};
