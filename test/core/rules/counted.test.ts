import { Narrative } from '../../../src/core/narrative/narrative';
import type { Row } from '../../../src/core/model';
import { countedProgress } from '../../../src/core/rules/counted';

/** «3/4» for three done of the four that the target asks for; «-» where the numbers prove nothing. */
function counted(meta: string, narrative: string): string {
  const row = { meta, producto: '', indicador: '', actividad: '', descripcion: '' } as Row;
  const found = countedProgress(row, new Narrative(narrative));
  return found === null ? '-' : `${String(found.done.n)}/${String(found.of)}`;
}

test.each<[string, string, string]>([
  ['Diez (10) piezas', '4 piezas en febrero y 3 piezas en marzo', '7/10'],
  ['Diez (10) piezas', 'Se difundieron 4 piezas en febrero y 3 en marzo', '7/10'],
  ['10 piezas', 'Se difundieron 2 piezas en enero, 2 piezas en febrero y 3 piezas en marzo', '7/10'],
  ['6 ferias', 'Se hicieron dos ferias en la zona norte y dos ferias en la zona sur', '4/6'],
  ['6 ferias', 'Se hizo una feria en mayo y dos ferias en julio', '3/6'],
  ['12 talleres a 300 personas', '6 talleres, 187 personas', '6/12'],
  ['12 talleres para 300 servidores', 'Se dictaron 6 talleres a 187 servidores', '6/12'],
  ['4 puntos', 'Adecuado un punto más, para un total de tres', '3/4'],
  ['4 puntos', 'Se adecuó un punto en abril; con este van tres puntos', '3/4'],
  ['12 talleres', 'Se dictaron 3 talleres en agosto, para un total de 9', '9/12'],
  ['12 talleres', 'Se dictaron 3 talleres en agosto, para un total de 9 talleres', '9/12'],
  ['4 puntos', 'El 75 % de los puntos (3) está adecuado', '3/4'],
  ['4 puntos', 'Puntos (3) adecuados', '3/4'],
  ['5 boletines', 'Se publicaron los boletines (2) del año', '2/5'],
  ['4 puntos', 'De los 4 puntos se adecuaron 3', '3/4'],
  ['4 puntos', 'De los cuatro puntos, 3 están adecuados', '3/4'],
  ['4 puntos', 'De los 4 puntos se adecuaron 3 y falta 1', '3/4'],
  ['12 talleres', 'Se dictaron 6 de los 12', '6/12'],
  ['12 talleres', 'Se han dictado seis talleres', '6/12'],
  ['12 talleres', 'Se dictaron 6 talleres de los 12 programados', '6/12'],
  ['5 informes', 'Se publicaron 2 informes en abril', '2/5'],
  ['8 charlas', 'Dictadas 3 charlas en mayo, 2 en junio y 1 en julio', '6/8'],
  ['8 charlas', 'Se dictaron 2 charlas en mayo con 40 asistentes y 2 en junio con 38 asistentes', '4/8'],
  ['8 charlas', 'Con las dos charlas de agosto se llega a un total de cinco', '5/8'],
])('of %j, %j counts %s', (meta, narrative, expected) => {
  expect(counted(meta, narrative)).toBe(expected);
});

test.each<[string, string]>([
  ['10 piezas', 'Se difundieron 4 piezas y 3 piezas fueron traducidas'],
  ['8 charlas', 'Se dictaron charlas (anexo 3) en las sedes'],
  ['8 charlas', 'De las 8 charlas se revisó el temario de 3'],
  ['8 charlas', 'De las 8 charlas, 3 son virtuales'],
  ['8 charlas', 'De las 8 charlas se contrataron 6'],
  ['8 charlas', 'Se dictaron 2 charlas en mayo y 2 más con la universidad'],
  ['4 puntos', 'Se adecuaron los puntos 1 y 2'],
  ['10 piezas', 'Se difundieron 4 piezas en febrero, de las cuales 3 piezas en redes'],
  ['10 piezas', 'En febrero se difundieron 4 piezas. En marzo se difundieron 3 piezas.'],
  ['10 piezas', 'Se difundieron 4 piezas en febrero y se corrigieron 3 piezas en marzo'],
  ['10 piezas', 'Se difundieron 4 piezas en febrero y otras 3 piezas en revisión'],
  ['10 piezas', '4 piezas gráficas y 3 piezas audiovisuales'],
  ['10 piezas', '4 piezas en febrero y 3 programadas en marzo'],
  ['4 puntos', 'El 50 % de los puntos (3) está adecuado'],
  ['4 puntos', 'El 75 % de los puntos está adecuado'],
  ['4 puntos', 'Se adecuaron los puntos (ver anexo 3)'],
  ['4 puntos', 'Los puntos se adecuaron (3 de mayo)'],
  ['4 puntos', 'Se invitó a un total de 80 personas a los puntos'],
  ['4 puntos', 'La meta es de cuatro puntos para un total de cuatro'],
  ['4 puntos', 'De los 4 puntos, 3 están en obra y en proceso de entrega'],
  ['4 puntos', 'De los 4 puntos se visitaron 3 y se adecuaron 2'],
  ['4 puntos', 'De los 4 puntos se adecuó el de la calle 12'],
  ['12 talleres', 'Faltan 6 talleres por dictar'],
  ['12 talleres', 'Se programaron 6 talleres'],
  ['12 talleres', 'Asistieron 187 personas'],
  ['12 talleres', '187 personas en jornadas de 2 horas'],
  ['12 talleres', 'Se dictarán 6 talleres en octubre'],
  ['12 talleres', 'Taller dictado el 6 de mayo según la Ley 1474 de 2011'],
  ['12 talleres y 4 ferias', 'Se dictaron 6 talleres'],
  ['1 taller a 300 personas', 'Un taller con 187 personas'],
  ['5 informes', 'Se contestaron 12 derechos de petición y un informe de ley'],
])('of %j, %j proves nothing', (meta, narrative) => {
  expect(counted(meta, narrative)).toBe('-');
});
