import type { RuleCases } from '../rule';

const header = ['Componente', 'Actividad', 'Meta', 'Responsable', 'Fecha'];
const ATENCION = 'Mecanismos para mejorar la Atención al Ciudadano';

export const cases: RuleCases = {
  accept: [
    {
      name: 'todas las actividades con meta',
      sheet: [
        header,
        [ATENCION, 'Capacitar en lenguaje claro', '(2) Talleres', 'Talento Humano', '30/06/2021'],
        [ATENCION, 'Medir la satisfacción', '100% de los canales medidos', 'Servicio', '30/11/2021'],
      ],
      cells: [],
    },
    {
      name: 'sin columna de meta, el producto la dice',
      sheet: [
        ['Componente', 'Actividad', 'Producto entregable', 'Responsable', 'Fecha'],
        [ATENCION, 'Capacitar en lenguaje claro', 'Listas de asistencia', 'Talento Humano', '30/06/2021'],
        [ATENCION, 'Medir la satisfacción', 'Informe', 'Servicio', '30/11/2021'],
      ],
      cells: [],
    },
    {
      name: 'una columna de meta que casi nadie llena',
      sheet: [
        header,
        [ATENCION, 'Capacitar en lenguaje claro', '(2) Talleres', 'Talento Humano', '30/06/2021'],
        [ATENCION, 'Medir la satisfacción', null, 'Servicio', '30/11/2021'],
        [ATENCION, 'Publicar los horarios', null, 'Servicio', '30/03/2021'],
        [ATENCION, 'Señalizar la sede', null, 'Servicio', '30/04/2021'],
      ],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'una meta en blanco entre otras',
      sheet: [
        header,
        [ATENCION, 'Capacitar en lenguaje claro', '(2) Talleres', 'Talento Humano', '30/06/2021'],
        [ATENCION, 'Medir la satisfacción', null, 'Servicio', '30/11/2021'],
        [ATENCION, 'Publicar los horarios', 'Horarios publicados', 'Servicio', '30/03/2021'],
      ],
      cells: ['C3'],
    },
    {
      name: 'un guion en el producto',
      sheet: [
        ['N°', 'Actividades', 'Producto', 'Responsable', 'Fecha programada', 'Seguimiento'],
        ['1.1', 'Señalizar la sede', 'Señales instaladas', 'Recursos Físicos', '30/04/2021', 'Señales compradas'],
        ['1.2', 'Atender en lengua de señas', '–', 'Servicio', '30/08/2021', 'En contratación'],
        ['1.3', 'Publicar los horarios', 'Horarios publicados', 'Servicio', '30/03/2021', 'Publicados'],
      ],
      cells: ['C3'],
    },
    {
      name: 'dos seguidas en otro subcomponente',
      sheet: [
        ['Subcomponente', 'Actividades', 'Meta o producto', 'Responsable', 'Fecha programada'],
        ['Canales', 'Abrir una ventanilla rural', '(1) Ventanilla', 'Servicio', '30/04/2021'],
        ['Canales', 'Ampliar el horario', 'Resolución', 'Servicio', '30/05/2021'],
        ['Canales', 'Publicar los horarios', 'Horarios publicados', 'Servicio', '30/03/2021'],
        ['Talento humano', 'Capacitar en lenguaje claro', null, 'Talento Humano', '30/06/2021'],
        ['Relacionamiento', 'Medir la satisfacción', null, 'Servicio', '30/11/2021'],
      ],
      cells: ['C5', 'C6'],
    },
  ],
};
