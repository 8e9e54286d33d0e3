import type { RuleCases } from '../rule';

const header = ['N°', 'Nombre del trámite', 'Descripción de la mejora', 'Responsable', 'Fecha inicio', 'Fecha fin', 'Seguimiento'];

export const cases: RuleCases = {
  accept: [
    {
      name: 'inicio antes del fin, o el mismo día',
      vigencia: 2023,
      sheet: [
        header,
        [1, 'Certificado de estratificación', 'Expedición en línea', 'Planeación', '01/02/2023', '30/11/2023', 'En pruebas'],
        [2, 'Permiso de aglomeraciones', 'Formato único', 'Gobierno', '15/06/2023', '15/06/2023', 'Cumplido'],
      ],
      cells: [],
    },
    {
      name: 'falta una de las dos fechas',
      vigencia: 2023,
      sheet: [
        header,
        [1, 'Certificado de estratificación', 'Expedición en línea', 'Planeación', '01/02/2023', null, 'En pruebas'],
        [2, 'Permiso de aglomeraciones', 'Formato único', 'Gobierno', null, '15/06/2023', 'Cumplido'],
      ],
      cells: [],
    },
    {
      name: 'un rango en una sola celda',
      vigencia: 2023,
      sheet: [
        ['Subcomponente', 'Actividades', 'Meta', 'Responsable', 'Fecha programada'],
        ['Cultura', 'Capacitar en atención', '(1) Taller', 'Talento Humano', '01/03/2023 - 30/04/2023'],
        ['Cultura', 'Medir la satisfacción', '(1) Encuesta', 'Servicio', '30/10/2023'],
      ],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'las dos fechas cambiadas de columna',
      vigencia: 2023,
      sheet: [
        header,
        [1, 'Certificado de estratificación', 'Expedición en línea', 'Planeación', '30/11/2023', '01/02/2023', 'En pruebas'],
        [2, 'Permiso de aglomeraciones', 'Formato único', 'Gobierno', '15/05/2023', '15/06/2023', 'Cumplido'],
      ],
      cells: ['E2'],
    },
    {
      name: 'quedó el año anterior en la fecha final',
      vigencia: 2023,
      sheet: [
        ['Actividad', 'Producto', 'Inicio', 'Fin', 'Responsable', '% de avance'],
        ['Actualizar el inventario de activos', 'Inventario', '01/03/2023', '31/12/2022', 'Sistemas', '20%'],
        ['Publicar el inventario', 'Publicación', '01/05/2023', '30/06/2023', 'Sistemas', '0%'],
      ],
      cells: ['C2'],
    },
    {
      name: 'un rango invertido en una sola celda',
      vigencia: 2023,
      sheet: [
        ['Subcomponente', 'Actividades', 'Meta', 'Responsable', 'Fecha programada'],
        ['Cultura', 'Capacitar en atención', '(1) Taller', 'Talento Humano', '30/04/2023 - 01/03/2023'],
        ['Cultura', 'Medir la satisfacción', '(1) Encuesta', 'Servicio', '30/10/2023'],
      ],
      cells: ['E2'],
    },
  ],
};
