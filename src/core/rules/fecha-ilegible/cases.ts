import type { RuleCases } from '../rule';

const followUp = ['Subcomponente', 'Actividades', 'Meta o producto', 'Responsable', 'Fecha programada', '% de avance', 'Seguimiento'];
const procedures = ['N°', 'Nombre del trámite', 'Acción de racionalización', 'Responsable', 'Fecha inicio', 'Fecha fin', 'Seguimiento'];

export const cases: RuleCases = {
  accept: [
    {
      name: 'fechas escritas de varias maneras',
      sheet: [
        followUp,
        [
          'Información',
          'Publicar el boletín ciudadano',
          '(2) Boletines',
          'Comunicaciones',
          '30/06/2021 30/11/2021',
          '50%',
          'Boletín de junio publicado',
        ],
        ['Diálogo', 'Hacer la feria de servicios', '(1) Feria', 'Atención al Ciudadano', '31 de octubre de 2021', '0%', 'En preparación'],
        ['Diálogo', 'Publicar la agenda de reuniones', '(1) Agenda', 'Comunicaciones', '02/2021', '100%', 'Agenda publicada'],
      ],
      vigencia: 2021,
      cells: [],
    },
    {
      name: 'periodos, también mal escritos o sin día fijo',
      sheet: [
        followUp,
        ['Información', 'Actualizar la página web', 'Página al día', 'Sistemas', 'Permanente', '60%', 'Se actualizó cada semana'],
        [
          'Información',
          'Responder las solicitudes',
          'Solicitudes resueltas',
          'Archivo',
          'Costantemente',
          '60%',
          'Se respondió dentro del término',
        ],
        ['Diálogo', 'Reunir al comité de usuarios', '(4) Actas', 'Planeación', 'Trimestral', '50%', 'Van dos (2) actas'],
      ],
      vigencia: 2021,
      cells: [],
    },
    {
      name: 'celda vacía o que no aplica: no es ilegible',
      sheet: [
        procedures,
        [1, 'Licencia de espacio público', 'Formulario en línea', 'Planeación', '01/02/2021', '30/11/2021', 'En pruebas'],
        [2, 'Certificado de nomenclatura', 'Pago en línea', 'Hacienda', null, null, '-'],
        [3, 'Concepto de uso del suelo', 'Reducir requisitos', 'Planeación', 'N/A', 'N/A', 'Sin cambios'],
      ],
      vigencia: 2021,
      cells: [],
    },
  ],
  reject: [
    {
      name: 'un día que no existe',
      sheet: [
        followUp,
        ['Información', 'Publicar el boletín ciudadano', '(1) Boletín', 'Comunicaciones', '31/06/2021', '0%', 'En edición'],
        ['Diálogo', 'Hacer la feria de servicios', '(1) Feria', 'Atención al Ciudadano', '30/10/2021', '0%', 'En preparación'],
      ],
      vigencia: 2021,
      cells: ['E2'],
    },
    {
      name: 'el mes escrito antes del día',
      sheet: [
        procedures,
        [1, 'Licencia de espacio público', 'Formulario en línea', 'Planeación', '01/02/2021', '11/30/2021', 'En pruebas'],
        [2, 'Certificado de nomenclatura', 'Pago en línea', 'Hacienda', '2/15/2021', '30/11/2021', 'En pruebas'],
      ],
      vigencia: 2021,
      cells: ['F2', 'E3'],
    },
    {
      name: 'un texto que no dice cuándo',
      sheet: [
        followUp,
        ['Información', 'Publicar el boletín ciudadano', '(1) Boletín', 'Comunicaciones', 'La que fije el comité', '0%', 'En edición'],
        ['Diálogo', 'Hacer la feria de servicios', '(1) Feria', 'Atención al Ciudadano', 'Fecha programada', '0%', 'En preparación'],
        ['Diálogo', 'Publicar la agenda', '(1) Agenda', 'Comunicaciones', '28/02/2021', '100%', 'Agenda publicada'],
      ],
      vigencia: 2021,
      cells: ['E2', 'E3'],
    },
  ],
};
