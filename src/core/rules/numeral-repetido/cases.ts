import type { RuleCases } from '../rule';

const header = ['Subcomponente', 'N°', 'Actividades', 'Meta o producto', 'Responsable', 'Fecha programada'];

export const cases: RuleCases = {
  accept: [
    {
      name: '1.10 no es 1.1',
      sheet: [
        header,
        ...['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9', '1.10', '1.11'].map((numeral, i) => [
          'Política',
          numeral,
          `Revisar el proceso ${String.fromCharCode(65 + i)}`,
          'Acta',
          'Planeación',
          '30/06/2023',
        ]),
      ],
      cells: [],
    },
    {
      name: 'la numeración vuelve a empezar en otro subcomponente',
      sheet: [
        header,
        ['Canales', '1', 'Abrir la ventanilla rural', 'Ventanilla', 'Servicio', '30/06/2023'],
        ['Canales', '2', 'Ampliar el horario', 'Resolución', 'Servicio', '30/04/2023'],
        ['Talento humano', '1', 'Capacitar en lenguaje claro', 'Taller', 'Talento Humano', '30/05/2023'],
        ['Talento humano', '2', 'Premiar el buen servicio', 'Acto', 'Talento Humano', '30/11/2023'],
      ],
      cells: [],
    },
    {
      name: 'varias filas de una misma actividad',
      sheet: [
        header,
        ['Canales', '1.1', 'Mejorar la atención en la sede', 'Señales', 'Servicio', '30/06/2023'],
        [null, '1.1', 'Mejorar la atención en la sede', 'Rampa', 'Recursos Físicos', '30/09/2023'],
        [null, '1.2', 'Ampliar el horario', 'Resolución', 'Servicio', '30/04/2023'],
        [null, null, 'Ampliar el horario los sábados', 'Circular', 'Servicio', '30/05/2023'],
      ],
      cells: [],
    },
    {
      name: 'la actividad sigue en la página siguiente',
      sheet: [
        header,
        ['Canales', '1.1', 'Abrir la ventanilla rural', 'Ventanilla', 'Servicio', '30/06/2023'],
        ['Canales', '1.2', 'Ampliar el horario de la sede', 'Resolución', 'Servicio', '30/04/2023'],
        header,
        ['Canales', '1.2', 'y el de las casas de justicia', 'Resolución', 'Servicio', '30/04/2023'],
        ['Canales', '1.3', 'Medir la satisfacción', 'Encuesta', 'Servicio', '30/11/2023'],
      ],
      cells: [],
    },
    {
      name: 'otra tabla, de otra dependencia, se numera aparte',
      sheet: [
        header,
        ['Canales', '2.1', 'Abrir la ventanilla rural', 'Ventanilla', 'Servicio', '30/06/2023'],
        ['Canales', '2.2', 'Ampliar el horario', 'Resolución', 'Servicio', '30/04/2023'],
        header,
        ['Canales', '2.1', 'Capacitar en lenguaje claro', 'Taller', 'Talento Humano', '30/05/2023'],
        ['Canales', '2.2', 'Premiar el buen servicio', 'Acto', 'Talento Humano', '30/11/2023'],
      ],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'el último número de una página y el primero de la siguiente',
      sheet: [
        header,
        ['Canales', '2.1', 'Abrir la ventanilla rural', 'Ventanilla', 'Servicio', '30/06/2023'],
        ['Canales', '2.2', 'Ampliar el horario', 'Resolución', 'Servicio', '30/04/2023'],
        header,
        ['Canales', '2.2', 'Capacitar en lenguaje claro', 'Taller', 'Talento Humano', '30/05/2023'],
        ['Canales', '2.3', 'Premiar el buen servicio', 'Acto', 'Talento Humano', '30/11/2023'],
      ],
      cells: ['B5'],
    },
    {
      name: 'dos actividades con el mismo número',
      sheet: [
        header,
        ['Política', '1.1', 'Actualizar la política', 'Política', 'Planeación', '30/03/2023'],
        ['Política', '1.2', 'Divulgar la política', 'Campaña', 'Comunicaciones', '30/04/2023'],
        ['Política', '1.2', 'Evaluar la política', 'Informe', 'Control Interno', '30/11/2023'],
        ['Política', '1.3', 'Capacitar a los líderes', 'Taller', 'Talento Humano', '30/05/2023'],
      ],
      cells: ['B4'],
    },
    {
      name: 'el número de un subcomponente anterior',
      sheet: [
        header,
        ['Política', '3.1', 'Actualizar la política', 'Política', 'Planeación', '30/03/2023'],
        ['Política', '3.2', 'Divulgar la política', 'Campaña', 'Comunicaciones', '30/04/2023'],
        ['Consulta', '3.2', 'Publicar el borrador', 'Borrador', 'Sistemas', '30/01/2023'],
        ['Consulta', '4.2', 'Responder las observaciones', 'Matriz', 'Planeación', '30/01/2023'],
      ],
      cells: ['B4'],
    },
    {
      name: 'números enteros, y uno se repite más abajo',
      sheet: [
        ['No.', 'Actividad', 'Producto', 'Responsable', 'Fecha', 'Seguimiento'],
        [1, 'Nombrar a los enlaces', 'Resolución', 'Despacho', '30/01/2023', 'Expedida'],
        [2, 'Capacitar a los enlaces', 'Taller', 'Talento Humano', '28/02/2023', 'Dictado'],
        [3, 'Recoger la información', 'Matriz', 'Planeación', '30/04/2023', 'Recogida'],
        [2, 'Publicar la información', 'Publicación', 'Sistemas', '30/05/2023', 'Publicada'],
        [5, 'Evaluar la publicación', 'Informe', 'Control Interno', '30/08/2023', 'Sin iniciar'],
      ],
      cells: ['A5'],
    },
  ],
};
