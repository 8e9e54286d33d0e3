import type { RuleCases } from '../rule';

const header = [
  'Componente',
  'Actividades',
  'Meta o producto',
  'Responsable',
  'Fecha programada',
  '% de avance (31-08-2020)',
  'Seguimiento',
];
const at = (avance: string, seguimiento: string) => [
  'Riesgos',
  'Adoptar la política de riesgos',
  'Política adoptada',
  'Planeación',
  '15/12/2020',
  avance,
  seguimiento,
];

export const cases: RuleCases = {
  accept: [
    {
      name: 'terminada y en 100 %, o un paso de ella hecho',
      corte: '2020-08-31',
      sheet: [
        header,
        at('100%', 'La actividad se cumplió en mayo.'),
        at('40%', 'Se realizó una reunión con los líderes de proceso.'),
        at('60%', 'Se culminó la etapa de diagnóstico y se elaboró el borrador.'),
      ],
      cells: [],
    },
    {
      name: 'terminada en parte',
      corte: '2020-08-31',
      sheet: [
        header,
        at('70%', 'La actividad se cumplió parcialmente.'),
        at('80%', 'La actividad se ejecutó en un 80 %.'),
        at('90%', 'Actividad cumplida; falta publicar el acto administrativo.'),
        at('50%', 'Se cumplió con lo programado para el periodo.'),
      ],
      cells: [],
    },
    {
      name: 'se cerró otra cosa, o una parte de la meta',
      corte: '2020-08-31',
      sheet: [
        header,
        at('60%', 'Se cerró la convocatoria de participantes.'),
        at('40%', 'La política fue adoptada en su primera fase'),
        at('30%', 'No quedan solicitudes por responder.'),
      ],
      cells: [],
    },
    {
      name: 'una actividad que se repite: se cumplió lo que tocaba',
      corte: '2020-08-31',
      vigencia: 2020,
      sheet: [
        ['Actividad', 'Responsable', 'Cuatrimestre 1', 'Cuatrimestre 2', 'Cuatrimestre 3', 'Seguimiento 31 de agosto de 2020', '% avance'],
        ['Monitorear el mapa de riesgos', 'Planeación', 'X', 'X', 'X', 'Esta actividad se cumplió', '67%'],
      ],
      cells: [],
    },
    {
      name: 'cuenta cómo se ejecuta o cumple la ley',
      corte: '2020-08-31',
      sheet: [
        header,
        at('25%', 'La actividad se ejecutó mediante el contrato 33 de 2020, que va hasta diciembre.'),
        at('30%', 'Se dio cumplimiento a la Ley 1712 de 2014 en el diseño de la página.'),
      ],
      cells: [],
    },
    {
      name: 'las mismas palabras dicen otra cosa',
      corte: '2020-08-31',
      sheet: [
        header,
        at('90%', 'Lista para la firma del alcalde.'),
        at('60%', 'Hecho el diagnóstico se redacta la política.'),
        at('40%', 'Política adoptada en su primera fase.'),
      ],
      cells: [],
    },
    {
      name: 'terminará, o termina otra cosa',
      corte: '2020-08-31',
      sheet: [
        header,
        at('60%', 'La actividad finaliza en diciembre.'),
        at('60%', 'Se revisaron los archivos, con lo cual concluye la primera fase.'),
        at('60%', 'El comité define si la acción se da por terminada.'),
        at('60%', 'Con la visita de octubre se cierra la actividad.'),
        at('N/A', 'La actividad se cumplió en la vigencia 2019.'),
      ],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'en una palabra, o con las de la meta y sin verbo',
      corte: '2020-08-31',
      sheet: [
        header,
        at('90%', 'Listo, con acta del 4 de mayo.'),
        at('80%', 'Hecho.'),
        at('85%', 'Política adoptada mediante Resolución 12.'),
        at('80%', 'Se dio cumplimiento a lo programado.'),
      ],
      cells: ['F2', 'F3', 'F4', 'F5'],
    },
    {
      name: 'con lo cual termina, se da por finalizada, al cien por ciento',
      corte: '2020-08-31',
      sheet: [
        header,
        at('60%', 'El formato ya no pide ese dato, por lo que la acción se da por finalizada.'),
        at('90%', 'Los registros están al día, con lo cual concluye esta actividad.'),
        at('90%', 'Se entregó el acta. Con lo anterior se da por cumplida.'),
        at('90%', 'Se entregó el acta. Queda así cerrado el compromiso.'),
        at('80%', 'Ejecutada al cien por ciento.'),
        at('80%', 'Se concluye que la acción se cumplió.'),
      ],
      cells: ['F2', 'F3', 'F4', 'F5', 'F6', 'F7'],
      propuesta: [1, 1, 1, 1, 1, 1],
    },
    {
      name: 'la actividad se cumplió',
      corte: '2020-08-31',
      sheet: [header, at('50%', 'La actividad se cumplió en el mes de junio.')],
      cells: ['F2'],
      propuesta: [1],
    },
    {
      name: 'ejecutada en su totalidad, culminada, cumplida',
      corte: '2020-08-31',
      sheet: [
        header,
        at('80%', 'Esta acción fue ejecutada en su totalidad.'),
        at('33%', 'Actividad culminada'),
        at('0%', 'Se dio cumplimiento total a la actividad con la Resolución 88.'),
      ],
      cells: ['F2', 'F3', 'F4'],
      propuesta: [1, 1, 1],
    },
    {
      name: 'la meta, lograda con sus mismas palabras; nada queda por hacer; cerrada',
      corte: '2020-08-31',
      sheet: [
        header,
        at('60%', 'La política fue adoptada mediante la Resolución 88'),
        at('90%', 'La política se aplica desde mayo; no resta ninguna tarea.'),
        at('80%', 'Se dio cierre a la actividad'),
      ],
      cells: ['F2', 'F3', 'F4'],
      propuesta: [1, 1, 1],
    },
    {
      name: 'N/A en una actividad terminada',
      corte: '2020-08-31',
      sheet: [header, at('N/A', 'Esta actividad finalizó en el primer cuatrimestre')],
      cells: ['F2'],
      propuesta: [1],
    },
  ],
};
