import fc from 'fast-check';
import { sameText } from '../../../src/core/compare/same-text';
import { sameTarget } from '../../../src/core/compare/targets';

const both = (same: (one: string, other: string) => boolean, before: string, after: string) => [same(before, after), same(after, before)];

describe('an activity is the same', () => {
  test.each([
    ['Depurar el inventario de bodega', 'Depurar el inventraio de bodega'],
    ['Verificar los convenios vigentes', 'Verificar los combenios vigentes'],
    ['Formular la política de datos', 'Formulación de la política de datos'],
    ['Ajustar y divulgar el reglamento', 'Ajuste y divulgación del reglamento'],
    ['Cerrar las bitácoras', 'Cierre de las bitácoras'],
    ['Responder las solicitudes', 'Dar respuesta a las solicitudes'],
    ['Inspeccionar los comedores escolares', 'Realizar inspección de los comedores escolares'],
    ['Hacer talleres de lectura', 'Talleres de lectura'],
    ['Adelantar rondas de vigilancia', 'Llevar a cabo rondas de vigilancia'],
    ['Revisar el manual, actualizarlo y divulgarlo', 'Revisión del manual, actualización y divulgación'],
    ['Recaudar multas a través de bancos', 'Recaudar multas por medio de bancos'],
    ['Orientar en materia de subsidios', 'Orientar sobre subsidios'],
    ['Podar según el calendario', 'Podar de acuerdo con el calendario'],
    ['Cargar las actas en la página web institucional', 'Cargar las actas en el sitio web'],
    ['Cargar las actas en la web', 'Cargar las actas en el portal web de la entidad'],
    ['Revisar el enlace de transparencia', 'Revisar el link de transparencia'],
    ['Entrenar a los servidores públicos', 'Entrenar a los funcionarios'],
    ['Avisar por correo electrónico', 'Avisar por e-mail'],
    ['Oír a la ciudadanía', 'Oír a los ciudadanos'],
    ['Clasificar las PQRSD', 'Clasificar las PQRS'],
    ['Preparar la rendición pública de cuentas', 'Preparar la rendición de cuentas a la ciudadanía'],
    ['Aplicar la Resolución 3564 de 2015', 'Aplicar la Res. 3564 de 2015'],
    ['Reunir al Comité Municipal de Archivo', 'Reunir al Comité Mpal. de Archivo'],
    ['Apoyar la administración de escenarios', 'Apoyar la admón. de escenarios'],
    ['Visitar la Oficina de Pasaportes', 'Visitar la Of. de Pasaportes'],
    ['Cumplir la Ley 1712', 'Cumplir la Ley N° 1712'],
    ['Presentar el balance de la vigencia 2022', 'Presentar el balance 2022'],
    ['Ofrecer horarios en los puntos de pre-matrícula', 'Ofrecer horarios en puntos de prematrícula'],
    [
      'Difundir las guías en la página web por medio de la Oficina de Prensa',
      'Difudnir guías en el sitio web a través de la Of. de Prensa',
    ],
  ])('«%s» and «%s»', (before, after) => {
    expect(both((one, other) => sameText(one, other), before, after)).toEqual([true, true]);
  });
});

describe('an activity is another one', () => {
  test.each([
    ['Elaborar el reglamento', 'Publicar el reglamento'],
    ['Elaborar el reglamento', 'Publicación del reglamento'],
    ['Diseñar y ejecutar el plan de medios', 'Diseñar el plan de medios'],
    ['Diseñar y realizar la feria', 'Diseñar la feria'],
    ['Actualizar y socializar el reglamento', 'Socializar el reglamento actualizado'],
    ['Redactar el informe de evaluación', 'Redactar y evaluar el informe'],
    ['Cargar las actas en la página web', 'Cargar las actas'],
    ['Formar a los jueces de paz', 'Formar a los jueces de paz y conciliadores'],
    ['Actualizar el censo rural', 'Actualizar el censo urbano'],
    ['Implementar parcialmente el trámite', 'Implementar totalmente el trámite'],
    ['Realizar dos ferias', 'Realizar tres ferias'],
    ['Entrenar a los servidores públicos', 'Entrenar a los servidores y contratistas'],
    ['Revisar el plan.', 'Revisar la planeación.'],
    ['Visitar los predios con permiso', 'Visitar los predios sin permiso'],
  ])('«%s» and «%s»', (before, after) => {
    expect(both((one, other) => sameText(one, other), before, after)).toEqual([false, false]);
  });
});

