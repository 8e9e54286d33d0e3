import type { RuleCases } from '../rule';

const header = [
  'Componente',
  'Actividades',
  'Meta o producto',
  'Responsable',
  'Fecha de cumplimiento',
  '% de avance (31-08-2020)',
  'Seguimiento',
];
const marked = [
  'Actividad',
  'Responsable',
  'Cuatrimestre 1',
  'Cuatrimestre 2',
  'Cuatrimestre 3',
  'Seguimiento 31 de agosto de 2020',
  '% avance',
];

export const cases: RuleCases = {
  accept: [
    {
      name: 'cumplida, por vencer o sin porcentaje',
      corte: '2020-08-31',
      sheet: [
        header,
        ['Transparencia', 'Publicar el plan de compras', 'Plan publicado', 'Contratación', '31/01/2020', '100%', 'Publicado'],
        ['Transparencia', 'Publicar la ejecución', 'Informe', 'Hacienda', '01/09/2020', '20%', 'Se consolida'],
        ['Transparencia', 'Realizar la audiencia', '(1) Audiencia', 'Planeación', '30/06/2020', 'N/A', 'Se suspendió por la emergencia'],
        ['Transparencia', 'Traducir el portal', 'Portal traducido', 'Sistemas', '30/06/2020', '', ''],
      ],
      cells: [],
    },
    {
      name: 'de varias fechas, la última no ha llegado',
      corte: '2020-08-31',
      sheet: [
        header,
        ['Riesgos', 'Monitorear el mapa', '3 monitoreos', 'Planeación', '15/05/2020 14/09/2020 18/01/2021', '33%', 'Se hizo el primero'],
      ],
      cells: [],
    },
    {
      name: 'marcas que siguen después del corte, y una tarea permanente',
      corte: '2020-08-31',
      vigencia: 2020,
      sheet: [
        marked,
        ['Atender la línea de denuncias', 'Jurídica', 'X', 'X', 'X', 'Se atiende', '66%'],
        ['Divulgar la línea de denuncias', 'Prensa', '', '', 'X', 'Sin iniciar', '0%'],
      ],
      cells: [],
    },
    {
      name: 'un año que no es el de la vigencia es otro hallazgo',
      corte: '2020-08-31',
      vigencia: 2020,
      sheet: [header, ['Servicio', 'Dotar la ventanilla', 'Ventanilla dotada', 'Atención', '30/11/2002', '20%', 'Se cotizó el mobiliario']],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'la fecha pasó y va en 33 %',
      corte: '2020-08-31',
      sheet: [
        header,
        ['Servicio', 'Caracterizar a los usuarios', 'Documento', 'Atención', '10/07/2020', '33%', 'Se recogió la información'],
      ],
      cells: ['F2'],
    },
    {
      name: 'vence el mismo día del corte, en 0 %',
      corte: '2020-08-31',
      sheet: [
        header,
        ['Servicio', 'Publicar el calendario de ferias', 'Calendario', 'Atención', '31/08/2020', '0%', 'Se canceló la feria'],
        ['Servicio', 'Participar en ferias', '2 ferias', 'Atención', '15/06/2020 y 20/08/2020', '50%', 'Se participó en una'],
      ],
      cells: ['F2', 'F3'],
    },
    {
      name: 'solo hay marcas: vence al final de la última',
      corte: '2020-08-31',
      vigencia: 2020,
      sheet: [marked, ['Actualizar el normograma', 'Jurídica', 'X', 'X', '', 'Se actualizó hasta mayo', '80%']],
      cells: ['G2'],
    },
    {
      name: 'inicio y fin en columnas aparte',
      corte: '2020-08-31',
      sheet: [
        ['Actividad', 'Responsable', 'Fecha inicio', 'Fecha fin', '% ejecución', 'Observaciones'],
        ['Rediseñar el formulario de peticiones', 'Sistemas', '01/02/2020', '30/07/2020', '90%', 'En pruebas con usuarios'],
      ],
      cells: ['E2'],
    },
  ],
};
