import type { RuleCases } from '../rule';

const header = [
  'N°',
  'Actividad',
  'Responsable',
  'Fecha',
  'Seguimiento 30 de abril de 2021',
  '% de avance',
  'Seguimiento 31 de agosto de 2021',
  '% de avance',
  'Seguimiento 31 de diciembre de 2021',
  '% de avance',
];

export const cases: RuleCases = {
  accept: [
    {
      name: 'crece o se mantiene',
      corte: '2021-12-31',
      sheet: [
        header,
        [
          '1',
          'Actualizar el inventario de trámites',
          'Planeación',
          '15/12/2021',
          'Se inició',
          '20%',
          'Se avanzó',
          '70%',
          'Se terminó',
          '100%',
        ],
        ['2', 'Divulgar el inventario', 'Prensa', '15/12/2021', 'Se diseñó', '50%', 'Se difundió', '50%', 'Se difundió', '80%'],
      ],
      cells: [],
    },
    {
      name: 'la misma cifra con otro redondeo, N/A y celdas vacías',
      corte: '2021-12-31',
      sheet: [
        header,
        [
          '1',
          'Hacer seguimiento al mapa de riesgos',
          'Control Interno',
          '15/12/2021',
          'Primero',
          '33,3%',
          'Se prepara',
          '33%',
          'Segundo',
          '67%',
        ],
        ['2', 'Realizar la audiencia', 'Planeación', '15/12/2021', 'Se preparó', '30%', 'Aplazada', 'N/A', 'Se realizó', ''],
      ],
      cells: [],
    },
    {
      name: 'los cortes que vienen después del revisado no cuentan',
      corte: '2021-08-31',
      sheet: [header, ['1', 'Actualizar el portal', 'Sistemas', '15/12/2021', 'Se inició', '20%', 'Se avanzó', '60%', '', '0%']],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'baja de abril a agosto',
      corte: '2021-08-31',
      sheet: [
        header,
        [
          '1',
          'Implementar la ventanilla única',
          'Atención',
          '30/11/2021',
          'Se dotó el espacio',
          '60%',
          'Se contrató el personal',
          '45%',
          '',
          '',
        ],
      ],
      cells: ['H2'],
    },
    {
      name: 'baja frente al más alto de los anteriores',
      corte: '2021-12-31',
      sheet: [
        header,
        ['1', 'Formar en integridad', 'Talento Humano', '15/12/2021', 'Dos áreas', '40%', 'Cinco áreas', '90%', 'Seis áreas', '80%'],
        [
          '2',
          'Publicar la ejecución',
          'Hacienda',
          '15/12/2021',
          'Enero a marzo',
          '25%',
          'Abril a junio',
          '50%',
          'Julio a septiembre',
          '75%',
        ],
      ],
      cells: ['J2'],
    },
    {
      name: 'cortes que toman el año del título',
      corte: '2021-08-31',
      sheet: [
        ['SEGUIMIENTO PAAC VIGENCIA 2021', null, null, null, null, null, null],
        ['Actividades', 'Meta o producto', 'Responsable', 'Seguimiento abril', '% cumplimiento', 'Seguimiento agosto', '% cumplimiento'],
        [
          'Publicar el directorio de servidores',
          'Directorio publicado',
          'Talento Humano',
          'Se publicó en parte',
          '80%',
          'Se retiró por la migración',
          '0%',
        ],
      ],
      cells: ['G3'],
    },
  ],
};
