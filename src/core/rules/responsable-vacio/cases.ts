import type { RuleCases } from '../rule';

const header = ['Componente', 'Actividad', 'Meta', 'Fecha', 'Dependencia responsable', '% de avance', 'Descripción del avance'];
const TRAMITES = 'Racionalización de Trámites';

export const cases: RuleCases = {
  accept: [
    {
      name: 'todas con responsable',
      corte: '2022-04-30',
      sheet: [
        header,
        [TRAMITES, 'Inventariar los trámites', '(1) Inventario', '30/03/2022', 'Planeación', '100%', 'Inventario aprobado'],
        [TRAMITES, 'Registrar los trámites', '(8) Registros', '30/06/2022', 'Servicio - Sistemas', '50%', 'Van cuatro registros'],
      ],
      cells: [],
    },
    {
      name: 'una celda vacía bajo el responsable de su subcomponente',
      corte: '2022-04-30',
      sheet: [
        ['Subcomponente', 'Actividades', 'Meta', 'Responsable', 'Fecha programada', 'Seguimiento'],
        ['Normativo', 'Inventariar los trámites', '(1) Inventario', 'Planeación', '30/03/2022', 'Inventario aprobado'],
        [null, 'Depurar los requisitos', '(1) Matriz', null, '30/05/2022', 'Matriz en revisión'],
        ['Tecnológico', 'Registrar los trámites', '(8) Registros', 'Sistemas', '30/06/2022', 'Van cuatro registros'],
      ],
      cells: [],
    },
    {
      name: 'una columna que nadie llena',
      corte: '2022-04-30',
      sheet: [
        header,
        [TRAMITES, 'Inventariar los trámites', '(1) Inventario', '30/03/2022', null, '100%', 'Inventario aprobado'],
        [TRAMITES, 'Registrar los trámites', '(8) Registros', '30/06/2022', null, '50%', 'Van cuatro registros'],
      ],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'una actividad sin responsable entre otras',
      corte: '2022-04-30',
      sheet: [
        header,
        [TRAMITES, 'Inventariar los trámites', '(1) Inventario', '30/03/2022', 'Planeación', '100%', 'Inventario aprobado'],
        [TRAMITES, 'Registrar los trámites', '(8) Registros', '30/06/2022', null, '50%', 'Van cuatro registros'],
        [TRAMITES, 'Divulgar los trámites', '(1) Campaña', '30/08/2022', 'Comunicaciones', '0%', 'Sin iniciar'],
      ],
      cells: ['E3'],
    },
    {
      name: 'un guion',
      corte: '2022-04-30',
      sheet: [
        ['N°', 'Actividades', 'Producto', 'Responsables', 'Fecha de cumplimiento', 'Seguimiento'],
        ['2.1', 'Inventariar los trámites', 'Inventario', '---', '30/03/2022', 'Inventario aprobado'],
        ['2.2', 'Registrar los trámites', 'Registros', 'Sistemas', '30/06/2022', 'Van cuatro registros'],
        ['2.3', 'Divulgar los trámites', 'Campaña', 'Comunicaciones', '30/08/2022', 'Sin iniciar'],
      ],
      cells: ['D2'],
    },
    {
      name: 'al comienzo de otro subcomponente la celda no hereda',
      corte: '2022-04-30',
      sheet: [
        ['Subcomponente', 'Actividades', 'Meta', 'Responsable', 'Fecha programada', 'Seguimiento'],
        ['Normativo', 'Inventariar los trámites', '(1) Inventario', 'Planeación', '30/03/2022', 'Inventario aprobado'],
        ['Tecnológico', 'Registrar los trámites', '(8) Registros', null, '30/06/2022', 'Van cuatro registros'],
        ['Divulgación', 'Divulgar los trámites', '(1) Campaña', 'Comunicaciones', '30/08/2022', 'Sin iniciar'],
      ],
      cells: ['D3'],
    },
  ],
};
