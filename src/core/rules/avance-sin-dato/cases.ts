import type { RuleCases } from '../rule';

const header = ['Componente', 'Actividades', 'Responsable', 'Fecha programada', '% de avance (30-04-2021)', 'Seguimiento'];
const byCorte = ['Actividad', 'Responsable', 'Seguimiento 30 de abril de 2021', '% avance', 'Seguimiento 31 de agosto de 2021', '% avance'];

export const cases: RuleCases = {
  accept: [
    {
      name: 'porcentaje y relato, o ninguno de los dos',
      corte: '2021-04-30',
      sheet: [
        header,
        ['Trámites', 'Inscribir el plan en el SUIT', 'Planeación', '31/01/2021', '100%', 'Se inscribió'],
        ['Trámites', 'Racionalizar el paz y salvo', 'Hacienda', '30/11/2021', '', '-'],
      ],
      cells: [],
    },
    {
      name: 'el relato explica que nada aplicaba',
      corte: '2021-04-30',
      sheet: [
        header,
        ['Trámites', 'Inscribir el plan en el SUIT', 'Planeación', '31/01/2021', '100%', 'Se inscribió'],
        ['Trámites', 'Medir el impacto', 'Planeación', '30/11/2021', '', 'No aplica para este corte'],
        ['Trámites', 'Divulgar la mejora', 'Prensa', '30/11/2021', '', 'No está programada para este periodo'],
      ],
      cells: [],
    },
    {
      name: 'la tabla no tiene columna de avance',
      corte: '2021-04-30',
      sheet: [
        ['Componente', 'Actividades', 'Responsable', 'Fecha programada', 'Seguimiento abril 30'],
        ['Trámites', 'Racionalizar el paz y salvo', 'Hacienda', '30/11/2021', 'Se eliminó la autenticación'],
      ],
      cells: [],
    },
    {
      name: 'nadie ha usado todavía la columna del corte',
      corte: '2021-08-31',
      sheet: [
        byCorte,
        ['Capacitar en lenguaje claro', 'Talento Humano', 'Se abrió el curso', '20%', 'Se hizo el primer taller', ''],
        ['Simplificar tres documentos', 'Atención', 'Se escogieron', '10%', 'Se simplificó uno', ''],
      ],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'relato sin porcentaje',
      corte: '2021-04-30',
      sheet: [
        header,
        ['Trámites', 'Inscribir el plan en el SUIT', 'Planeación', '31/01/2021', '100%', 'Se inscribió'],
        ['Trámites', 'Racionalizar el paz y salvo', 'Hacienda', '30/11/2021', '', 'Se eliminó el requisito de autenticación'],
      ],
      cells: ['E3'],
    },
    {
      name: 'falta el del segundo corte',
      corte: '2021-08-31',
      sheet: [
        byCorte,
        ['Capacitar en lenguaje claro', 'Talento Humano', 'Se abrió el curso', '20%', 'Se dictaron los módulos', ''],
        ['Simplificar tres documentos', 'Atención', 'Se escogieron', '10%', 'Se simplificó uno', '40%'],
      ],
      cells: ['F2'],
    },
    {
      name: 'el avance va antes que el relato',
      corte: '2021-04-30',
      sheet: [
        ['N.º', 'Acción', 'Dependencia responsable', 'Nivel de cumplimiento % (30/04/2021)', 'Actividades realizadas'],
        ['4.1', 'Instalar señales accesibles', 'Servicios Generales', null, 'Se instalaron en el primer piso'],
        ['4.2', 'Dotar la sala de lactancia', 'Servicios Generales', '30%', 'Se compró el mobiliario'],
      ],
      cells: ['D2'],
    },
  ],
};
