import { compare } from '../../../src/core/compare';
import { review } from '../../../src/core/review';
import { typedWorkbook } from '../rules/typed-sheet';
import { hospital } from './pairs/hospital';
import { marcas } from './pairs/marcas';
import { linesOf, type InventedPair } from './pairs/pair';
import { programa } from './pairs/programa';

/** What a careful officer says of each planned activity: its row in the follow-up and the fields that changed («?»: may be told or not). */
function expected({ plan, seguimiento }: InventedPair): Map<number, { readonly fila: number | null; readonly fields: readonly string[] }> {
  const followUp = linesOf(seguimiento);
  return new Map(
    linesOf(plan).flatMap(({ name }, at) => {
      if (name === '') return [];
      const place = followUp.findIndex((line) => line.name === name);
      return [[at + 1, { fila: place < 0 ? null : place + 1, fields: followUp[place]?.fields ?? [] }]];
    }),
  );
}

const read = (text: string, corte: string) =>
  review(typedWorkbook(linesOf(text).map(({ cells }) => cells.map((cell) => cell || null))), { corte });

describe.each([hospital, programa, marcas])('$titulo', (pair) => {
  const { pares, soloAntes, soloDespues } = compare(read(pair.plan, pair.corte), read(pair.seguimiento, pair.corte));
  const answers = expected(pair);

  test('each activity goes with its own', () => {
    const rows = [...pares.map(({ antes, despues }) => [antes.fila, despues.fila]), ...soloAntes.map(({ fila }) => [fila, null])];
    expect(rows.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual([...answers].map(([fila, answer]) => [fila, answer.fila]));
    const fresh = linesOf(pair.seguimiento).flatMap(({ name }, at) => (name === 'nueva' ? [at + 1] : []));
    expect(soloDespues.map(({ fila }) => fila)).toEqual(fresh);
  });

  test('what changed is told, and nothing else', () => {
    const told = pares.map(({ antes, cambios }) => {
      const debatable = new Set(
        (answers.get(antes.fila)?.fields ?? []).flatMap((field) => (field.endsWith('?') ? [field.slice(0, -1)] : [])),
      );
      return [antes.actividad, cambios.map(({ campo }) => campo as string).filter((campo) => !debatable.has(campo))];
    });
    const meant = pares.map(({ antes }) => [
      antes.actividad,
      (answers.get(antes.fila)?.fields ?? []).filter((field) => !field.endsWith('?')),
    ]);
    expect(told).toEqual(meant);
  });
});

test('an activity whose text is missing is known by its target', () => {
  const header = ['Actividad', 'Meta', 'Responsable', 'Fecha programada'];
  const plan = [
    header,
    [null, '(3) informes de austeridad', 'Hacienda', '30/11/2021'],
    ['Publicar el boletín', '1 boletín', 'Prensa', '30/06/2021'],
  ];
  const followUp = [
    [...header, '% de avance', 'Seguimiento'],
    ...plan
      .slice(1)
      .map((cells) => [...cells, '10%', 'En curso.'])
      .reverse(),
  ];
  const { pares, hallazgos } = compare(review(typedWorkbook(plan)), review(typedWorkbook(followUp)));
  expect(pares.map(({ antes, despues }) => [antes.fila, despues.fila])).toEqual([
    [2, 3],
    [3, 2],
  ]);
  expect(hallazgos).toEqual([]);
});

describe('what is left over in one place of the table', () => {
  const header = ['Actividad', 'Meta', 'Responsable', 'Fecha programada'];
  const names = [
    'Publicar el boletín',
    'Actualizar la página web',
    'Revisar los contratos',
    'Formar a los veedores',
    'Medir la satisfacción',
    'Depurar el archivo',
  ];
  const others = names.map((name, at) => [name, `(${String(at + 2)}) actas`, 'Planeación', '30/11/2021']);
  const withRow = (at: number, cells: readonly string[]) => [...others.slice(0, at), cells, ...others.slice(at)];
  const documents = (planned: readonly string[], at: number, followed: readonly string[], narrative = 'En curso.') =>
    compare(
      review(typedWorkbook([header, ...withRow(3, planned)])),
      review(
        typedWorkbook([
          [...header, '% de avance', 'Seguimiento'],
          ...withRow(at, followed).map((cells) => [...cells, '10%', cells === followed ? narrative : 'En curso.']),
        ]),
      ),
    );
  const planned = ['Hacer encuentros veredales con los campesinos', '(5) encuentros', 'Agricultura', '31/12/2021'];
  const reworded = ['Espacios de diálogo veredales', '(3) espacios', 'Gobierno', '31/12/2021'];

  test('is the same activity, to be confirmed, where it speaks of the same thing and is due the same day', () => {
    const [pair] = documents(planned, 3, reworded).pares.filter(({ confianza }) => confianza < 0.5);
    expect([pair?.antes.fila, pair?.despues.fila, pair?.cambios.map(({ campo }) => campo)]).toEqual([
      5,
      5,
      ['actividad', 'meta', 'responsable'],
    ]);
    expect(pair?.razones).toContain('ninguna otra fila quedó sin pareja en este lugar');
  });

  test('is another activity where the follow-up says so', () => {
    const told = documents(planned, 3, reworded, 'Actividad nueva, incluida en la versión 3 del plan.');
    expect([told.soloAntes.length, told.soloDespues.length]).toEqual([1, 1]);
  });

  test.each([
    ['elsewhere', 0, reworded],
    ['due on another day', 3, [...reworded.slice(0, 3), '30/06/2021']],
    ['about another thing', 3, ['Espacios de diálogo juveniles', ...reworded.slice(1)]],
  ])('%s it is another activity', (_, at, followed) => {
    const { soloAntes, soloDespues } = documents(planned, at, followed);
    expect([soloAntes.length, soloDespues.length]).toEqual([1, 1]);
  });
});

describe('one activity that left the plan and another one that came in', () => {
  const header = ['Actividad', 'Meta', 'Responsable', 'Fecha programada'];
  const before = ['Dotar de uniformes al coro', '1 acta', 'Cultura', '30/04/2021'];
  const after = ['Pintar el kiosco', '2 actas', 'Obras', '31/05/2021'];
  const gone = ['Dictar charlas a los arrieros', '3 charlas', 'Agricultura', '30/06/2021'];
  const documents = (followed: readonly string[], narrative = 'En curso.') =>
    compare(
      review(typedWorkbook([header, before, gone, after])),
      review(
        typedWorkbook([
          [...header, '% de avance', 'Seguimiento'],
          ...[before, followed, after].map((cells) => [...cells, '10%', cells === followed ? narrative : 'En curso.']),
        ]),
      ),
    );
  const isOne = (...[followed, narrative]: Parameters<typeof documents>) => documents(followed, narrative).soloAntes.length === 0;

  test.each([
    ['another office, another day', ['Dictar charlas a los panaderos', '3 charlas', 'Comercio', '30/11/2021']],
    ['another target, another office', ['Dictar charlas a los panaderos', '8 talleres', 'Comercio', '30/06/2021']],
  ])('are two, with a like text: %s', (_, followed) => {
    expect(isOne(followed)).toBe(false);
  });

  test('are two where only the day is another one, and the follow-up tells that it is new', () => {
    const followed = ['Dictar charlas a los panaderos', '3 charlas', 'Agricultura', '30/11/2021'];
    expect(isOne(followed)).toBe(true);
    expect(isOne(followed, 'Se adicionó con la modificación del plan.')).toBe(false);
  });

  test.each([
    ['the office and the target stay', ['Dictar charlas a los panaderos', '3 charlas', 'Agricultura', '30/11/2021']],
    ['the office is only written otherwise', ['Dictar charlas a los panaderos', '3 charlas', 'Secretaría de Agricultura', '30/11/2021']],
    ['the text only grows', ['Dictar charlas a los arrieros y los panaderos', '5 charlas', 'Comercio', '30/11/2021']],
    ['the text stays', ['Dictar charlas a los arrieros', '9 talleres', 'Comercio', '30/11/2021']],
  ])('are one that changed: %s', (_, followed) => {
    expect(isOne(followed)).toBe(true);
  });
});