describe('a target is the same', () => {
  test.each([
    ['Doce (12) talleres', '12 talleres de lectura', 'Dictar talleres de lectura'],
    ['100% de los árboles', '100% de los árboles podados', 'Podar árboles urbanos'],
    ['1 jornada', 'Una jornada de prueba', 'Probar las alarmas de los colegios'],
    ['3 actas', '3 actas realizadas', 'Hacer comités'],
    ['100% de las actas digitalizadas', 'Digitalización del 100% de las actas', 'Cuidar el archivo'],
    ['Pasos reducidos de 9 a 5', 'Reducción de 9 a 5 pasos', 'Mejorar el trámite'],
    ['Reglamento publicado en la página web', 'Reglamento publicado en el portal web', 'Ordenar'],
    ['4 balances', '4 balances (uno por trimestre)', 'Hacer el balance'],
    ['2 encuestas', '2 encuestas al año', 'Preguntar'],
    ['12 arqueos', '12 arqueos (1 mensual)', 'Contar el dinero'],
    ['2 simulacros semestrales', 'Dos simulacros', 'Evacuar'],
    ['3 comités', '3 comités (uno cada cuatrimestre)', 'Reunir el comité'],
    ['Res. de adopción', 'Resolución de adopción', 'Adoptar'],
    ['4 foros trimestrales', 'Cuatro (4) foros trimestrales', 'Convocar'],
    ['1 censo anual', 'Una (1) censo anual', 'Censar'],
    ['Plan de riego cumplido al 100%', '100% del plan de riego', 'Regar'],
    ['1. Libreto\n2. Video', 'Libreto y video', 'Filmar'],
  ])('«%s» and «%s» where the activity says «%s»', (before, after, activity) => {
    expect(both((one, other) => sameTarget(one, other, [activity]), before, after)).toEqual([true, true]);
  });
});

describe('a target is another one', () => {
  test.each([
    ['Doce (12) talleres', '10 talleres de lectura', 'Dictar talleres de lectura'],
    ['2 talleres', '2 talleres y 1 video de lectura', 'Dictar talleres y grabar un video de lectura'],
    ['100% de los árboles', '90% de los árboles podados', 'Podar árboles urbanos'],
    ['Informe publicado', 'Informe', 'Elaborar y publicar el informe'],
    ['Aviso fijado y socializado', 'Aviso fijado', 'Fijar el aviso y realizar su socialización'],
    ['4 talleres', '4 talleres para conductores', 'Formar a conductores y peatones'],
    ['Piezas sonoras', 'Piezas', 'Elaborar piezas y videos'],
    ['100 servidores capacitados', '100 capacitaciones a servidores', 'Capacitar a los servidores'],
    ['4 balances', '4 balances (uno por mes)', 'Hacer el balance'],
    ['Política actualizada', '(1) Política actualizada', 'Actualizar la política'],
    ['Acuerdo aprobado por el concejo', 'Acuerdo presentado al concejo', 'Presentar el acuerdo para que sea aprobado'],
    ['Programa en uso', 'Programa en ensayo', 'Poner en uso el programa después de su ensayo'],
  ])('«%s» and «%s» where the activity says «%s»', (before, after, activity) => {
    expect(both((one, other) => sameTarget(one, other, [activity]), before, after)).toEqual([false, false]);
  });
});

test('a text with any word more is another one, whatever else was reworded', () => {
  const base = ['Realizar', 'visitas', 'a los comedores', 'por medio de', 'la Oficina de Salud'];
  const forms: readonly (readonly string[])[] = [
    ['Efectuar', 'Visitas'],
    ['visitas'],
    ['a comedores', 'en los comedores'],
    ['a través de'],
    ['la Of. de Salud'],
  ];
  const written = fc.tuple(...base.map((word, at) => fc.constantFrom(word, ...(forms[at] ?? [])))).map((words) => words.join(' '));
  fc.assert(
    fc.property(written, written, fc.constantFrom('nocturnas', 'rurales', 'y ancianatos', 'sin aviso', 'gratis'), (one, other, more) => {
      expect(sameText(one, `${other} ${more}`)).toBe(false);
    }),
  );
});
