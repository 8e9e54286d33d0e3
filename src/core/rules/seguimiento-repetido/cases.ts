import type { RuleCases } from '../rule';

const header = ['Subcomponente', 'Actividades', 'Meta', 'Responsable', 'Fecha programada', 'Seguimiento'];
const VISITA = 'Se visitaron los barrios La Esperanza y El Prado y se recogieron las inquietudes de los vecinos en el acta 12.';

const UNREPORTED = 'El área encargada no remitió los soportes ni el reporte de avance dentro del término otorgado para este seguimiento.';
const NOTHING_DUE = 'Acción prevista para el último cuatrimestre del año, por lo que no presenta avance en este corte.';
const own = (address: string): string =>
  `El contenido está disponible para la ciudadanía en la sede electrónica, en la dirección ${address}`;
const sent = (office: string, month: string): string =>
  `Se consolidó el balance de ${month} con los datos que entregó ${office} y se remitió al despacho para su firma.`;
const drawn = (value: string): string =>
  `Se diseñó y se exhibió en las carteleras del primer piso el afiche sobre ${value} con su frase del mes.`;

const byCorte = ['Actividades', 'Meta', 'Responsable', 'Fecha', 'Seguimiento 30 de abril de 2022', 'Seguimiento 31 de agosto de 2022'];

