import type { RuleCases } from '../rule';

const header = ['Subcomponente', 'Actividades', 'Meta o producto', 'Responsable', 'Fecha programada'];

export const cases: RuleCases = {
  accept: [
    {
      name: 'el informe se entrega después del corte',
      vigencia: 2022,
      sheet: [
        header,
        ['Seguimiento', 'Revisar los controles', 'Informe con corte a 30 de abril', 'Control Interno', '13/05/2022'],
        ['Seguimiento', 'Revisar los controles', 'Informe con corte al 31 de agosto de 2022', 'Control Interno', '31/08/2022'],
      ],
      cells: [],
    },
    {
      name: 'el corte de diciembre, en enero, es el del año anterior',
      vigencia: 2022,
      sheet: [
        header,
        ['Seguimiento', 'Publicar el balance con corte a 31 de diciembre', 'Balance', 'Planeación', '31/01/2022'],
        ['Seguimiento', 'Publicar el balance final', 'Balance con corte al 31/12/2021', 'Planeación', '20/01/2022'],
      ],
      cells: [],
    },
    {
      name: 'varios cortes con una fecha para cada uno',
      vigencia: 2022,
      sheet: [
        header,
        ['Monitoreo', 'Monitorear los riesgos', 'Informes con corte a 30 de abril y 31 de agosto', 'Planeación', '10/05/2022 12/09/2022'],
        ['Monitoreo', 'Convocar al comité antes de cada corte', 'Actas', 'Planeación', '15/03/2022'],
      ],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'vence días antes del corte',
      vigencia: 2022,
      sheet: [
        header,
        ['Seguimiento', 'Revisar los controles', 'Informe con corte al 30 de abril', 'Control Interno', '18/04/2022'],
        ['Seguimiento', 'Revisar los controles', 'Informe con corte al 31 de agosto', 'Control Interno', '14/09/2022'],
      ],
      cells: ['E2'],
    },
    {
      name: 'el corte está en la actividad y trae el año',
      vigencia: 2022,
      sheet: [
        ['Componente', 'Actividad', 'Producto', 'Responsable', 'Fecha de cumplimiento', '% de avance', 'Avances'],
        ['Atención al Ciudadano', 'Medir la satisfacción con corte a 30/06/2022', 'Informe', 'Servicio', '15/01/2022', '0%', 'Sin iniciar'],
        ['Atención al Ciudadano', 'Divulgar los resultados', 'Boletín', 'Servicio', '30/07/2022', '0%', 'Sin iniciar'],
      ],
      cells: ['E2'],
    },
    {
      name: 'con un mes por corte, el corte es su último día',
      vigencia: 2022,
      sheet: [
        header,
        ['Monitoreo', 'Consolidar el reporte', 'Reporte (corte: agosto)', 'Planeación', '20/08/2022'],
        ['Monitoreo', 'Consolidar el reporte', 'Reporte (corte: abril)', 'Planeación', '04/05/2022'],
      ],
      cells: ['E2'],
    },
  ],
};
