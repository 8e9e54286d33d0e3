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
const row = (actividad: string, avance: string, seguimiento: string) => [
  'Diálogo',
  actividad,
  'Documento',
  'Participación',
  '15/12/2020',
  avance,
  seguimiento,
];
const byCorte = ['Actividad', 'Responsable', 'Seguimiento 30 de abril de 2020', '% avance', 'Seguimiento 31 de agosto de 2020', '% avance'];

export const cases: RuleCases = {
  accept: [
    {
      name: 'N/A con su razón: está para después o no se pudo',
      corte: '2020-08-31',
      sheet: [
        header,
        row('Realizar el foro regional', 'N/A', 'El foro regional se tiene programado para noviembre.'),
        row('Abrir la oficina móvil', 'N/A', 'Por la emergencia no se realizó la apertura de la oficina móvil.'),
        row('Evaluar el foro regional', 'No aplica', 'La evaluación del foro se hará cuando este termine.'),
        row('Realizar la audiencia pública', 'N/A', 'Se programó la audiencia pública para el mes de noviembre.'),
        row('Premiar a los veedores', 'NA', ''),
      ],
      cells: [],
    },
    {
      name: 'en ejecución está otra cosa, o lo que empieza no es la actividad',
      corte: '2020-08-31',
      sheet: [
        header,
        row('Elaborar el manual', 'N/A', 'La obra del edificio se encuentra en ejecución.'),
        row('Elaborar el manual', 'N/A', 'Se inició la vigencia sin recursos asignados.'),
        row('Elaborar el manual', 'N/A', 'La actividad iniciará su ejecución en octubre.'),
        row('Elaborar el manual', 'N/A', 'Presenta un avance del 0 %.'),
        row('Elaborar el manual', 'N/A', 'La actividad está en ejecución, pero le corresponde al Ministerio.'),
      ],
      cells: [],
    },
    {
      name: 'lo hecho es de otra cosa',
      corte: '2020-08-31',
      sheet: [header, row('Realizar el foro regional', 'N/A', 'Se expidió el decreto que aplaza los eventos masivos hasta nueva orden.')],
      cells: [],
    },
    {
      name: 'no aplica para el periodo y el avance es el que traía',
      corte: '2020-08-31',
      sheet: [
        byCorte,
        ['Adoptar el plan de participación', 'Planeación', 'Se adoptó', '100%', 'No aplica para este periodo', '100%'],
        ['Formar gestores', 'Talento Humano', 'No aplica para este seguimiento', '0%', 'Se formaron', '50%'],
      ],
      cells: [],
    },
    {
      name: 'no estaba programada, pero se adelantó',
      corte: '2020-08-31',
      sheet: [
        header,
        row(
          'Actualizar la caracterización',
          '30%',
          'No estaba programada para este corte; sin embargo, se aplicó la encuesta de caracterización.',
        ),
      ],
      cells: [],
    },
    {
      name: 'una fecha con su participio que no es de un resultado',
      corte: '2020-08-31',
      sheet: [
        header,
        row('Informar a los usuarios', 'N/A', 'Cartelera que será instalada en octubre'),
        row('Medir la satisfacción', 'No aplica', 'Encuesta programada para octubre'),
        row('Formar gestores', 'N/A', 'Taller reprogramado en mayo por la emergencia'),
      ],
      cells: [],
    },
    {
      name: 'lo hecho es de otro año',
      corte: '2020-08-31',
      sheet: [
        header,
        row('Dictar el curso de ética', 'N/A', 'El año pasado se dictó el curso de ética; el de este año inicia en octubre.'),
        row('Dictar el curso de control', 'N/A', 'El curso de control de 2019 se dictó en mayo; el de este año será en noviembre.'),
        row('Dictar el curso de datos', 'N/A', 'El curso de datos se dictó en noviembre de 2019.'),
      ],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'el trabajo está en marcha, o su resultado ya sirvió',
      corte: '2020-08-31',
      sheet: [
        header,
        row('Elaborar el manual', 'N/A', 'La acción está en ejecución.'),
        row('Elaborar el manual', 'N/A', 'Presenta un avance del 25 %.'),
        row('Elaborar el manual', 'N/A', 'En junio se inició la redacción del manual.'),
        row('Elaborar el manual', 'N/A', 'Se avanza en la recopilación de los insumos.'),
        row('Grabar la cuña', 'N/A', 'Grabación aprobada por el comité y emitida en dos emisoras.'),
      ],
      cells: ['F2', 'F3', 'F4', 'F5', 'F6'],
    },
    {
      name: 'un resultado con su fecha, sin verbo',
      corte: '2020-08-31',
      sheet: [
        header,
        row('Informar a los usuarios', 'N/A', 'Cartelera instalada en la entrada desde mayo'),
        row('Medir la satisfacción', 'No aplica', '1ra encuesta aplicada en junio a 80 usuarios'),
      ],
      cells: ['F2', 'F3'],
    },
    {
      name: 'tuvo lugar, hubo, ya fue entregado, ya están publicados',
      corte: '2020-08-31',
      sheet: [
        header,
        row('Formar a los líderes', 'N/A', 'El encuentro de apertura tuvo lugar el 3 de mayo; el de cierre se dictará en octubre.'),
        row('Formar a los gestores', 'N/A', 'Hubo dos talleres en marzo con las sedes rurales.'),
        row('Elaborar la guía', 'N/A', 'El texto ya fue entregado a la imprenta.'),
        row('Elaborar los informes', 'N/A', 'Ya están publicados los de enero y abril.'),
        row('Publicar los boletines', 'N/A', 'Se envió el primer número a los suscriptores.'),
        row('Publicar el balance', 'N/A', 'Se publicó el balance de la vigencia 2019 el 31 de enero.'),
      ],
      cells: ['F2', 'F3', 'F4', 'F5', 'F6', 'F7'],
    },
    {
      name: 'N/A y el relato cuenta lo hecho',
      corte: '2020-08-31',
      sheet: [
        header,
        row(
          'Crear y alimentar el micrositio de participación',
          'N/A',
          'Se creó el micrositio de participación en la sede electrónica. Se alimentará en noviembre.',
        ),
      ],
      cells: ['F2'],
    },
    {
      name: 'otras formas de N/A y otras de haber trabajado',
      corte: '2020-08-31',
      sheet: [
        header,
        row(
          'Capacitar a los gestores de integridad',
          'No aplica',
          'Fue realizada la primera capacitación a gestores de integridad el 4 de junio',
        ),
        row('Actualizar el inventario de trámites', 'N.A.', 'Los líderes han actualizado el inventario de trámites de cuatro secretarías.'),
      ],
      cells: ['F2', 'F3'],
    },
    {
      name: 'un paso dado, con otras palabras y sin razón para el N/A',
      corte: '2020-08-31',
      sheet: [
        header,
        row('Medir la apropiación del código', 'N/A', 'Se aplicó la prueba a 60 servidores y está calificada la mitad'),
        row('Contratar la encuesta de percepción', 'N/A', 'Se avanzó en la ficha técnica de la encuesta'),
      ],
      cells: ['F2', 'F3'],
    },
    {
      name: 'un porcentaje donde el relato dice que no aplica',
      corte: '2020-08-31',
      sheet: [
        byCorte,
        ['Formar gestores', 'Talento Humano', 'Se formaron diez', '20%', 'No aplica para este seguimiento', '60%'],
        [
          'Medir la apropiación',
          'Talento Humano',
          'No estaba programada para este periodo',
          '0%',
          'No está programada para este periodo',
          '35%',
        ],
      ],
      cells: ['F2', 'F3'],
    },
  ],
};
