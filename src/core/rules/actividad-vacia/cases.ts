import type { RuleCases } from '../rule';

const header = ['Subcomponente', 'N°', 'Actividades', 'Meta o producto', 'Responsable', 'Fecha programada'];

export const cases: RuleCases = {
  accept: [
    {
      name: 'todas las filas dicen su actividad',
      sheet: [
        header,
        ['Política', '1.1', 'Actualizar la política de riesgos', 'Política', 'Planeación', '30/04/2022'],
        ['Política', '1.2', 'Divulgar la política de riesgos', 'Campaña', 'Comunicaciones', '30/06/2022'],
      ],
      cells: [],
    },
    {
      name: 'una fila que cuelga de la actividad de arriba',
      sheet: [
        header,
        ['Política', '1.1', 'Actualizar la política de riesgos', 'Política', 'Planeación', '30/04/2022'],
        [null, null, null, 'Acta del comité', 'Control Interno', '30/05/2022'],
        ['Consulta', '2.1', 'Publicar la política', 'Publicación', 'Sistemas', '30/06/2022'],
      ],
      cells: [],
    },
    {
      name: 'un pie de página con el número de la hoja',
      sheet: [
        header,
        ['Política', '1.1', 'Actualizar la política de riesgos', 'Política', 'Planeación', '30/04/2022'],
        ['Política', '1.2', 'Divulgar la política de riesgos', 'Campaña', 'Comunicaciones', '30/06/2022'],
        [],
        [null, null, null, null, null, 'Página 1'],
      ],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'una fila numerada sin actividad',
      sheet: [
        header,
        ['Política', '1.1', 'Actualizar la política de riesgos', 'Política', 'Planeación', '30/04/2022'],
        ['Política', '1.2', null, 'Campaña', 'Comunicaciones', '30/06/2022'],
        ['Consulta', '2.1', 'Publicar la política', 'Publicación', 'Sistemas', '30/06/2022'],
      ],
      cells: ['C3'],
    },
    {
      name: 'un guion en lugar de la actividad',
      sheet: [
        header,
        ['Política', '1.1', '-', 'Política', 'Planeación', '30/04/2022'],
        ['Política', '1.2', 'Divulgar la política de riesgos', 'Campaña', 'Comunicaciones', '30/06/2022'],
      ],
      cells: ['C2'],
    },
    {
      name: 'el número quedó solo al pie de la página',
      sheet: [
        header,
        ['Política', '1.1', 'Actualizar la política de riesgos', 'Política', 'Planeación', '30/04/2022'],
        ['Política', '1.2', 'Divulgar la política de riesgos', 'Campaña', 'Comunicaciones', '30/06/2022'],
        [null, '1.3', null, null, null, null],
        header,
        ['Consulta', '2.1', 'Publicar la política', 'Publicación', 'Sistemas', '30/06/2022'],
        ['Consulta', '2.2', 'Recibir observaciones', 'Informe', 'Sistemas', '30/07/2022'],
      ],
      cells: ['C4'],
    },
  ],
};
