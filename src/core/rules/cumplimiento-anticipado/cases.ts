import type { RuleCases } from '../rule';

const marked = [
  'Actividad',
  'Meta',
  'Responsable',
  'Cuatrimestre 1',
  'Cuatrimestre 2',
  'Cuatrimestre 3',
  'Seguimiento 30 de abril de 2021',
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
      name: 'el relato muestra todas las repeticiones',
      corte: '2021-08-31',
      sheet: [
        dated,
        [
          'Rendición',
          'Realizar encuentros',
          '(3) Encuentros',
          'Prensa',
          '30/04/2021 30/07/2021 30/11/2021',
          '100%',
          'Se realizaron los tres (3) encuentros, el último en agosto',
        ],
      ],
      cells: [],
    },
    {
      name: 'un solo producto en el que se trabaja varios cuatrimestres',
      corte: '2021-04-30',
      vigencia: 2021,
      sheet: [
        marked,
        ['Elaborar el protocolo', '1 protocolo', 'Jurídica', 'X', 'X', '', 'Se elaboró y adoptó el protocolo', '100%'],
        ['Automatizar el paz y salvo', 'Trámite en línea', 'Sistemas', 'X', 'X', 'X', 'Quedó en línea en marzo', '100%'],
      ],
      cells: [],
    },
    {
      name: 'ya no falta ninguna',
      corte: '2021-08-31',
      sheet: [dated, ['Rendición', 'Publicar informes', '2 informes', 'Planeación', '30/04/2021 y 30/07/2021', '100%', 'Publicados']],
      cells: [],
    },
    {
      name: 'la tabla mide lo del periodo: casi todo lo que se repite está en 100 %',
      corte: '2021-04-30',
      vigencia: 2021,
      sheet: [
        marked,
        ['Monitorear los riesgos', 'Monitoreos', 'Planeación', 'X', 'X', 'X', 'Se hizo el monitoreo', '100%'],
        ['Publicar los contratos', 'Contratos publicados', 'Contratación', 'X', 'X', 'X', 'Se publicaron', '100%'],
        ['Atender las denuncias', 'Denuncias atendidas', 'Jurídica', 'X', 'X', 'X', 'Se atendieron', '100%'],
        ['Actualizar los trámites', 'Trámites actualizados', 'Planeación', 'X', 'X', 'X', 'Se actualizaron', '100%'],
        ['Medir la satisfacción', 'Informes de satisfacción', 'Atención', 'X', 'X', 'X', 'Se midió', '90%'],
      ],
      cells: [],
    },
    {
      name: 'una fecha única en el futuro se puede adelantar',
      corte: '2021-08-31',
      sheet: [dated, ['Rendición', 'Publicar el informe final', 'Informe', 'Planeación', '15/12/2021', '100%', 'Se publicó en agosto']],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'tres encuentros, tres marcas, y el relato cuenta el primero',
      corte: '2021-04-30',
      vigencia: 2021,
      sheet: [
        marked,
        [
          'Realizar encuentros con veedores',
          '3 encuentros',
          'Participación',
          'X',
          'X',
          'X',
          'Se realizó el primer encuentro en la casa de la cultura',
          '100%',
        ],
        ['Publicar las memorias', 'Memorias', 'Participación', 'X', 'X', 'X', 'Se publicaron las del primero', '33%'],
      ],
      cells: ['H2'],
    },
    {
      name: 'faltan fechas',
      corte: '2021-08-31',
      sheet: [
        dated,
        [
          'Riesgos',
          'Monitorear el mapa de riesgos',
          'Monitoreo',
          'Planeación',
          '14/05/2021 14/09/2021 17/01/2022',
          '100%',
          'Se monitoreó el mapa con corte a abril',
        ],
      ],
      cells: ['F2'],
    },
    {
      name: 'la periodicidad con una palabra, y «se cumplió» no muestra las demás',
      corte: '2021-08-31',
      vigencia: 2021,
      sheet: [
        dated,
        [
          'Transparencia',
          'Publicar la ejecución presupuestal',
          'Informes de ejecución',
          'Hacienda',
          'Trimestral',
          '100%',
          'La actividad se cumplió en el primer semestre',
        ],
      ],
      cells: ['F2'],
    },
  ],
};
