import type { RuleCases } from '../rule';

const header = ['Componente', 'Actividad', 'Meta', 'Responsable', 'Fecha', 'Seguimiento'];
const ATENCION = 'Atención al Ciudadano';
const INICIATIVAS = 'Iniciativas Adicionales';

export const cases: RuleCases = {
  accept: [
    {
      name: 'la misma actividad con otra meta, otra fecha u otro responsable',
      sheet: [
        header,
        [ATENCION, 'Medir la satisfacción', 'Informe del primer semestre', 'Servicio', '30/06/2022', 'Publicado'],
        [ATENCION, 'Medir la satisfacción', 'Informe del segundo semestre', 'Servicio', '30/06/2022', 'En curso'],
        [ATENCION, 'Capacitar a los servidores', '(1) Taller', 'Talento Humano', '30/03/2022', 'Dictado'],
        [ATENCION, 'Capacitar a los servidores', '(1) Taller', 'Talento Humano', '30/09/2022', 'En curso'],
        [INICIATIVAS, 'Actualizar la hoja de vida', '(1) Actualización', 'Hacienda', '30/04/2022', 'Hecha'],
        [INICIATIVAS, 'Actualizar la hoja de vida', '(1) Actualización', 'Deportes', '30/04/2022', 'Hecha'],
      ],
      cells: [],
    },
    {
      name: 'cada dependencia repite el plan',
      sheet: [
        ['Dependencia', 'Actividad', 'Meta', 'Fecha', 'Seguimiento'],
        ['Hacienda', 'Publicar los trámites', 'Trámites publicados', '30/06/2022', 'Publicados'],
        ['Hacienda', 'Revisar los riesgos', 'Acta', '30/06/2022', 'Revisados'],
        ['Deportes', 'Publicar los trámites', 'Trámites publicados', '30/06/2022', 'En curso'],
        ['Deportes', 'Revisar los riesgos', 'Acta', '30/06/2022', 'En curso'],
      ],
      cells: [],
    },
    {
      name: 'textos parecidos que se distinguen por una palabra o un número',
      sheet: [
        header,
        [ATENCION, 'Publicar el informe de riesgos como segunda línea de defensa', '(1) Informe', 'Planeación', '30/06/2022', 'Publicado'],
        [ATENCION, 'Publicar el informe de riesgos como tercera línea de defensa', '(1) Informe', 'Planeación', '30/06/2022', 'Publicado'],
        [ATENCION, 'Elaborar el boletín de junio', '(1) Boletín', 'Prensa', '31/07/2022', 'Elaborado'],
        [ATENCION, 'Elaborar el boletín de julio', '(1) Boletín', 'Prensa', '31/07/2022', 'Elaborado'],
      ],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'en otro componente, escrita un poco distinto',
      sheet: [
        header,
        [ATENCION, 'Actualizar el portafolio de servicios', 'Portafolio actualizado', 'Servicio', '30/06/2022', 'En curso'],
        [ATENCION, 'Medir la satisfacción', 'Informe', 'Servicio', '30/11/2022', 'Sin iniciar'],
        [INICIATIVAS, 'Actualizar el Portafolio de los servicios.', 'Portafolio actualizado', 'Servicio', '30/06/2022', 'En curso'],
      ],
      cells: ['B4'],
    },
    {
      name: 'una letra cambiada, y una palabra de más en un texto largo',
      sheet: [
        ['N°', 'Actividades', 'Producto', 'Responsable', 'Fecha programada'],
        ['1.1', 'Divulgar los mecanismos de denuncia', 'Campaña', 'Comunicaciones', '30/05/2022'],
        [
          '1.2',
          'Verificar que la respuesta a cada petición sea clara, completa y oportuna en todos los canales',
          'Informe',
          'Servicio',
          '30/08/2022',
        ],
        ['1.3', 'Divulgar los mecanimos de denuncia', 'Campaña', 'Comunicaciones', '30/05/2022'],
        [
          '1.4',
          'Verificar que la respuesta a cada petición ciudadana sea clara, completa y oportuna en todos los canales',
          'Informe',
          'Servicio',
          '30/08/2022',
        ],
      ],
      cells: ['B4', 'B5'],
    },
    {
      name: 'tres veces la misma: se señalan la segunda y la tercera',
      sheet: [
        header,
        [ATENCION, 'Publicar la carta de trato digno', 'Carta publicada', 'Servicio', '30/03/2022', 'Publicada'],
        [INICIATIVAS, 'Publicar la carta de trato digno', 'Carta publicada', 'Servicio', '30/03/2022', 'Publicada'],
        [INICIATIVAS, 'Publicar la carta del trato digno', 'Carta publicada', 'Servicio', '30/03/2022', 'Publicada'],
      ],
      cells: ['B3', 'B4'],
    },
  ],
};
