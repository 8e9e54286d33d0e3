import type { RuleCases } from '../rule';

const header = [
  'Actividad',
  'Responsable',
  'Fecha',
  'Seguimiento 30 de abril de 2024',
  '% avance',
  'Seguimiento 31 de agosto de 2024',
  '% avance',
];
const marked = [
  'Actividad',
  'Responsable',
  'Cuatrimestre 1',
  'Cuatrimestre 2',
  'Cuatrimestre 3',
  'Seguimiento 30 de abril de 2024',
  '% avance',
  'Seguimiento 31 de agosto de 2024',
  '% avance',
];

export const cases: RuleCases = {
  accept: [
    {
      name: 'avanza, está completa o no ha empezado',
      corte: '2024-08-31',
      sheet: [
        header,
        ['Publicar los datos abiertos', 'Sistemas', '30/11/2024', 'Se identificaron', '30%', 'Se publicaron', '60%'],
        ['Adoptar la política', 'Planeación', '30/06/2024', 'Se adoptó', '100%', 'Cumplida', '100%'],
        ['Evaluar la política', 'Planeación', '30/11/2024', 'Sin iniciar', '0%', 'Sin iniciar', '0%'],
      ],
      cells: [],
    },
    {
      name: 'nada estaba programado entre los dos cortes',
      corte: '2024-08-31',
      vigencia: 2024,
      sheet: [marked, ['Realizar el simulacro', 'Sistemas', 'X', '', 'X', 'Se realizó el primero', '50%', 'El otro es en octubre', '50%']],
      cells: [],
    },
    {
      name: 'no hay corte anterior con porcentaje',
      corte: '2024-08-31',
      sheet: [header, ['Publicar los datos abiertos', 'Sistemas', '30/11/2024', 'No se programó', 'N/A', 'Se identificaron', '40%']],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'la misma cifra en los dos cortes',
      corte: '2024-08-31',
      sheet: [
        header,
        [
          'Actualizar la carta de trato digno',
          'Atención',
          '30/11/2024',
          'Se proyectó el texto',
          '45%',
          'Se mantiene en revisión jurídica',
          '45%',
        ],
        ['Publicar la carta', 'Atención', '15/12/2024', 'Sin iniciar', '0%', 'Se diagramó', '10%'],
      ],
      cells: ['G2'],
    },
    {
      name: 'tres cuatrimestres marcados y ninguno de los dos avances llega a lo programado',
      corte: '2024-08-31',
      vigencia: 2024,
      sheet: [
        marked,
        ['Hacer jornadas de diálogo', 'Participación', 'X', 'X', 'X', 'Se hizo una jornada', '33%', 'Se hizo la convocatoria', '33%'],
      ],
      cells: ['I2'],
    },
    {
      name: 'PTEP con cortes semestrales',
      corte: '2025-12-31',
      sheet: [
        ['PROGRAMA DE TRANSPARENCIA Y ÉTICA PÚBLICA 2025', null, null, null, null, null],
        ['Acción', 'Responsable', 'Monitoreo 30 de junio', '% de avance', 'Monitoreo 31 de diciembre', '% de avance'],
        [
          'Conformar la red interna de integridad',
          'Talento Humano',
          'Se postularon gestores',
          '70%',
          'Continúan los gestores postulados',
          '70%',
        ],
      ],
      cells: ['F3'],
    },
  ],
};
