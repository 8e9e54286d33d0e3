import type { RuleCases } from '../rule';

const header = [
  'Componente',
  'Acción estratégica',
  'Actividad',
  'Producto',
  'Responsable',
  'Fecha de culminación',
  '% de avance',
  'Seguimiento',
];
const title = ['Programa de Transparencia y Ética Pública 2025'];
const bare = ['Actividad', 'Producto', 'Responsable', 'Fecha de culminación', '% de avance', 'Seguimiento'];
/** Activities of two componentes that only a PAAC has. */
const ofThePaac = [
  ['Racionalización de trámites', 'Trámites', 'Poner en línea el paz y salvo', 'Trámite', 'Hacienda', '30/06/2025', '100%', 'En línea'],
  ['Atención al ciudadano', 'Canales', 'Ampliar el horario', 'Horario', 'General', '30/06/2025', '100%', 'Ampliado'],
];

export const cases: RuleCases = {
  accept: [
    {
      name: 'lo que es del programa, también lo que habla de trámites y de ciudadanía',
      sheet: [
        title,
        header,
        [
          'Programático',
          'Modelo de estado abierto',
          'Abrir los datos de atención al ciudadano',
          'Datos',
          'Sistemas',
          '30/06/2025',
          '100%',
          'Abiertos',
        ],
        [
          'Programático',
          'Riesgos de corrupción en los trámites',
          'Revisar los trámites',
          'Matriz',
          'Planeación',
          '30/06/2025',
          '100%',
          'Revisada',
        ],
        [
          'Programático',
          'Canales de denuncia y atención al ciudadano',
          'Abrir el canal',
          'Canal',
          'Jurídica',
          '30/06/2025',
          '100%',
          'Abierto',
        ],
        [
          'Programático',
          'Rendición de cuentas a la ciudadanía',
          'Hacer la audiencia',
          'Audiencia',
          'Despacho',
          '30/06/2025',
          '100%',
          'Hecha',
        ],
      ],
      cells: [],
    },
    {
      name: 'en un PAAC los dos son componentes de ley',
      vigencia: 2025,
      sheet: [['Plan Anticorrupción y de Atención al Ciudadano 2025'], header, ...ofThePaac],
      cells: [],
    },
    {
      name: 'el documento no dice qué es; el año solo no lo hace un PTEP',
      vigencia: 2025,
      sheet: [header, ...ofThePaac],
      cells: [],
    },
    {
      name: 'un nombre viejo del documento no es el de un componente',
      sheet: [
        title,
        header,
        [
          'Transversal',
          'Plan Anticorrupción y de Atención al Ciudadano',
          'Cerrar el plan anterior',
          'Acta',
          'Planeación',
          '30/06/2025',
          '100%',
          'Cerrado',
        ],
        ['Transversal', 'Planeación del programa', 'Adoptar el programa', 'Acto', 'Despacho', '30/06/2025', '100%', 'Adoptado'],
      ],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'un aviso por componente, no por fila',
      sheet: [
        title,
        header,
        [
          '2. Racionalización de Trámites',
          'Priorización',
          'Poner en línea el paz y salvo',
          'Trámite',
          'Hacienda',
          '30/06/2025',
          '100%',
          'En línea',
        ],
        [null, null, 'Reducir los requisitos de la licencia', 'Trámite', 'Planeación', '30/06/2025', '100%', 'Reducidos'],
        [
          '4. Mecanismos para mejorar la atención al ciudadano',
          'Canales',
          'Ampliar el horario',
          'Horario',
          'General',
          '30/06/2025',
          '100%',
          'Ampliado',
        ],
        [null, 'Talento humano', 'Formar a quien atiende', 'Curso', 'Talento', '30/06/2025', '100%', 'Dictado'],
      ],
      cells: ['A3', 'A5'],
    },
    {
      name: 'como iniciativas adicionales, en la acción estratégica',
      sheet: [
        title,
        header,
        ['Programático', 'Iniciativas adicionales', 'Firmar el pacto de integridad', 'Pacto', 'Despacho', '30/06/2025', '100%', 'Firmado'],
        ['Programático', 'Servicio a la ciudadanía', 'Ampliar el horario', 'Horario', 'General', '30/06/2025', '100%', 'Ampliado'],
        ['Programático', 'Servicio a la ciudadanía', 'Formar a quien atiende', 'Curso', 'Talento', '30/06/2025', '100%', 'Dictado'],
        [
          'Programático',
          'Estrategia antitrámites',
          'Poner en línea el paz y salvo',
          'Trámite',
          'Hacienda',
          '30/06/2025',
          '100%',
          'En línea',
        ],
      ],
      cells: ['B4', 'B6'],
    },
    {
      name: 'en la banda que da nombre a las filas',
      sheet: [
        title,
        bare,
        ['COMPONENTE 2: RACIONALIZACIÓN DE TRÁMITES'],
        ['Poner en línea el paz y salvo', 'Trámite', 'Hacienda', '30/06/2025', '100%', 'En línea'],
        ['Reducir los requisitos de la licencia', 'Trámite', 'Planeación', '30/06/2025', '100%', 'Reducidos'],
        ['COMPONENTE 3: MODELO DE ESTADO ABIERTO'],
        ['Publicar los datos de contratación', 'Datos', 'Contratación', '30/06/2025', '100%', 'Publicados'],
      ],
      cells: ['A3'],
    },
    {
      name: 'el formato de los trámites, sin banda que lo nombre',
      sheet: [
        title,
        [
          'N°',
          'Nombre del trámite',
          'Tipo de racionalización',
          'Acción específica de racionalización',
          'Responsable',
          'Inicio',
          'Fin',
          'Seguimiento',
        ],
        [1, 'Paz y salvo predial', 'Tecnológica', 'Trámite en línea', 'Hacienda', '01/02/2025', '30/06/2025', 'En línea'],
        [2, 'Registro de mascotas', 'Administrativa', 'Formato único', 'Salud', '01/02/2025', '30/09/2025', 'En ajuste'],
      ],
      cells: ['B3'],
    },
  ],
};
