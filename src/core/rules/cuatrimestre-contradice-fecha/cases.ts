import type { RuleCases } from '../rule';

const header = [
  'N°',
  'Actividad',
  'Producto',
  'Responsable',
  'Cuatrimestre 1',
  'Cuatrimestre 2',
  'Cuatrimestre 3',
  'Fecha programada',
  'Seguimiento',
];

export const cases: RuleCases = {
  accept: [
    {
      name: 'la última marca es la de la fecha',
      vigencia: 2024,
      sheet: [
        header,
        ['1.1', 'Publicar los riesgos', 'Publicación', 'Planeación', 'X', null, null, '31/01/2024', 'Publicados'],
        ['1.2', 'Revisar los riesgos', 'Acta', 'Planeación', 'X', 'X', null, '30/08/2024', 'En revisión'],
        ['1.3', 'Evaluar los controles', 'Informe', 'Control Interno', 'X', 'X', 'X', '29/11/2024', 'Van dos informes'],
      ],
      cells: [],
    },
    {
      name: 'enero del año siguiente cierra el tercer cuatrimestre',
      vigencia: 2024,
      sheet: [
        header,
        ['2.1', 'Evaluar la estrategia', 'Informe', 'Control Interno', null, null, 'X', '16/01/2025', 'Sin iniciar'],
        ['2.2', 'Presentar el balance', 'Acta', 'Planeación', null, null, 'X', '30/12/2024', 'Sin iniciar'],
      ],
      cells: [],
    },
    {
      name: 'marcas sin fecha, o fecha sin marcas',
      vigencia: 2024,
      sheet: [
        header,
        ['3.1', 'Actualizar los trámites', 'SUIT al día', 'Servicio', 'X', 'X', 'X', 'Permanente', 'Al día'],
        ['3.2', 'Divulgar los trámites', 'Campaña', 'Comunicaciones', null, null, null, '30/06/2024', 'En marcha'],
        ['3.3', 'Medir los tiempos', 'Informe', 'Servicio', 'X', null, null, null, 'Informe listo'],
      ],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'marcada hasta el segundo y vence en el tercero',
      vigencia: 2024,
      sheet: [
        header,
        ['1.1', 'Publicar los riesgos', 'Publicación', 'Planeación', 'X', null, null, '31/01/2024', 'Publicados'],
        ['1.2', 'Revisar los riesgos', 'Acta', 'Planeación', 'X', 'X', null, '30/10/2024', 'En revisión'],
      ],
      cells: ['H3'],
    },
    {
      name: 'marcada hasta el tercero y vence en el primero',
      vigencia: 2024,
      sheet: [
        ['Actividad', 'Meta', 'Cuatrimestre I', 'Cuatrimestre II', 'Cuatrimestre III', 'Fecha', 'Responsable'],
        ['Capacitar a los enlaces', '(3) Talleres', 'X', 'X', 'X', '30/04/2024', 'Talento Humano'],
        ['Nombrar a los enlaces', 'Resolución', 'X', null, null, '15/02/2024', 'Despacho'],
      ],
      cells: ['F2'],
    },
    {
      name: 'de varias fechas cuenta la última',
      vigencia: 2024,
      sheet: [
        header,
        [
          '2.1',
          'Publicar el informe de PQRS',
          'Informes',
          'Servicio',
          null,
          'X',
          null,
          '30/06/2024 15/12/2024',
          'Primer informe publicado',
        ],
        ['2.2', 'Publicar el directorio', 'Directorio', 'Servicio', null, 'X', null, '30/06/2024', 'Publicado'],
      ],
      cells: ['H2'],
    },
  ],
};