export const cases: RuleCases = {
  accept: [
    {
      name: 'la misma actividad en otro corte, con otra meta o de otra gente',
      corte: '2022-08-31',
      sheet: [
        byCorte,
        ['Visitar los barrios', '(2) Visitas', 'Gobierno', '30/06/2022', VISITA, VISITA],
        ['Visitar los barrios', '(1) Acta', 'Gobierno', '30/06/2022', null, VISITA],
        ['Visitar los barrios', '(2) Visitas', 'Cultura', '30/06/2022', null, VISITA],
      ],
      cells: [],
    },
    {
      name: 'cada actividad cuenta lo suyo, o lo mismo en pocas palabras',
      corte: '2022-08-31',
      sheet: [
        header,
        ['Diálogo', 'Visitar los barrios', '(2) Visitas', 'Gobierno', '30/06/2022', VISITA],
        [
          'Diálogo',
          'Responder a los vecinos',
          '(1) Matriz',
          'Gobierno',
          '30/08/2022',
          'Se contestaron las inquietudes con la matriz del acta 14 del comité.',
        ],
        ['Incentivos', 'Premiar a los líderes', '(1) Acto', 'Cultura', '30/11/2022', 'Se adjunta acta'],
        ['Incentivos', 'Capacitar a los líderes', '(1) Taller', 'Cultura', '30/11/2022', 'Se adjunta acta'],
      ],
      cells: [],
    },
    {
      name: 'una frase hecha que solo dice cuándo',
      corte: '2022-08-31',
      sheet: [
        header,
        [
          'Información',
          'Publicar el informe',
          '(1) Informe',
          'Planeación',
          '31/01/2022',
          'Esta meta fue cumplida en su totalidad durante el primer trimestre del año 2022',
        ],
        [
          'Diálogo',
          'Nombrar a los enlaces',
          '(1) Resolución',
          'Despacho',
          '31/01/2022',
          'Esta meta fue cumplida en su totalidad durante el primer trimestre del año 2022',
        ],
        [
          'Incentivos',
          'Aprobar el cronograma',
          '(1) Acta',
          'Planeación',
          '28/02/2022',
          'Esta meta fue cumplida en su totalidad durante el primer trimestre del año 2022',
        ],
      ],
      cells: [],
    },
    {
      name: 'la misma forma, con los datos de cada actividad',
      corte: '2022-08-31',
      sheet: [
        header,
        [
          'Diálogo',
          'Reunir a los comerciantes',
          '(1) Acta',
          'Gobierno',
          '30/06/2022',
          'El 12 de mayo se hizo la reunión con los comerciantes en el auditorio municipal; asistieron 45 personas',
        ],
        [
          'Diálogo',
          'Reunir a los transportadores',
          '(1) Acta',
          'Gobierno',
          '30/06/2022',
          'El 19 de mayo se hizo la reunión con los transportadores en el auditorio municipal; asistieron 30 personas',
        ],
      ],
      cells: [],
    },
    {
      name: 'que no se reportó nada se dice igual en cada fila, y que nada tocaba también',
      corte: '2022-08-31',
      sheet: [
        header,
        ['Diálogo', 'Visitar los barrios', '(2) Visitas', 'Gobierno', '30/06/2022', UNREPORTED],
        ['Diálogo', 'Responder a los vecinos', '(1) Matriz', 'Gobierno', '30/08/2022', UNREPORTED],
        ['Incentivos', 'Premiar a los líderes', '(1) Acto', 'Cultura', '30/11/2022', NOTHING_DUE],
        ['Incentivos', 'Capacitar a los líderes', '(1) Taller', 'Cultura', '30/11/2022', NOTHING_DUE],
      ],
      cells: [],
    },
    {
      name: 'cada una con su enlace, su mes, su oficina o su tema',
      corte: '2022-08-31',
      sheet: [
        header,
        ['Diálogo', 'Publicar la agenda', '(1) Agenda', 'Prensa', '30/06/2022', own('https://www.sanroque.gov.co/agenda')],
        ['Diálogo', 'Publicar las actas', '(3) Actas', 'Prensa', '30/06/2022', own('https://www.sanroque.gov.co/actas')],
        ['Datos', 'Balance uno', '(1) Balance', 'Hacienda', '30/06/2022', sent('la Tesorería', 'febrero')],
        ['Datos', 'Balance dos', '(1) Balance', 'Hacienda', '30/06/2022', sent('la Tesorería', 'marzo')],
        ['Datos', 'Cartera', '(1) Cartera', 'Hacienda', '30/06/2022', sent('el Almacén', 'febrero')],
        ['Valores', 'Campaña uno', '(1) Pieza', 'Talento', '30/06/2022', drawn('la diligencia')],
        ['Valores', 'Campaña dos', '(1) Pieza', 'Talento', '30/06/2022', drawn('la justicia')],
      ],
      cells: [],
    },
    {
      name: 'una celda en blanco hereda el relato de su actividad',
      corte: '2022-08-31',
      sheet: [
        header,
        ['Diálogo', 'Visitar los barrios', '(2) Visitas', 'Gobierno', '30/06/2022', VISITA],
        [null, 'Recoger las inquietudes', '(2) Actas', 'Gobierno', '30/06/2022', null],
        ['Incentivos', 'Premiar a los líderes', '(1) Acto', 'Cultura', '30/11/2022', 'Sin iniciar'],
      ],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'la misma página para dos actividades, o el mismo trabajo dicho con otro verbo',
      corte: '2022-08-31',
      sheet: [
        header,
        ['Diálogo', 'Publicar la agenda', '(1) Agenda', 'Prensa', '30/06/2022', own('https://www.sanroque.gov.co/agenda')],
        ['Diálogo', 'Publicar las actas', '(3) Actas', 'Prensa', '30/06/2022', own('https://www.sanroque.gov.co/agenda')],
        ['Incentivos', 'Visitar los barrios', '(2) Visitas', 'Gobierno', '30/06/2022', VISITA],
        ['Incentivos', 'Responder a los vecinos', '(1) Matriz', 'Gobierno', '30/06/2022', VISITA.replace('recogieron', 'recibieron')],
      ],
      cells: ['F3', 'F5'],
    },
    {
      name: 'un relato de trabajo en el que además falta un soporte',
      corte: '2022-08-31',
      sheet: [
        header,
        ['Diálogo', 'Visitar los barrios', '(2) Visitas', 'Gobierno', '30/06/2022', `${VISITA} No se allegó evidencia.`],
        ['Diálogo', 'Responder a los vecinos', '(1) Matriz', 'Gobierno', '30/08/2022', `${VISITA} No se allegó evidencia.`],
      ],
      cells: ['F3'],
    },
    {
      name: 'lo que otra actividad contó en el corte anterior',
      corte: '2022-08-31',
      sheet: [
        byCorte,
        ['Visitar los barrios', '(2) Visitas', 'Gobierno', '30/06/2022', VISITA, 'Se hizo la segunda visita.'],
        ['Responder a los vecinos', '(1) Matriz', 'Gobierno', '30/08/2022', 'Se recogieron las preguntas.', VISITA],
      ],
      cells: ['F3'],
    },
    {
      name: 'la misma actividad y la misma meta, para otro día',
      corte: '2022-08-31',
      sheet: [
        header,
        ['Diálogo', 'Visitar los barrios', '(2) Visitas', 'Gobierno', '30/06/2022', VISITA],
        ['Incentivos', 'Visitar los barrios', '(2) Visitas', 'Gobierno', '30/11/2022', VISITA],
      ],
      cells: ['F3'],
    },
    {
      name: 'el mismo relato en dos actividades',
      corte: '2022-08-31',
      sheet: [
        header,
        ['Diálogo', 'Visitar los barrios', '(2) Visitas', 'Gobierno', '30/06/2022', VISITA],
        ['Diálogo', 'Responder a los vecinos', '(1) Matriz', 'Gobierno', '30/08/2022', VISITA.toUpperCase()],
        ['Incentivos', 'Premiar a los líderes', '(1) Acto', 'Cultura', '30/11/2022', 'Sin iniciar'],
      ],
      cells: ['F3'],
    },
    {
      name: 'casi el mismo, con una frase de más',
      corte: '2022-08-31',
      sheet: [
        ['Actividad', 'Producto', 'Fecha', 'Responsable', '% de avance', 'Descripción del avance'],
        [
          'Caracterizar a los usuarios',
          'Documento',
          '30/11/2022',
          'Servicio',
          '40%',
          `${VISITA} Falta consolidar la base de datos de los usuarios y presentarla al comité.`,
        ],
        [
          'Divulgar la oferta',
          'Campaña',
          '30/11/2022',
          'Servicio',
          '40%',
          `${VISITA} Falta consolidar la base de los usuarios y presentarla al comité directivo.`,
        ],
      ],
      cells: ['F3'],
    },
    {
      name: 'un relato entero dentro de otro',
      corte: '2022-08-31',
      sheet: [
        header,
        [
          'Diálogo',
          'Visitar los barrios',
          '(2) Visitas',
          'Gobierno',
          '30/06/2022',
          `${VISITA} Además, la emisora comunitaria transmitió dos programas con el alcalde y con los presidentes de las juntas.`,
        ],
        ['Incentivos', 'Premiar a los líderes', '(1) Acto', 'Cultura', '30/11/2022', VISITA],
      ],
      cells: ['F3'],
    },
  ],
};
