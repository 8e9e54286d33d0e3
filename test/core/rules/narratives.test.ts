import { review } from '../../../src/core/review';
import { typedWorkbook } from './typed-sheet';

/** The rules about percentage and narrative that flag a row with this activity, target, progress and narrative. */
function flagged(actividad: string, meta: string, avance: string, seguimiento: string): string[] {
  const header = ['Actividades', 'Meta o producto', 'Responsable', 'Fecha programada', '% de avance (31-08-2020)', 'Seguimiento'];
  const sheet = [header, [actividad, meta, 'Planeación', '15/12/2020', avance, seguimiento]];
  return review(typedWorkbook(sheet), { corte: '2020-08-31' })
    .hallazgos.map(({ regla }) => regla)
    .filter((code) => /^(cumplimiento-no-reflejado|cumplida-con-pendientes|no-aplica-con-avance|avance-contradice-conteo)$/.test(code));
}

describe('finished, with less than 100 %', () => {
  test.each([
    ['Racionalizar el certificado de uso', 'Trámite racionalizado', 'El trámite fue racionalizado en junio'],
    ['Racionalizar el certificado de uso', 'Trámite racionalizado', 'El trámite se racionalizó completamente'],
    ['Racionalizar el certificado de uso', 'Trámite racionalizado', 'Se racionalizó el trámite'],
    ['Adoptar la política de datos', 'Política adoptada', 'La política fue adoptada mediante la Resolución 41'],
    ['Adoptar la política de datos', 'Política adoptada', 'La política quedó adoptada el 12 de mayo.'],
    ['Publicar el mapa de riesgos', 'Mapa de riesgos publicado', 'El mapa de riesgos se publicó el 30 de enero'],
    ['Publicar el mapa de riesgos', 'Mapa de riesgos publicado', 'Se publicó el mapa de riesgos en enero'],
    ['Dotar la sala', 'Sala', 'Se compraron las sillas y ya no queda nada por hacer'],
    ['Dotar la sala', 'Sala', 'Se informa que la actividad se cumplió en mayo'],
  ])('%s / %s: %s', (actividad, meta, seguimiento) => {
    expect(flagged(actividad, meta, '60%', seguimiento)).toEqual(['cumplimiento-no-reflejado']);
  });

  test.each([
    ['Racionalizar el certificado de uso', 'Trámite racionalizado', 'El trámite fue racionalizado en su primera fase'],
    ['Racionalizar el certificado de uso', 'Trámite racionalizado', 'El trámite fue racionalizado parcialmente'],
    ['Racionalizar el certificado de uso', 'Trámite racionalizado', 'El trámite será racionalizado en octubre'],
    ['Racionalizar el certificado de uso', 'Trámite racionalizado', 'El trámite no se racionalizó'],
    ['Racionalizar el certificado de uso', 'Trámite racionalizado', 'Se revisó el trámite que fue racionalizado en 2019'],
    ['Racionalizar el certificado de uso', 'Trámite racionalizado', 'El trámite de licencias fue racionalizado en junio'],
    ['Racionalizar el certificado de uso', 'Trámite racionalizado', 'El trámite fue racionalizado para la sede norte'],
    ['Racionalizar el certificado de uso', 'Trámite racionalizado', 'Se racionalizó el trámite en el módulo de pruebas'],
    ['Actualizar y divulgar el manual', 'Manual actualizado', 'El manual fue actualizado en junio'],
    ['Actualizar el manual', 'Manual actualizado y divulgado', 'El manual fue actualizado en junio'],
    ['Actualizar el manual', 'Manual actualizado', 'El manual fue actualizado en junio. Se inició su divulgación'],
    [
      'Actualizar el manual',
      'Manual actualizado',
      'El manual fue actualizado en junio. Se envió a dos sedes. Se recibieron tres comentarios.',
    ],
    ['Actualizar el manual', 'Manual actualizado', 'El borrador del manual fue actualizado en junio'],
    ['Actualizar el manual', 'Manual actualizado', 'Se actualizó el capítulo 3 del manual'],
    ['Actualizar el manual', 'Manual actualizado', 'Se actualizó el 60 % del manual'],
    ['Actualizar el manual', 'Manual actualizado', 'En el segundo cuatrimestre se actualizó el manual'],
    ['Actualizar los manuales', 'Manuales actualizados', 'Los manuales fueron actualizados en junio'],
    ['Publicar el mapa de riesgos', 'Mapa de riesgos publicado', 'El mapa se publicó el 30 de enero'],
    ['Elaborar el informe', 'Informe', 'Se elaboró el informe'],
  ])('not: %s / %s: %s', (actividad, meta, seguimiento) => {
    expect(flagged(actividad, meta, '60%', seguimiento)).not.toContain('cumplimiento-no-reflejado');
  });
});

