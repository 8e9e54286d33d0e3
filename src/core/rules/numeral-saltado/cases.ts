import type { RuleCases } from '../rule';

const header = ['Subcomponente', 'N°', 'Actividades', 'Meta o producto', 'Responsable', 'Fecha programada'];
const row = (subcomponente: string | null, numeral: string | number | null, actividad: string) => [
  subcomponente,
  numeral,
  actividad,
  'Informe',
  'Planeación',
  '30/06/2023',
];

export const cases: RuleCases = {
  accept: [
    {
      name: 'sin saltos, con 1.10 después de 1.9',
      sheet: [
        header,
        ...['1.8', '1.9', '1.10', '1.11', '2.1', '2.2'].map((numeral) =>
          row('Política', numeral, `Revisar el proceso que lleva el ${numeral}`),
        ),
      ],
      cells: [],
    },
    {
      name: 'la tabla muestra solo algunas actividades del plan',
      sheet: [
        header,
        ...['1.2', '1.4', '1.5', '2.1', '2.3', '3.2', '3.5', '3.6'].map((numeral) =>
          row('Política', numeral, `Atender el asunto ${numeral}`),
        ),
      ],
      cells: [],
    },
    {
      name: 'el número que falta está más abajo, en otra página, o encabeza a otros',
      sheet: [
        header,
        row('Canales', '1.1', 'Abrir la ventanilla rural'),
        row(null, '1.3', 'Señalizar la sede'),
        row(null, '1.4', 'Publicar los horarios'),
        header,
        row('Canales', '1.2', 'Ampliar el horario'),
        row('Normativo', '2.1', 'Actualizar el reglamento'),
        row(null, '2.2.1', 'Publicar el reglamento'),
        row(null, '2.2.2', 'Explicar el reglamento'),
        row(null, '2.3', 'Evaluar el reglamento'),
      ],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'falta un número entre dos',
      sheet: [
        header,
        row('Canales', '1.1', 'Abrir la ventanilla rural'),
        row(null, '1.2', 'Ampliar el horario'),
        row('Normativo', '2.1', 'Actualizar el reglamento'),
        row(null, '2.3', 'Explicar el reglamento'),
        row(null, '2.4', 'Evaluar el reglamento'),
        row(null, '2.5', 'Archivar las versiones anteriores'),
      ],
      cells: ['B5'],
    },
    {
      name: 'números enteros de una sola lista',
      sheet: [
        ['No.', 'Actividad', 'Producto', 'Responsable', 'Fecha'],
        ...[1, 2, 3, 5, 6, 7].map((numeral) => [
          numeral,
          `Elaborar la guía ${String.fromCharCode(64 + numeral)}`,
          'Guía',
          'Planeación',
          '30/06/2023',
        ]),
      ],
      cells: ['A5'],
    },
    {
      name: 'faltan dos, y la página cambia en medio',
      sheet: [
        header,
        row('Canales', '4.7', 'Abrir la ventanilla rural'),
        row(null, '4.8', 'Ampliar el horario'),
        header,
        row('Canales', '4.11', 'Publicar los horarios'),
        row(null, '4.12', 'Señalizar la sede'),
        row(null, '4.13', 'Medir los tiempos de espera'),
      ],
      cells: ['B5'],
    },
  ],
};
