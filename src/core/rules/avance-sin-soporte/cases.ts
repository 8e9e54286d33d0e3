import type { RuleCases } from '../rule';

const header = ['Componente', 'Actividades', 'Responsable', 'Fecha programada', '% de avance (31-12-2022)', 'Descripción del avance'];
const byCorte = ['Actividad', 'Responsable', 'Seguimiento 30 de abril de 2022', '% avance', 'Seguimiento 31 de agosto de 2022', '% avance'];

export const cases: RuleCases = {
  accept: [
    {
      name: 'con relato, en cero o sin porcentaje',
      corte: '2022-12-31',
      sheet: [
        header,
        ['Integridad', 'Divulgar el código', 'Talento Humano', '30/11/2022', '100%', 'Se divulgó por correo y cartelera'],
        ['Integridad', 'Evaluar su apropiación', 'Talento Humano', '31/01/2023', '0%', ''],
        ['Integridad', 'Declarar conflictos', 'Jurídica', '31/01/2023', 'N/A', ''],
      ],
      cells: [],
    },
    {
      name: 'se cumplió en un corte anterior, con su relato',
      corte: '2022-08-31',
      sheet: [byCorte, ['Adoptar el código de integridad', 'Talento Humano', 'Adoptado por la Resolución 45', '100%', '', '100%']],
      cells: [],
    },
    {
      name: 'la tabla no tiene columna de relato',
      corte: '2022-12-31',
      sheet: [
        ['Actividades', 'Responsable', 'Fecha programada', '% de avance (31-12-2022)'],
        ['Divulgar el código', 'Talento Humano', '30/11/2022', '80%'],
      ],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'el relato está vacío o es un guion',
      corte: '2022-12-31',
      sheet: [
        header,
        ['Integridad', 'Divulgar el código', 'Talento Humano', '30/11/2022', '100%', ''],
        ['Integridad', 'Nombrar gestores de integridad', 'Talento Humano', '30/11/2022', '50%', '—'],
        ['Integridad', 'Reconocer buenas prácticas', 'Talento Humano', '31/01/2023', '40%', 'Se abrió la convocatoria'],
      ],
      cells: ['F2', 'F3'],
    },
    {
      name: 'sube en el segundo corte sin decir por qué',
      corte: '2022-08-31',
      sheet: [
        byCorte,
        ['Instalar puntos de información', 'Atención', 'Se instaló el primero', '25%', '', '75%'],
        ['Señalizar los puntos', 'Atención', 'Se diseñó', '10%', 'Se imprimieron', '40%'],
      ],
      cells: ['E2'],
    },
    {
      name: 'el relato va antes de las fechas',
      corte: '2022-12-31',
      sheet: [
        ['Acción', 'Seguimiento', 'Fecha fin', 'Porcentaje de cumplimiento', 'Responsable'],
        ['Publicar actas de la mesa de diálogo', null, '15/12/2022', '90%', 'Participación'],
      ],
      cells: ['B2'],
    },
  ],
};