describe('100 %, with something left', () => {
  const left = (seguimiento: string) => flagged('Elaborar y publicar el informe de gestión', 'Informe publicado', '100%', seguimiento);

  test.each([
    'Se consolidó el informe; queda por anexar el concepto y someterlo a la aprobación',
    'Informe elaborado, a la espera de la firma',
    'La resolución que adopta el informe está por expedirse',
    'No se alcanzó a realizar la publicación',
    'Aún se trabaja en el informe',
    'Informe elaborado. Sin publicar a la fecha',
    'El informe está siendo revisado por la oficina jurídica',
    'Faltó publicar el informe',
    'Se elaboró el informe, aún sin publicar',
    'El informe no está publicado',
  ])('%s', (seguimiento) => {
    expect(left(seguimiento)).toEqual(['cumplida-con-pendientes']);
  });

  test.each([
    ['(2) Visitas', 'Se visitó la sede norte en mayo; la segunda visita quedó prevista para noviembre', ['cumplida-con-pendientes']],
    ['Visitas', 'Se visitó la sede norte en mayo; la segunda visita quedó prevista para noviembre', []],
  ])('another turn is owed where the plan asks for it: %s: %s', (meta, seguimiento, expected) => {
    expect(flagged('Visitar las sedes', meta, '100%', seguimiento).filter((code) => code === 'cumplida-con-pendientes')).toEqual(expected);
  });

  test.each([
    'Informe publicado. Falta menos de un mes para el cierre de la vigencia',
    'Se publicó el informe; faltan cuatro meses para terminar el año',
    'Se publicó el informe sin presentar novedades',
    'Se publicó el informe. La ciudadanía está a la espera de la audiencia',
    'Se publicó el informe, que recoge las obras por ejecutar del plan de desarrollo',
    'Se publicó el informe sobre los procesos que están por vencer',
    'Se publicó el informe con las cuentas pendientes de cobro',
    'Se publicó el informe y se atendieron las solicitudes pendientes del año anterior',
    'Se publicó el informe en los términos de la Ley 1712 de 2014',
    'Se publicó el informe. No queda nada por hacer',
    'Se publicó el informe el 31 de marzo; el próximo se publicará en 2021',
    'Se publicó el informe. No se recibieron observaciones de la ciudadanía',
    'Se publicó el informe, que estuvo a cargo de una oficina reconocida por publicar a tiempo',
  ])('not: %s', (seguimiento) => {
    expect(left(seguimiento)).toEqual([]);
  });
});

