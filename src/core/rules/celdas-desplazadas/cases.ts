import type { RuleCases } from '../rule';

const header = ['Componente', 'Actividades', 'Meta o producto', 'Fecha programada', '% de avance', 'Seguimiento', 'Responsable'];
const RENDICION = 'Componente 3: Rendición de Cuentas';
const audiencia = [
  RENDICION,
  'Hacer la audiencia pública',
  '(1) Audiencia',
  '30/11/2021',
  '0%',
  'Se prepara la convocatoria con los gremios',
  'Despacho',
];
const informe = [
  RENDICION,
  'Publicar el informe de gestión',
  '(1) Informe',
  '31/03/2021',
  '100%',
  'El informe quedó publicado en el portal',
  'Planeación',
];

export const cases: RuleCases = {
  accept: [
    {
      name: 'cada dato en su columna',
      corte: '2021-08-31',
      sheet: [header, informe, audiencia],
      cells: [],
    },
    {
      name: 'una celda en blanco no corre la fila',
      corte: '2021-08-31',
      sheet: [
        header,
        informe,
        [RENDICION, 'Evaluar la audiencia', '(1) Evaluación', '15/12/2021', null, null, 'Control Interno'],
        [RENDICION, 'Divulgar los compromisos', null, '20/12/2021', '0%', 'Sin iniciar', 'Comunicaciones'],
      ],
      cells: [],
    },
    {
      name: 'un porcentaje escrito con palabras está mal escrito, no mal puesto',
      corte: '2021-08-31',
      sheet: [
        header,
        informe,
        [
          RENDICION,
          'Reunir a los veedores',
          '(2) Actas',
          '30/09/2021',
          'cincuenta por ciento',
          'Van dos reuniones con los veedores del barrio',
          'Gobierno',
        ],
        audiencia,
      ],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'corrida una columna a la derecha desde la actividad',
      corte: '2021-08-31',
      sheet: [
        header,
        informe,
        [
          RENDICION,
          null,
          'Capacitar a los veedores ciudadanos',
          '(1) Taller',
          '30/06/2021',
          '100%',
          'Se dictó el taller a los veedores de cinco barrios',
          'Gobierno',
        ],
        audiencia,
      ],
      cells: ['C3'],
    },
    {
      name: 'corrida una columna a la izquierda: la actividad bajo el componente',
      corte: '2021-08-31',
      sheet: [
        header,
        informe,
        [
          'Capacitar a los veedores ciudadanos',
          '(1) Taller',
          '30/06/2021',
          '100%',
          'Se dictó el taller a los veedores de cinco barrios',
          'Secretaría de Gobierno',
        ],
        audiencia,
      ],
      cells: ['A3'],
    },
    {
      name: 'corrida solo desde la fecha',
      corte: '2021-08-31',
      sheet: [
        header,
        informe,
        [
          RENDICION,
          'Capacitar a los veedores',
          '(1) Taller',
          null,
          '30/06/2021',
          '100%',
          'Se dictó el taller a los veedores de cinco barrios',
          'Secretaría de Gobierno',
        ],
        audiencia,
      ],
      cells: ['E3'],
    },
  ],
};
