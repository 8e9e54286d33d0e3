import type { RuleCases } from '../rule';

const header = ['Componente', 'Actividad', 'Meta', 'Responsable', 'Fecha programada', 'Seguimiento'];
const TRANSPARENCIA = 'Transparencia y Acceso a la Información';

export const cases: RuleCases = {
  accept: [
    {
      name: 'fecha, periodo, «no aplica» o texto: algo dice',
      vigencia: 2023,
      sheet: [
        header,
        [TRANSPARENCIA, 'Publicar el esquema', 'Esquema', 'Archivo', '30/04/2023', 'Publicado'],
        [TRANSPARENCIA, 'Actualizar el directorio', 'Directorio', 'Talento Humano', 'Mensual', 'Al día'],
        [TRANSPARENCIA, 'Traducir la página', 'Página', 'Sistemas', 'N/A', 'No se programó'],
        [TRANSPARENCIA, 'Rediseñar el portal', 'Portal', 'Sistemas', 'Por definir', 'Sin contrato'],
      ],
      cells: [],
    },
    {
      name: 'sin fecha, pero con meses marcados',
      vigencia: 2023,
      sheet: [
        ['Actividad', 'Meta', 'Responsable', 'Cuatrimestre 1', 'Cuatrimestre 2', 'Cuatrimestre 3', 'Fecha'],
        ['Capacitar a los enlaces', '(2) Talleres', 'Talento Humano', 'X', 'X', null, '30/08/2023'],
        ['Divulgar el código de integridad', 'Campaña', 'Talento Humano', null, 'X', 'X', null],
        ['Medir la apropiación', 'Encuesta', 'Talento Humano', null, null, 'X', '30/11/2023'],
      ],
      cells: [],
    },
    {
      name: 'una columna que nadie llena no es un error de cada fila',
      vigencia: 2023,
      sheet: [
        header,
        [TRANSPARENCIA, 'Publicar el esquema', 'Esquema', 'Archivo', null, 'Publicado'],
        [TRANSPARENCIA, 'Actualizar el directorio', 'Directorio', 'Talento Humano', null, 'Al día'],
        [TRANSPARENCIA, 'Traducir la página', 'Página', 'Sistemas', null, 'En marcha'],
      ],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'una fecha en blanco entre otras',
      vigencia: 2023,
      sheet: [
        header,
        [TRANSPARENCIA, 'Publicar el esquema', 'Esquema', 'Archivo', '30/04/2023', 'Publicado'],
        [TRANSPARENCIA, 'Actualizar el directorio', 'Directorio', 'Talento Humano', null, 'Al día'],
        [TRANSPARENCIA, 'Traducir la página', 'Página', 'Sistemas', '30/11/2023', 'En marcha'],
      ],
      cells: ['E3'],
    },
    {
      name: 'un guion no es una fecha',
      vigencia: 2023,
      sheet: [
        header,
        [TRANSPARENCIA, 'Publicar el esquema', 'Esquema', 'Archivo', '-', 'Publicado'],
        [TRANSPARENCIA, 'Actualizar el directorio', 'Directorio', 'Talento Humano', '31/03/2023', 'Al día'],
        [TRANSPARENCIA, 'Traducir la página', 'Página', 'Sistemas', '30/11/2023', 'En marcha'],
      ],
      cells: ['E2'],
    },
    {
      name: 'ni fecha de inicio ni fecha final',
      vigencia: 2023,
      sheet: [
        ['N°', 'Nombre del trámite', 'Mejora', 'Responsable', 'Inicio', 'Fin', 'Seguimiento'],
        [1, 'Inscripción al coliseo', 'En línea', 'Deportes', '01/02/2023', '30/06/2023', 'En línea'],
        [2, 'Préstamo de libros', 'Carné digital', 'Cultura', null, null, 'En estudio'],
        [3, 'Afiliación de adultos mayores', 'Formato único', 'Bienestar', '01/02/2023', '30/09/2023', 'En ajuste'],
      ],
      cells: ['F3'],
    },
  ],
};