describe('N/A beside work', () => {
  test.each([
    [
      'Contratar la encuesta de percepción',
      'Contrato',
      'Se adjudicó el contrato 118 el 11 de junio y el contratista entregó el plan de trabajo',
    ],
    ['Contratar la encuesta de percepción', 'Contrato', 'Se avanzó en la ficha técnica de la encuesta'],
    ['Medir el conocimiento del código', 'Medición', 'Se aplicó la prueba a los 87 servidores y está calificada la mitad'],
    ['Medir el conocimiento del código', 'Medición', 'Ya se aplicó la prueba en las dos sedes'],
    ['Formar gestores de integridad', 'Gestores formados', 'Se dictaron tres sesiones en mayo'],
    ['Mejorar los puntos de atención', 'Puntos adecuados', 'Se instalaron las rampas de la sede central'],
    ['Mejorar los puntos de atención', 'Puntos adecuados', 'Se firmó el acta de inicio de la obra con el interventor'],
    ['Divulgar los canales de denuncia', 'Campaña', 'Se diseñaron las piezas y se imprimieron 200 afiches'],
    ['Organizar el archivo', 'Archivo organizado', 'Se contrató al equipo y comenzó la clasificación de cajas'],
    ['Reducir tiempos del permiso', 'Trámite', 'Se implementó la firma electrónica'],
    ['Caracterizar a los usuarios', 'Documento', 'Se visitaron 40 usuarios y se tabularon los datos'],
  ])('%s / %s: %s', (actividad, meta, seguimiento) => {
    expect(flagged(actividad, meta, 'N/A', seguimiento)).toEqual(['no-aplica-con-avance']);
  });

  test.each([
    ['Realizar el foro regional', 'Se expidió el decreto que aplaza los eventos masivos'],
    ['Realizar el foro regional', 'Se realizó el traslado de la competencia a la Secretaría de Gobierno'],
    ['Realizar el foro regional', 'Se realizó la consulta sobre su aplicabilidad'],
    ['Realizar el foro regional', 'Se realizó el cronograma de la vigencia'],
    ['Realizar el foro regional', 'Se elaboró la justificación: el evento fue cancelado'],
    ['Realizar el foro regional', 'Se inició la cuarentena y por ello se suspendió el evento'],
    ['Realizar el foro regional', 'Se desarrollarán las sesiones en octubre'],
    ['Realizar el foro regional', 'Se aplicó la Ley 2080 a los contratos vigentes'],
    ['Realizar el foro regional', 'Se implementó el aislamiento obligatorio'],
    ['Realizar el foro regional', 'No se realizó debido a la emergencia'],
    ['Realizar el foro regional', 'Se verificó que es una tarea del nivel nacional'],
    ['Realizar el foro regional', 'Se realizaron mesas internas para definir si la entidad debe hacerlo'],
    ['Realizar el foro regional', 'Se elaboró el inventario y se concluyó que la entidad carece de sedes regionales'],
    ['Realizar el foro regional', 'Se aplicó el recorte presupuestal ordenado por Hacienda'],
    ['Realizar el foro regional', 'Se realizó el año pasado'],
    ['Realizar el foro regional', 'Se revisó con la oficina asesora'],
    ['Realizar el foro regional', 'Se determinó que le corresponde a otra entidad'],
    ['Realizar el foro regional', 'El Ministerio entregó los lineamientos'],
    ['Realizar el foro regional', 'La Contraloría realizó una visita'],
    ['Realizar el foro regional', 'Se contrató la logística en la vigencia anterior'],
    ['Realizar el foro regional', 'Se desarrollaron otras tareas porque el equipo fue reasignado'],
    ['Realizar el foro regional', 'Se entregó el concepto de viabilidad a la oficina solicitante'],
    ['Realizar el foro regional', 'Se realizó la reprogramación para el tercer cuatrimestre'],
    ['Realizar el foro regional', 'Se realizó en la vigencia 2019, por lo cual se retira del plan'],
    ['Realizar el foro regional', 'Se elaboró el acta donde se elimina la tarea'],
    ['Realizar el foro regional', 'Tarea del tercer cuatrimestre'],
    ['Realizar el foro regional', 'Está en cabeza de la Secretaría de Hacienda'],
    ['Realizar el foro regional', 'Sujeto a la asignación de recursos'],
    ['Realizar el foro regional', 'El foro está previsto para noviembre. Se avanzó en otros temas'],
    ['Realizar el foro regional', 'Se avanzará en octubre'],
    ['Realizar el foro regional', 'Se requiere contratar el operador'],
    ['Realizar el foro regional', 'Se iniciará una vez se firme el convenio'],
    ['Realizar el foro regional', ''],
  ])('not: %s: %s', (actividad, seguimiento) => {
    expect(flagged(actividad, 'Foro', 'N/A', seguimiento)).toEqual([]);
  });
});

describe('counts against the percentage', () => {
  test.each([
    ['Diez (10) piezas', '30%', 'Se difundieron 4 piezas en febrero y 3 piezas en marzo'],
    ['12 talleres a 300 personas', '70%', '6 talleres, 187 personas'],
    ['4 puntos', '60%', 'Adecuado un punto más, para un total de tres'],
    ['4 puntos', '60%', 'El 75 % de los puntos (3) está adecuado'],
    ['12 talleres', '80%', 'De los 12 talleres se dictaron 6'],
  ])('%s at %s: %s', (meta, avance, seguimiento) => {
    expect(flagged('Adelantar lo previsto', meta, avance, seguimiento)).toEqual(['avance-contradice-conteo']);
  });

  test.each([
    ['Diez (10) piezas', '70%', 'Se difundieron 4 piezas en febrero y 3 piezas en marzo'],
    ['12 talleres a 300 personas', '62%', '6 talleres, 187 personas'],
    ['12 talleres a 300 personas', '56%', '6 talleres, 187 personas'],
    ['12 talleres a 300 personas', '50%', '6 talleres, 187 personas'],
    ['4 puntos', '75%', 'Adecuado un punto más, para un total de tres'],
    ['4 puntos', '50%', 'De los 4 puntos se visitaron 3 y se adecuaron 2'],
  ])('not: %s at %s: %s', (meta, avance, seguimiento) => {
    expect(flagged('Adelantar lo previsto', meta, avance, seguimiento)).toEqual([]);
  });
});
