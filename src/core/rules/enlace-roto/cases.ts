import type { RuleCases } from '../rule';

const header = ['Componente', 'Actividad', 'Producto', 'Responsable', 'Fecha', 'Seguimiento'];
const ABIERTO = 'Transparencia y Acceso a la Información';
const row = (seguimiento: string) => [ABIERTO, 'Publicar los datos abiertos', 'Publicación', 'Sistemas', '30/06/2022', seguimiento];

export const cases: RuleCases = {
  accept: [
    {
      name: 'direcciones completas, también entre signos',
      sheet: [
        header,
        row('Publicado en https://www.villaesperanza.gov.co/datos-abiertos/.'),
        row('Ver (www.villaesperanza.gov.co/tramites), y el correo atencion@villaesperanza.gov.co'),
        row('Video: https://www.youtube.com/watch?v=Ab3_dE-9xYz&t=15s; copia en https://youtu.be/Ab3_dE-9xYz.'),
      ],
      cells: [],
    },
    {
      name: 'direcciones con signos permitidos',
      sheet: [
        header,
        row('https://villaesperanza.gov.co:8443/atenci%C3%B3n/informe_2022.pdf?anio=2022&mes=6#tabla-2'),
        row('https://docs.ejemplo.org/d/1aBcD-e/edit?usp=sharing,https://docs.ejemplo.org/d/2aBcD/edit'),
        row('https://archivo.ejemplo.org/web/https://www.villaesperanza.gov.co/'),
      ],
      cells: [],
    },
    {
      name: 'una dirección partida en dos renglones, una cuenta de red social',
      sheet: [
        header,
        row('https://www.villaesperanza.gov.co/plan-\nanticorrupcion-2022'),
        row('Se divulgó en @VillaEsperanza y en Instagram/@villaesperanza'),
        row('El sitio web y el correo se actualizaron.'),
      ],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'una dirección cortada',
      sheet: [
        header,
        row('Publicado en https://www.villaesperanza.gov.co/plan-de-'),
        row('Publicado en https://www.villaesperanza.gov.co/plan'),
      ],
      cells: ['F2'],
    },
    {
      name: 'el video no puede existir',
      sheet: [
        header,
        row('https://www.youtube.com/watch?v=Ab3*dE-9xYz'),
        row('https://youtu.be/Ab3_dE-9x'),
        row('https://www.youtube.com/watch?v=Ab3_dE-9xYz'),
      ],
      cells: ['F2', 'F3'],
    },
    {
      name: 'mal escrita: una coma, el comienzo, dos pegadas, una tilde en el correo',
      sheet: [
        header,
        row('Ver www.villaesperanza,gov.co'),
        row('Ver htpp://www.villaesperanza.gov.co'),
        row('Ver https://a.ejemplo.org/1https://a.ejemplo.org/2'),
        row('Escribir a planeación@villaesperanza.gov.co'),
      ],
      cells: ['F2', 'F3', 'F4', 'F5'],
    },
    {
      name: 'en el producto, y no en el relato',
      sheet: [
        header,
        [
          ABIERTO,
          'Publicar el índice',
          'Índice en https:/villaesperanza.gov.co',
          'Archivo',
          '30/06/2022',
          'Publicado en https://villaesperanza.gov.co/indice',
        ],
      ],
      cells: ['C2'],
    },
  ],
};
