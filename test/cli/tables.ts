/** A small follow-up of a fictional entity, as text that a person could paste. */
const HEADER = [
  'Componente',
  'Actividades',
  'Meta o producto',
  'Responsable',
  'Fecha programada',
  '% de avance (31-08-2020)',
  'Seguimiento',
];

const table = (avance: string): string =>
  [
    ['Alcaldía de Villa Esperanza'],
    ['Seguimiento al plan anticorrupción, vigencia 2020'],
    HEADER,
    [
      'Rendición de Cuentas',
      'Publicar el informe de gestión',
      '(1) Informe publicado',
      'Planeación',
      '30/11/2020',
      '50%',
      'Se consolidó la información de las áreas.',
    ],
    [
      'Rendición de Cuentas',
      'Convocar la audiencia pública',
      '(1) Convocatoria',
      'Comunicaciones',
      '15/12/2020',
      avance,
      'Se definió la fecha de la audiencia.',
    ],
  ]
    .map((row) => row.join('\t'))
    .join('\n');

export const CLEAN_TABLE = table('0%');
/** Its cell F5 is above 100 %. */
export const WRONG_TABLE = table('150%');
