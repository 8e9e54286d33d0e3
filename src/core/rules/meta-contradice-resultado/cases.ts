import type { RuleCases } from '../rule';

const header = ['N°', 'Actividad', 'Meta', 'Indicador', 'Resultado', 'Responsable'];

export const cases: RuleCases = {
  accept: [
    {
      name: 'el mismo número, con miles o sumando',
      sheet: [
        header,
        ['1.1', 'Publicar boletines', 'Mil doscientos (1.200) boletines', 'Número de boletines', '1.200', 'Prensa'],
        ['1.2', 'Capacitar a los equipos', 'Dos (2) talleres y tres (3) talleres virtuales', 'Número de talleres', 5, 'Talento Humano'],
        ['1.3', 'Publicar el plan', 'Una (1) publicación del plan y de los doce (12) mapas', 'Número de publicaciones', 1, 'Planeación'],
        ['1.4', 'Atender las quejas', '100% de las quejas atendidas', '(Quejas atendidas / quejas recibidas) x 100', '100%', 'Servicio'],
      ],
      cells: [],
    },
    {
      name: 'un indicador que es una razón puede dar 100 %',
      sheet: [
        header,
        [
          '2.1',
          'Registrar los trámites',
          '(8) trámites registrados',
          'Número de trámites registrados / total de trámites',
          '100%',
          'Servicio',
        ],
        ['2.2', 'Actualizar los trámites', '(8) trámites actualizados', 'Porcentaje de trámites actualizados', '100%', 'Servicio'],
        ['2.3', 'Capacitar a los enlaces', '(4) talleres', null, '100%', 'Talento Humano'],
      ],
      cells: [],
    },
    {
      name: 'una meta por cada dependencia, por mes o «al menos»',
      sheet: [
        header,
        ['3.1', 'Publicar los avances', 'Dos (2) publicaciones por dependencia', 'Número de publicaciones', 24, 'Prensa'],
        ['3.2', 'Reunir al comité', 'Un (1) acta mensual', 'Número de actas', 12, 'Planeación'],
        ['3.3', 'Visitar los barrios', 'Al menos 6 visitas', 'Número de visitas', 9, 'Gobierno'],
        ['3.4', 'Divulgar el código', 'Código divulgado', 'Número de piezas', 3, 'Prensa'],
      ],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'otra cuenta',
      sheet: [
        header,
        ['1.1', 'Capacitar a los equipos', 'Cuatro (4) talleres', 'Número de talleres', 3, 'Talento Humano'],
        ['1.2', 'Publicar boletines', 'Mil doscientos (1.200) boletines', 'Número de boletines', '12.000', 'Prensa'],
        ['1.3', 'Publicar el plan', 'Una (1) publicación', 'Número de publicaciones', 1, 'Planeación'],
      ],
      cells: ['E2', 'E3'],
    },
    {
      name: 'otro porcentaje',
      sheet: [
        header,
        [
          '2.1',
          'Atender las quejas',
          '95% de las quejas atendidas a tiempo',
          '(Quejas a tiempo / quejas recibidas) x 100',
          '100%',
          'Servicio',
        ],
        ['2.2', 'Actualizar la página', '100% de la página actualizada', 'Porcentaje actualizado', '100%', 'Sistemas'],
      ],
      cells: ['E2'],
    },
    {
      name: 'un porcentaje para lo que la meta y el indicador cuentan',
      sheet: [
        ['Actividad', 'Producto', 'Indicador', 'Resultado', 'Responsable', 'Fecha'],
        ['Realizar la rendición de cuentas', 'Dos (2) audiencias', 'Cantidad de audiencias realizadas', '100%', 'Despacho', '30/11/2022'],
        ['Elaborar el informe', 'Un (1) informe', 'N° de informes elaborados', '1', 'Planeación', '30/10/2022'],
      ],
      cells: ['D2'],
    },
  ],
};
