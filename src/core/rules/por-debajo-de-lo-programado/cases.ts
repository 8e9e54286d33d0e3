import type { RuleCases } from '../rule';

const marked = [
  'Actividad',
  'Meta',
  'Responsable',
  'Cuatrimestre 1',
  'Cuatrimestre 2',
  'Cuatrimestre 3',
  'Fecha de cumplimiento',
  'Seguimiento 31 de agosto de 2021',
  '% avance',
];
const dated = [
  'Componente',
  'Actividades',
  'Meta o producto',
  'Responsable',
  'Fecha programada',
  '% de avance (31-08-2021)',
  'Seguimiento',
];

export const cases: RuleCases = {
  accept: [
    {
      name: 'al día, o a cinco puntos de estarlo',
      corte: '2021-08-31',
      sheet: [
        marked,
        ['Monitorear los riesgos', 'Monitoreos', 'Planeación', 'X', 'X', 'X', '30/12/2021', 'Se hicieron dos', '66%'],
        ['Divulgar los riesgos', 'Divulgaciones', 'Prensa', 'X', 'X', 'X', '30/12/2021', 'Se divulgó', '62%'],
      ],
      cells: [],
    },
    {
      name: 'una sola marca o una sola fecha no es repetición',
      corte: '2021-08-31',
      sheet: [
        dated,
        ['Trámites', 'Automatizar el certificado', 'Certificado en línea', 'Sistemas', '30/11/2021', '10%', 'Se levantó el requisito'],
        ['Trámites', 'Divulgar el certificado', 'Campaña', 'Prensa', '15/12/2021', '0%', ''],
      ],
      cells: [],
    },
    {
      name: 'la cantidad de la meta da una proporción menor que las marcas',
      corte: '2021-08-31',
      sheet: [
        marked,
        [
          'Publicar informes',
          '4 informes trimestrales',
          'Planeación',
          'X',
          'X',
          'X',
          '30/12/2021',
          'Se publicaron los de marzo y junio',
          '50%',
        ],
      ],
      cells: [],
    },
    {
      name: 'las marcas terminan antes que la fecha: cuál vale es otro hallazgo',
      corte: '2021-08-31',
      sheet: [
        marked,
        ['Socializar la política', 'Política socializada', 'Atención', 'X', 'X', '', '30/11/2021', 'Se socializó con un área', '60%'],
      ],
      cells: [],
    },
    {
      name: 'si todo está vencido no es atraso',
      corte: '2021-08-31',
      sheet: [
        dated,
        ['Trámites', 'Hacer pruebas con usuarios', '2 pruebas', 'Sistemas', '30/04/2021 y 30/07/2021', '50%', 'Se hizo una prueba'],
      ],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'tres cuatrimestres marcados y va en uno',
      corte: '2021-08-31',
      sheet: [marked, ['Hacer arqueos sorpresivos', 'Arqueos', 'Hacienda', 'X', 'X', 'X', '30/12/2021', 'Se hizo uno en marzo', '33%']],
      cells: ['I2'],
    },
    {
      name: 'varias fechas en una celda',
      corte: '2021-08-31',
      sheet: [
        dated,
        [
          'Rendición',
          'Publicar boletines',
          'Boletines',
          'Prensa',
          '31/03/2021 30/06/2021 30/09/2021 15/12/2021',
          '25%',
          'Se publicó el primero',
        ],
        ['Rendición', 'Publicar videos', 'Videos', 'Prensa', '31/03/2021 30/06/2021 30/09/2021 15/12/2021', '50%', 'Se publicaron dos'],
      ],
      cells: ['F2'],
    },
    {
      name: 'la periodicidad con una palabra',
      corte: '2021-08-31',
      vigencia: 2021,
      sheet: [
        dated,
        ['Transparencia', 'Actualizar el registro de activos', 'Registro', 'Sistemas', 'Trimestral', '20%', 'Se actualizó una vez'],
      ],
      cells: ['F2'],
    },
  ],
};
