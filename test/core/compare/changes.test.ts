import { compare } from '../../../src/core/compare';
import { review } from '../../../src/core/review';
import { typedWorkbook } from '../rules/typed-sheet';

const ACTIVITIES = ['Publicar el boletín', 'Revisar los contratos', 'Formar a los veedores', 'Depurar el archivo'];

/** The activities whose responsable changed: the plan has one in charge and one who helps, the follow-up a single column. */
function changedIn(planned: readonly (readonly [string, string])[], followed: readonly string[], header = 'Corresponsable'): number[] {
  const plan = [
    ['Actividad', 'Meta', 'Responsable', header, 'Fecha programada'],
    ...planned.map((names, at) => [ACTIVITIES[at] ?? '', `(${String(at + 2)}) actas`, ...names, '30/11/2021']),
  ];
  const followUp = [
    ['Actividad', 'Meta', 'Responsables', 'Fecha programada', '% de avance', 'Seguimiento'],
    ...followed.map((name, at) => [ACTIVITIES[at] ?? '', `(${String(at + 2)}) actas`, name, '30/11/2021', '10%', 'En curso.']),
  ];
  const { hallazgos } = compare(review(typedWorkbook(plan)), review(typedWorkbook(followUp)));
  expect(hallazgos.map(({ regla }) => regla)).toEqual(hallazgos.map(() => 'responsable-modificado'));
  return hallazgos.map(({ fila }) => fila - 2);
}

describe('who helps', () => {
  const planned: [string, string][] = [
    ['Prensa', 'Gerencia'],
    ['Oficina Jurídica', 'Gerencia'],
    ['Personería', 'Oficina de Sistemas'],
    ['Archivo Central', 'Oficina de Sistemas'],
  ];

  test('may be missing where the follow-up gives the one in charge alone', () => {
    expect(changedIn(planned, ['Prensa', 'Oficina Jurídica', 'Personería', 'Archivo Central'])).toEqual([]);
  });

  test('is missed where the follow-up gives both in the other rows', () => {
    const followed = ['Gerencia y Prensa', 'Oficina Jurídica', 'Personería, Sistemas', 'Archivo Central / Oficina de Sistemas'];
    expect(changedIn(planned, followed)).toEqual([1]);
  });
});

test('an acronym that one document defines is known in the rows of the other', () => {
  const planned: [string, string][] = [
    ['Centro de Escucha Vecinal (ALDABA)', ''],
    ['Oficina Jurídica', ''],
    ['Centro de Escucha Vecinal (ALDABA) y Gerencia', ''],
    ['Prensa', ''],
  ];
  expect(changedIn(planned, ['ALDABA', 'ALDABA', 'Gerencia - ALDABA', 'Prensa'], 'Presupuesto')).toEqual([1]);
});

describe('an acronym in the text of an activity', () => {
  const header = ['Actividad', 'Meta', 'Responsable', 'Fecha programada'];
  const documents = (planned: readonly string[], followed: readonly string[]) =>
    compare(
      review(typedWorkbook([header, ...planned.map((text) => [text, '(2) actas', 'Gerencia', '30/11/2021'])])),
      review(
        typedWorkbook([
          [...header, '% de avance', 'Seguimiento'],
          ...followed.map((text) => [text, '(2) actas', 'Gerencia', '30/11/2021', '10%', 'En curso.']),
        ]),
      ),
    );
  const pairs = ({ pares }: ReturnType<typeof documents>) => pares.map(({ antes, despues }) => [antes.fila, despues.fila]);

  test('is its words in the other document, and pairs twins told apart by them', () => {
    const found = documents(
      [
        'Divulgar el RAE',
        'Divulgar el Registro de Activos Estratégicos a los proveedores',
        'Responder las solicitudes, quejas y felicitaciones',
      ],
      ['Divulgar el Registro de Activos Estratégicos (RAE)', 'Divulgar el RAE a los proveedores', 'Responder las SQF'],
    );
    expect(pairs(found)).toEqual([
      [2, 2],
      [3, 3],
      [4, 4],
    ]);
    expect(found.hallazgos).toEqual([]);
  });

  test('is another thing where no document has its words', () => {
    const found = documents(['Divulgar el manual de archivo y el RAE'], ['Divulgar el manual de archivo y el SIGA']);
    expect(found.hallazgos.map(({ regla }) => regla)).toEqual(['actividad-modificada']);
  });
});
