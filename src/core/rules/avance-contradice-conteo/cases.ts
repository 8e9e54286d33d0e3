import type { RuleCases } from '../rule';

const header = [
  'Componente',
  'Actividades',
  'Meta o producto',
  'Responsable',
  'Fecha programada',
  '% de avance (31-08-2021)',
  'Seguimiento',
];
const byCorte = [
  'Actividad',
  'Indicador',
  'Producto',
  'Seguimiento 30 de abril de 2021',
  '% avance',
  'Seguimiento 31 de agosto de 2021',
  '% avance',
];
const single = (actividad: string, meta: string, avance: string, seguimiento: string) => [
  header,
  ['Rendición de Cuentas', actividad, meta, 'Planeación', '15/12/2021', avance, seguimiento],
];

export const cases: RuleCases = {
  accept: [
    {
      name: 'la cuenta da el porcentaje, también con redondeo o de más',
      corte: '2021-08-31',
      sheet: [
        header,
        ['Rendición de Cuentas', 'Producir cápsulas', '(4) Cápsulas', 'Prensa', '15/12/2021', '75%', 'Se publicaron tres (3) cápsulas'],
        ['Rendición de Cuentas', 'Hacer foros', 'Tres (3) foros', 'Prensa', '15/12/2021', '67%', 'Se realizaron dos (2) foros virtuales'],
        ['Rendición de Cuentas', 'Hacer ferias', '2 ferias', 'Prensa', '15/12/2021', '100%', 'Se realizaron 3 ferias'],
      ],
      cells: [],
    },
    {
      name: 'cuenta otra cosa: personas, insumos, otro tipo de informe',
      corte: '2021-08-31',
      sheet: [
        header,
        [
          'Servicio',
          'Capacitar en servicio',
          '(2) Capacitaciones',
          'Talento Humano',
          '15/12/2021',
          '50%',
          'Participaron 40 funcionarios en el módulo',
        ],
        [
          'Servicio',
          'Elaborar informes de PQRS',
          '4 informes de PQRS',
          'Atención',
          '15/12/2021',
          '50%',
          'Se elaboró 1 informe de encuestas de percepción',
        ],
        ['Servicio', 'Actualizar protocolos', '5 protocolos', 'Atención', '15/12/2021', '20%', 'Se hicieron 3 mesas de trabajo'],
      ],
      cells: [],
    },
    {
      name: 'lo contado está por hacer, o es la meta dicha otra vez',
      corte: '2021-08-31',
      sheet: [
        header,
        ['Servicio', 'Dictar talleres', '4 talleres', 'Talento Humano', '15/12/2021', '0%', 'Se programaron 4 talleres para octubre'],
        ['Servicio', 'Publicar boletines', '6 boletines', 'Prensa', '15/12/2021', '50%', 'Faltan 3 boletines por publicar'],
        ['Servicio', 'Hacer recorridos', '(4) Recorridos', 'Prensa', '15/12/2021', '25%', 'La meta es de cuatro (4) recorridos en el año'],
      ],
      cells: [],
    },
    {
      name: 'varias cantidades que pueden sumarse',
      corte: '2021-08-31',
      sheet: single(
        'Realizar encuentros ciudadanos',
        '(10) Encuentros',
        '50%',
        'En mayo se realizaron 2 encuentros en la zona rural. En julio se realizaron 3 encuentros en la zona urbana.',
      ),
      cells: [],
    },
    {
      name: 'el relato cuenta lo del periodo y el avance crece en eso',
      corte: '2021-08-31',
      sheet: [
        byCorte,
        [
          'Publicar infografías',
          '5 infografías',
          'Infografías',
          'Se publicaron dos (2) infografías',
          '40%',
          'En el segundo cuatrimestre se publicó una (1) infografía',
          '60%',
        ],
      ],
      cells: [],
    },
    {
      name: 'cinco de los diez pueden ser los de este periodo',
      corte: '2021-08-31',
      sheet: [byCorte, ['Hacer mesas', '', '10 mesas', 'Se hicieron 4 de las 10 mesas', '40%', 'Se hicieron 5 de las 10 mesas', '90%']],
      cells: [],
    },
    {
      name: 'el total del que se habla es la meta; lo que se contrata aún no está hecho',
      corte: '2021-08-31',
      sheet: [
        ...single('Hacer mesas', '12 mesas', '50%', 'De un total de 12 mesas se hicieron 6'),
        ...single('Hacer foros', '4 foros', '50%', 'Se contrataron 3 foros con la universidad').slice(1),
      ],
      cells: [],
    },
    {
      name: 'una pieza en curso se abona en parte',
      corte: '2021-08-31',
      sheet: single(
        'Elaborar cartillas',
        '2 cartillas',
        '70%',
        'Se entregó 1 cartilla; la segunda se encuentra en diagramación y está en proceso de impresión',
      ),
      cells: [],
    },
    {
      name: 'la meta es un porcentaje o pide dos cosas',
      corte: '2021-08-31',
      sheet: [
        header,
        ['Transparencia', 'Publicar contratos', '100% de los contratos', 'Contratación', '15/12/2021', '60%', 'Se publicaron 35 contratos'],
        [
          'Transparencia',
          'Formar veedores',
          '1 curso y 3 conversatorios',
          'Participación',
          '15/12/2021',
          '60%',
          'Se realizaron 2 conversatorios',
        ],
      ],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'suma de una frase, total que manda, cantidad después del nombre, talleres y personas',
      corte: '2021-08-31',
      sheet: [
        header,
        [
          'Servicio',
          'Difundir piezas',
          'Diez (10) piezas',
          'Prensa',
          '15/12/2021',
          '30%',
          'Se difundieron 4 piezas en febrero y 3 en marzo',
        ],
        ['Servicio', 'Adecuar puntos', '4 puntos', 'Obras', '15/12/2021', '60%', 'Adecuado un punto más, para un total de tres'],
        ['Servicio', 'Señalizar sedes', '4 rutas', 'Obras', '15/12/2021', '50%', 'El 75 % de las rutas (3) está señalizado'],
        ['Servicio', 'Formar en trato', '12 talleres a 300 personas', 'Talento Humano', '15/12/2021', '70%', '6 talleres, 187 personas'],
      ],
      cells: ['F2', 'F3', 'F4', 'F5'],
      propuesta: [0.7, 0.75, 0.75, 0.5],
    },
    {
      name: 'dos de cinco no son 60 %',
      corte: '2021-08-31',
      sheet: single(
        'Elaborar videos de la gestión',
        '(5) Videos publicados',
        '60%',
        'Se publicaron dos (2) videos con los logros de la administración.',
      ),
      cells: ['F2'],
      propuesta: [0.4],
    },
    {
      name: 'una de cuatro, y reporta todo',
      corte: '2021-08-31',
      sheet: single(
        'Realizar mesas de diálogo',
        'Cuatro (4) mesas de diálogo',
        '100%',
        'Se llevó a cabo una (1) mesa con los gremios del municipio',
      ),
      cells: ['F2'],
      propuesta: [0.25],
    },
    {
      name: 'dos hechas y la tercera programada',
      corte: '2021-08-31',
      sheet: single(
        'Realizar jornadas de inducción',
        '3 jornadas',
        '100%',
        'Se realizaron dos (2) jornadas y se tiene programada la tercera para octubre',
      ),
      cells: ['F2'],
      propuesta: [0.667],
    },
    {
      name: 'el relato da las dos cantidades',
      corte: '2021-08-31',
      sheet: single(
        'Actualizar los trámites en el SUIT',
        'Trámites actualizados en el SUIT',
        '90%',
        'A la fecha se han actualizado 12 de 24 trámites.',
      ),
      cells: ['F2'],
      propuesta: [0.5],
    },
    {
      name: 'de las ocho programadas se hicieron dos',
      corte: '2021-08-31',
      sheet: single('Realizar visitas de control', '8 visitas de control', '50%', 'Se adelantaron 2 visitas de las 8 programadas'),
      cells: ['F2'],
      propuesta: [0.25],
    },
    {
      name: 'todas hechas y el porcentaje se quedó',
      corte: '2021-08-31',
      sheet: single(
        'Hacer ferias de servicios',
        'Dos (2) ferias',
        '50%',
        'Se realizaron las ferias de mayo y de julio, para un total de dos (2) ferias, con amplia asistencia',
      ),
      cells: ['F2'],
      propuesta: [1],
    },
    {
      name: 'siete de las diez no pueden sumarse a las cuatro de antes',
      corte: '2021-08-31',
      sheet: [
        byCorte,
        ['Hacer mesas', '', '10 mesas', 'Se hicieron 4 de las 10 mesas', '40%', 'Se hicieron 7 de las 10 mesas previstas', '100%'],
      ],
      cells: ['G2'],
    },
    {
      name: 'a quién y cómo no es de qué',
      corte: '2021-08-31',
      sheet: [
        ...single('Dictar charlas', '4 charlas', '50%', 'Se dictaron tres (3) charlas a los contratistas de la sede norte'),
        ...single('Hacer foros', '4 foros', '50%', 'Se hicieron 3 foros de forma virtual').slice(1),
      ],
      cells: ['F2', 'F3'],
    },
    {
      name: 'lo del periodo y después el acumulado',
      corte: '2021-08-31',
      sheet: [
        ...single('Hacer mesas', '12 mesas', '92%', 'Se hicieron 2 mesas y el acumulado del año asciende a diez (10) mesas'),
        ...single('Hacer foros', '12 foros', '92%', 'En agosto se hicieron 2 foros; a la fecha van 10 foros').slice(1),
        ...single('Hacer ferias', '12 ferias', '92%', 'Se realizaron dos ferias más, para completar 10').slice(1),
      ],
      cells: ['F2', 'F3', 'F4'],
    },
    {
      name: 'lo del periodo sumado a lo anterior da otra cifra; la cantidad está en el indicador',
      corte: '2021-08-31',
      sheet: [
        byCorte,
        [
          'Publicar infografías',
          'N.º de infografías/10 infografías programadas',
          'Infografías',
          'Se publicaron dos (2) infografías',
          '20%',
          'En el segundo cuatrimestre se publicaron tres (3) infografías',
          '80%',
        ],
      ],
      cells: ['G2'],
      propuesta: [0.5],
    },
  ],
};
