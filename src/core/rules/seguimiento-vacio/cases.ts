import type { RuleCases } from '../rule';

const narrative = ['Dependencia', 'Actividades', 'Meta', 'Responsable', 'Fecha programada', 'Seguimiento'];
const twoCortes = ['Actividad', 'Meta', 'Responsable', 'Seguimiento abril 30', '% avance', 'Seguimiento agosto 31', '% avance'];
const OFICINA = 'Oficina de Planeación';

export const cases: RuleCases = {
  accept: [
    {
      name: 'todas con relato, aunque sea breve',
      corte: '2022-08-31',
      sheet: [
        narrative,
        [OFICINA, 'Revisar los riesgos', 'Acta', 'Planeación', '30/06/2022', 'Acta 4 del comité'],
        [OFICINA, 'Divulgar los riesgos', 'Campaña', 'Planeación', '30/11/2022', 'Sin avance'],
      ],
      cells: [],
    },
    {
      name: 'sin relato, pero con porcentaje o N/A',
      corte: '2022-08-31',
      vigencia: 2022,
      sheet: [
        twoCortes,
        ['Revisar los riesgos', 'Acta', 'Planeación', 'Acta firmada', '100%', null, '100%'],
        ['Divulgar los riesgos', 'Campaña', 'Planeación', 'Piezas en diseño', '20%', 'Piezas publicadas', '60%'],
        ['Evaluar los controles', 'Informe', 'Control Interno', null, 'N/A', null, 'N/A'],
      ],
      cells: [],
    },
    {
      name: 'un plan sin seguimiento',
      corte: '2022-08-31',
      sheet: [
        ['Componente', 'Actividad', 'Meta', 'Responsable', 'Fecha'],
        ['Rendición de Cuentas', 'Hacer la audiencia', '(1) Audiencia', 'Despacho', '30/11/2022'],
        ['Rendición de Cuentas', 'Publicar el informe', '(1) Informe', 'Planeación', '31/01/2022'],
      ],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'una celda vacía y otra con solo un guion',
      corte: '2022-08-31',
      sheet: [
        narrative,
        [OFICINA, 'Revisar los riesgos', 'Acta', 'Planeación', '30/06/2022', 'Acta 4 del comité'],
        [OFICINA, 'Divulgar los riesgos', 'Campaña', 'Planeación', '30/11/2022', null],
        [OFICINA, 'Evaluar los controles', 'Informe', 'Control Interno', '30/11/2022', '-'],
      ],
      cells: ['F3', 'F4'],
    },
    {
      name: 'ni relato ni porcentaje en el corte que se revisa',
      corte: '2022-08-31',
      vigencia: 2022,
      sheet: [
        twoCortes,
        ['Revisar los riesgos', 'Acta', 'Planeación', 'Acta firmada', '100%', 'Cumplida en abril', '100%'],
        ['Divulgar los riesgos', 'Campaña', 'Planeación', 'Piezas en diseño', '20%', null, null],
      ],
      cells: ['F3'],
    },
    {
      name: 'en blanco debajo de un guion',
      corte: '2022-08-31',
      sheet: [
        ['Subcomponente', 'Actividades', 'Meta o producto', 'Responsable', 'Fecha programada', 'Avance'],
        ['Transparencia activa', 'Publicar la contratación', 'Publicación', 'Contratos', '30/06/2022', 'Publicada en el portal'],
        ['Instrumentos', 'Actualizar el inventario', 'Inventario', 'Archivo', '30/08/2022', '-'],
        [null, 'Actualizar el índice', 'Índice', 'Archivo', '30/08/2022', null],
      ],
      cells: ['F3', 'F4'],
    },
  ],
};
