import { readNarrative } from '../../../src/core/cells/narrative';

const finished = (text: string) => readNarrative(text).terminado?.strength === 'fuerte';
const worked = (text: string) => readNarrative(text).trabajo?.strength === 'fuerte';

describe('the whole activity is finished', () => {
  test.each([
    'La ventanilla funciona desde el 4 de mayo; no resta ninguna tarea',
    'Ya no queda nada por hacer',
    'No queda nada por hacer.',
    'Se publicó el manual y no queda ninguna tarea pendiente',
    'No hay tareas pendientes',
    'No quedan actividades por ejecutar',
    'No falta ningún entregable',
    'Nada queda por hacer',
    'No se tienen acciones pendientes de esta meta',
    'El manual está publicado, sin tareas pendientes',
    'Se entregó el informe final, sin que reste ninguna tarea',
    'El permiso se expide por internet y la acción ya se dio por cumplida',
    'El permiso se expide por internet, la actividad ya está cumplida',
    'El comité la dio por terminada en su sesión de mayo',
    'El comité dio por cumplida la actividad',
    'Se da por cumplida la acción con la entrega del manual',
    'Acción cerrada en el sistema',
    'Actividad cerrada',
    'Se cerró la acción',
    'La acción fue cerrada el 12 de mayo',
    'La acción ya está cerrada',
    'Se dio cierre a la actividad',
    'Se dio cierre definitivo a la acción con el acta 5',
    'Se le dio cierre a la tarea',
    'Actividad realizada en su integridad',
    'La actividad fue desarrollada en su integridad',
    'Actividad realizada en su totalidad',
    'Acción desarrollada por completo',
    'La acción fue implementada íntegramente',
    'La actividad se realizó al 100 %',
    'La actividad se realizó en un 100%',
    'Meta alcanzada',
    'La meta fue alcanzada en octubre',
    'Se alcanzó la meta',
    'Se logró la meta propuesta',
    'Compromiso cumplido y archivado',
    'Entregable recibido a satisfacción',
    'El producto final fue entregado a satisfacción',
  ])('%j', (text) => {
    expect(finished(text)).toBe(true);
  });

  test.each([
    'Se cerró la convocatoria',
    'Se cerró el primer ciclo de talleres',
    'La feria cerró con 80 asistentes',
    'Se dio cierre a la feria de servicios',
    'Se dio cierre a dos planes de mejoramiento',
    'Acción correctiva cerrada',
    'Se cerró la acción de mejora 12',
    'La acción de tutela fue cerrada',
    'Cerrada la votación, se contaron los votos',
    'La actividad se cerrará en octubre',
    'La actividad no se ha cerrado',
    'No se ha dado cierre a la actividad',
    'Para dar cierre a la actividad se requiere el acta',
    'Se revisó la política en su integridad',
    'Se realizó la reunión',
    'Se diligenció completamente el formato de inscripción',
    'Se socializó el código de integridad en su totalidad a 12 servidores',
    'No resta mérito a la gestión',
    'No quedan cupos para el taller',
    'No quedan PQRS pendientes',
    'No hay quejas pendientes por responder',
    'No queda ninguna petición por responder',
    'Sin novedades',
    'Sin pendientes',
    'No se tienen tareas pendientes del periodo',
    'No hay actividades programadas',
    'No se realizó ninguna actividad',
    'No queda claro si la actividad se cumplió',
    'No falta nada para iniciar las obras',
    'La meta alcanzada en el trimestre fue del 40 %',
    'Se alcanzó la meta del periodo',
    'Se alcanzó el 60 % de la meta',
    'No se alcanzó la meta',
    'La meta alcanzada para este corte son dos talleres',
    'Actividad realizada en su mayoría',
    'Actividad realizada el 5 de mayo con los líderes',
    'La actividad se realizó al 80 %',
    'Se entregó el 100 % de los insumos',
    'Se dio por terminado el contrato del proveedor',
    'Se dio por cumplida la etapa de diagnóstico',
    'Se da por cumplida la actividad de este periodo',
    'Falta dar por cumplida la acción',
    'Cuando se dé por cumplida la acción se informará',
    'El comité preguntó si la acción ya se dio por cumplida',
    'El informe dice que la acción está cerrada en un 50 %',
  ])('not %j', (text) => {
    expect(finished(text)).toBe(false);
  });
});

describe('work was done', () => {
  test.each([
    'Se adjudicó el contrato 118 el 11 de junio',
    'Se avanzó en la ficha técnica de la encuesta',
    'Se aplicó la prueba a los servidores',
    'Se firmó el convenio',
    'Se expidió la circular interna',
    'Se dotó la sala de lectura',
    'Se recopiló la información de las sedes',
    'Se ha avanzado en el inventario',
    'Se tramitaron los permisos',
    'Se visitaron cuatro veredas',
    'El equipo fue conformado en abril',
    'Fueron vinculados dos gestores',
  ])('%j', (text) => {
    expect(worked(text)).toBe(true);
  });
  test.each([
    'No se adjudicó el contrato',
    'No se ha avanzado en la ficha técnica',
    'Se avanzará en la ficha técnica',
    'Se firmará el convenio en octubre',
    'Para el avance de la ficha se requiere personal',
    'El contrato sigue en estudio',
    'Sin avance',
    'Actividad de la Secretaría de Gobierno',
    'Se requiere adjudicar el contrato',
  ])('not %j', (text) => {
    expect(worked(text)).toBe(false);
  });
});
