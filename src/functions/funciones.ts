import { diasHabiles, limitePublicacion } from './calendar';
import { hallazgos } from './findings';
import type { Funcion, Parametro } from './funcion';
import { esperado, estado } from './programming';
import { porcentaje, zona } from './progress';

const AVANCE: Parametro = { nombre: 'avance', descripcion: 'La celda del avance: 67 %, 0,67, 67, «67 %», «N/A» o vacía.' };
const FECHAS: Parametro = {
  nombre: 'fechas',
  descripcion: 'La celda de la programación de la actividad: una o varias fechas, o un periodo como «Trimestral» o «Primer semestre».',
};
const CORTE: Parametro = { nombre: 'corte', descripcion: 'La fecha de corte del seguimiento, como 31/08/2020.' };
const VIGENCIA: Parametro = {
  nombre: 'vigencia',
  descripcion: 'El año del plan, para los periodos y las fechas sin año. Si falta, el año del corte.',
  opcional: true,
};
const FESTIVOS: Parametro = {
  nombre: 'festivos',
  descripcion: 'Un rango con otros días no hábiles, como los días cívicos de la entidad. Los festivos de ley ya se cuentan.',
  opcional: true,
};
const UN_RANGO = 'Acepta una celda o un rango entero; con un rango responde celda por celda.';
const corte31agosto = { fecha: '2020-08-31' } as const;

