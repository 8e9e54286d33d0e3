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
const byCorte = [
  'N°',
  'Actividad',
  'Responsable',
  'Fecha',
  'Seguimiento abril 30 de 2023',
  '% cumplimiento',
  'Seguimiento agosto 31 de 2023',
  '% cumplimiento',
];

export const cases: RuleCases = {
  accept: [
    {
      name: 'porcentajes en sus muchas formas',
      corte: '2020-08-31',
      sheet: [
        header,
        ['Rendición de Cuentas', 'Publicar el informe', '(1) Informe', 'Planeación', '30/11/2020', '33,5%', 'En elaboración'],
        [
          'Rendición de Cuentas',
          'Convocar a la audiencia',
          '(1) Convocatoria',
          'Planeación',
          '30/11/2020',
          '50 % de avance',
          'Se definió la fecha',
        ],
        [
          'Rendición de Cuentas',
          'Realizar la audiencia',
          '(1) Audiencia',
          'Planeación',
          '30/11/2020',
          'No aplica',
          'Está prevista para noviembre',
        ],
        ['Rendición de Cuentas', 'Evaluar la audiencia', '(1) Encuesta', 'Planeación', '15/12/2020', '-', ''],
      ],
      cells: [],
    },
    {
      name: 'números enteros en una columna de números enteros',
      corte: '2023-08-31',
      sheet: [
        byCorte,
        ['1', 'Actualizar el mapa de riesgos', 'Planeación', '30/11/2023', 'Se revisó', 33, 'Se ajustó', 66],
        ['2', 'Publicar el mapa de riesgos', 'Planeación', '30/11/2023', '', 0, 'Se publicó', 100],
      ],
      cells: [],
    },
    {
      name: 'una columna que mide con palabras no es de porcentajes',
      corte: '2020-08-31',
      sheet: [
        ['Actividad', 'Responsable', 'Fecha', 'Cumplimiento', 'Observaciones'],
        ['Publicar el plan de compras', 'Contratación', '31/10/2020', 'Alto', 'Publicado en la sede electrónica'],
        ['Capacitar en servicio', 'Talento Humano', '30/11/2020', 'Medio', 'Se hizo una jornada'],
        ['Revisar los trámites', 'Planeación', '30/11/2020', 'Bajo', 'Por iniciar'],
        ['Divulgar la carta de trato digno', 'Atención', '30/11/2020', 'Alto', 'Se divulgó'],
        ['Medir la satisfacción', 'Atención', '15/12/2020', 'Medio', 'Se aplicó la encuesta'],
        ['Publicar los activos de información', 'Sistemas', '15/12/2020', 'Bajo', 'Se recoge la información'],
      ],
      cells: [],
    },
    {
      name: 'en una fila desplazada el texto del avance es un síntoma',
      corte: '2020-08-31',
      sheet: [
        header,
        [
          'Rendición de Cuentas',
          'Publicar el informe de gestión',
          '(1) Informe',
          'Planeación',
          '30/11/2020',
          '20%',
          'En elaboración por las áreas',
        ],
        [
          'Convocar a la ciudadanía a la audiencia',
          '(1) Convocatoria',
          'Planeación',
          '30/11/2020',
          '40%',
          'Se definió el lugar y se reservó el auditorio',
          null,
        ],
        ['Rendición de Cuentas', 'Evaluar la audiencia pública', '(1) Encuesta', 'Planeación', '15/12/2020', '0%', 'Aún sin iniciar'],
      ],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'una fecha en la columna de avance',
      corte: '2020-08-31',
      sheet: [
        header,
        [
          'Servicio',
          'Divulgar los canales de atención',
          '(1) Campaña',
          'Atención',
          '30/10/2020',
          '15/08/2020',
          'Se divulgaron los canales',
        ],
        ['Servicio', 'Medir la satisfacción', '(1) Encuesta', 'Atención', '30/10/2020', '40%', 'Se diseñó la encuesta'],
      ],
      cells: ['F2'],
    },
    {
      name: 'el relato en la columna de avance, también en un corte anterior',
      corte: '2023-08-31',
      sheet: [
        byCorte,
        [
          '1',
          'Socializar el código de integridad',
          'Talento Humano',
          '30/11/2023',
          'Se diseñó la cartilla',
          'va muy bien',
          'Se imprimió',
          '60%',
        ],
        ['2', 'Evaluar el código de integridad', 'Talento Humano', '30/11/2023', 'Sin iniciar', '0%', 'Se aplicó a dos áreas', 'a medias'],
        ['3', 'Premiar las buenas prácticas', 'Talento Humano', '15/12/2023', 'Sin iniciar', '0%', 'Se abrió la convocatoria', '10%'],
      ],
      cells: ['F2', 'H3'],
    },
    {
      name: 'una frase que nombra un solo porcentaje da la cifra',
      corte: '2020-08-31',
      sheet: [
        header,
        [
          'Trámites',
          'Virtualizar el certificado de residencia',
          'Trámite en línea',
          'Sistemas',
          '30/11/2020',
          'Va en un 45% según el contratista',
          'Se desarrolló el formulario',
        ],
        ['Trámites', 'Divulgar el trámite en línea', '(1) Campaña', 'Prensa', '15/12/2020', '0%', 'Depende del anterior'],
      ],
      cells: ['F2'],
      propuesta: [0.45],
    },
    {
      name: 'un error de fórmula',
      corte: '2020-08-31',
      sheet: [
        header,
        ['Trámites', 'Racionalizar el pago del predial', '(1) Trámite', 'Hacienda', '30/11/2020', '#¡DIV/0!', 'Se eliminó un requisito'],
      ],
      cells: ['F2'],
    },
  ],
};