/** Every custom function, in the order of the guide. */
export const FUNCIONES: readonly Funcion[] = [
  {
    nombre: 'PORCENTAJE',
    descripcion: 'Convierte en número lo que dice una celda de avance, esté como esté escrito.',
    parametros: [{ ...AVANCE, nombre: 'texto' }],
    resultado: { tipo: 'porcentaje', descripcion: 'El avance como número: 0,67 es 67 %. «N/A» si la celda dice que no aplica.' },
    notas: [
      UN_RANGO,
      'Un número mayor que 1,5 se lee como puntos (67 es 67 %). En un rango donde la mayoría son puntos, 1 es 1 %.',
      'Una celda vacía, o con un guion, queda vacía.',
    ],
    ejemplos: [
      { argumentos: ['66,7 %'], da: [[0.667]] },
      { argumentos: [67], da: [[0.67]] },
      { argumentos: ['Avance del 40%'], da: [[0.4]] },
      { argumentos: ['No aplica'], da: [['N/A']] },
      { argumentos: [{ rango: 'F5:F8', celdas: [[100], [33], [1], ['-']] }], da: [[1], [0.33], [0.01], ['']] },
      { argumentos: ['Se cumplió'], da: { error: '«texto» no se puede leer («Se cumplió»): tiene texto en vez de un porcentaje.' } },
    ],
    calcular: porcentaje,
  },
  {
    nombre: 'ESPERADO',
    descripcion: 'Calcula el avance programado de una actividad a la fecha de corte.',
    parametros: [FECHAS, CORTE, VIGENCIA],
    resultado: { tipo: 'porcentaje', descripcion: 'La parte de las fechas que ya se cumplieron al corte, como número: 0,5 es 50 %.' },
    notas: [
      UN_RANGO,
      'Con una sola fecha posterior al corte, lo programado es 0 %; con varias, la parte de ellas que llegó.',
      'Un periodo cuenta por sus finales dentro de la vigencia: «Trimestral» vence el 31 de marzo, 30 de junio, 30 de septiembre y 31 de diciembre.',
      'Una celda vacía queda vacía; «No aplica» da «N/A».',
    ],
    ejemplos: [
      { argumentos: ['15/05/2020 14/09/2020', corte31agosto], da: [[0.5]] },
      { argumentos: ['Trimestral', '31/08/2020'], da: [[0.5]] },
      { argumentos: [{ fecha: '2020-12-31' }, corte31agosto], da: [[0]] },
      { argumentos: ['30 de abril', corte31agosto, 2020], da: [[1]] },
      {
        argumentos: ['31/02/2020', corte31agosto],
        da: { error: '«fechas» no se puede leer («31/02/2020»): 31/02/2020 no existe: febrero tiene 29 días.' },
      },
    ],
    calcular: esperado,
  },
  {
    nombre: 'ESTADO',
    descripcion: 'Dice cómo va una actividad a la fecha de corte: cumplida, vencida, atrasada, en avance, sin iniciar o no programada.',
    parametros: [AVANCE, FECHAS, CORTE, VIGENCIA],
    resultado: { tipo: 'texto', descripcion: 'El estado de la actividad.' },
    notas: [
      UN_RANGO,
      'cumplida: 100 %. vencida: su última fecha ya pasó y no llegó al 100 %. atrasada: lleva más de 5 puntos menos que lo programado.',
      'no programada: «N/A» y nada vence aún. sin iniciar: 0 % o vacía, y nada vence aún. en avance: las demás.',
      'Si avance y fechas están vacías, queda vacía.',
    ],
    ejemplos: [
      { argumentos: [0.6, '30/06/2020', corte31agosto], da: [['vencida']] },
      { argumentos: ['100%', '30/06/2020', corte31agosto], da: [['cumplida']] },
      { argumentos: ['30 %', 'Trimestral', corte31agosto], da: [['atrasada']] },
      { argumentos: ['N/A', '31/12/2020', corte31agosto], da: [['no programada']] },
      {
        argumentos: [
          { rango: 'F5:F6', celdas: [[0.5], [0]] },
          { rango: 'E5:E6', celdas: [['15/05/2020 30/11/2020'], ['30/11/2020']] },
          corte31agosto,
        ],
        da: [['en avance'], ['sin iniciar']],
      },
    ],
    calcular: estado,
  },
  {
    nombre: 'ZONA',
    descripcion: 'Dice la zona de cumplimiento de un avance: baja (menos de 60 %), media (menos de 80 %) o alta.',
    parametros: [AVANCE],
    resultado: { tipo: 'texto', descripcion: '«baja», «media» o «alta».' },
    notas: [UN_RANGO, 'Compara el valor sin redondear: 79,99 % es media.', 'Una celda vacía queda vacía; «No aplica» da «N/A».'],
    ejemplos: [
      { argumentos: [0.5999], da: [['baja']] },
      { argumentos: ['60 %'], da: [['media']] },
      { argumentos: [80], da: [['alta']] },
      { argumentos: ['120 %'], da: { error: '«avance» debe estar entre 0 % y 100 %. Corrija el porcentaje.' } },
    ],
    calcular: zona,
  },
  {
    nombre: 'DIASHABILES',
    descripcion: 'Cuenta los días hábiles de Colombia entre dos fechas, las dos incluidas, sin sábados, domingos ni festivos de ley.',
    parametros: [
      { nombre: 'desde', descripcion: 'La primera fecha.' },
      { nombre: 'hasta', descripcion: 'La última fecha, que también se cuenta.' },
      FESTIVOS,
    ],
    resultado: { tipo: 'dias', descripcion: 'El número de días hábiles.' },
    notas: [
      UN_RANGO,
      'Conoce los festivos de 1990 a 2100 (Ley 51 de 1983 y Ley 2578 de 2026).',
      'Si las dos fechas están vacías, queda vacía.',
    ],
    ejemplos: [
      { argumentos: ['01/05/2020', '15/05/2020'], da: [[10]] },
      { argumentos: [{ fecha: '2020-09-01' }, { fecha: '2020-09-14' }], da: [[10]] },
      { argumentos: ['01/09/2020', '14/09/2020', { rango: 'H2:H3', celdas: [['10/09/2020'], [null]] }], da: [[9]] },
      {
        argumentos: ['15/05/2020', '01/05/2020'],
        da: { error: '«hasta» (01/05/2020) es anterior a «desde» (15/05/2020). Invierta las fechas.' },
      },
    ],
    calcular: diasHabiles,
  },
  {
    nombre: 'LIMITEPUBLICACION',
    descripcion: 'Da la última fecha para publicar el seguimiento de un corte: el décimo día hábil del mes siguiente.',
    parametros: [CORTE, FESTIVOS],
    resultado: { tipo: 'fecha', descripcion: 'La fecha límite. En Excel, dele a la celda formato de fecha.' },
    notas: [UN_RANGO, 'Es la práctica de la guía oficial del PAAC: dentro de los diez primeros días hábiles.'],
    ejemplos: [
      { argumentos: [{ fecha: '2020-04-30' }], da: [[43966]] },
      { argumentos: ['31/08/2020'], da: [[44088]] },
      { argumentos: ['diciembre de 2020'], da: [[44214]] },
      { argumentos: [2020], da: { error: '«corte» es solo un año (2020). Escriba el día completo, como 31/08/2020.' } },
    ],
    calcular: limitePublicacion,
  },
  {
    nombre: 'HALLAZGOS',
    descripcion: 'Revisa una o varias filas del seguimiento y escribe los hallazgos de cada una.',
    parametros: [
      { nombre: 'fila', descripcion: 'La fila de la actividad, o varias filas seguidas.' },
      { nombre: 'encabezados', descripcion: 'La fila de encabezados de la tabla (o las dos filas), con las mismas columnas.' },
      { ...CORTE, descripcion: `${CORTE.descripcion} Si falta, el que diga el encabezado.`, opcional: true },
      VIGENCIA,
      {
        nombre: 'primera',
        descripcion: 'El número de la primera fila, con FILA(): sirve para los hallazgos que nombran otra fila.',
        opcional: true,
      },
    ],
    resultado: { tipo: 'texto', descripcion: 'Un texto por fila: sus hallazgos, uno por línea, o «Sin hallazgos».' },
    notas: [
      'Con varias filas a la vez también se comparan entre sí (numeración, textos repetidos) y responde una celda por fila.',
      'Las columnas se nombran por su título; una letra de columna cuenta desde la primera columna del rango.',
      'Una fila vacía, o que no es una actividad (el título de un componente), queda vacía.',
      'Es la misma revisión del panel, con lo que se ve en el rango: no conoce las correcciones ni los hallazgos aceptados del libro.',
    ],
    ejemplos: [
      {
        argumentos: [
          {
            rango: 'A5:E5',
            celdas: [['Publicar cinco boletines', '(5) Boletines', '30/06/2020', 0.6, 'Se publicaron tres (3) boletines.']],
          },
          { rango: 'A4:E4', celdas: [['Actividad', 'Meta', 'Fecha programada', '% de avance', 'Seguimiento']] },
          corte31agosto,
        ],
        da: [
          [
            'Error en «% de avance»: Vencía el 30/06/2020 y al corte del 31/08/2020 reporta 60 %. Termine la actividad o pida la modificación del plan con su justificación; si ya se cumplió, actualice el porcentaje y cite la evidencia.',
          ],
        ],
      },
    ],
    calcular: hallazgos,
  },
];
