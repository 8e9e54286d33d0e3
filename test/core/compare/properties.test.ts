import fc from 'fast-check';
import { compare, onlySheet } from '../../../src/core/compare';
import { DEFAULT_SETTINGS, type Review, type Row } from '../../../src/core/model';
import { review, row } from '../factory';

const VERBS = ['Publicar', 'Actualizar', 'Capacitar', 'Socializar', 'Evaluar', 'Divulgar', 'Revisar', 'Implementar', 'Elaborar'];
const THINGS =
  'mapa riesgos trámites audiencia veeduría portal archivo contratos nómina predial semáforos escuelas hospital acueducto'.split(' ');
const MORE = 'rural urbana anual digital interna ciudadana juvenil regional normativa presupuestal ambiental cultural'.split(' ');
const OFFICES = ['Secretaría de Planeación', 'Secretaría de Hacienda', 'Oficina Jurídica', 'Despacho', 'Talento Humano'];

/** One activity of a plan, told from the others by its words as real ones are. */
const activity = (nth: number) =>
  fc
    .record({
      verb: fc.constantFrom(...VERBS),
      things: fc.shuffledSubarray(THINGS, { minLength: 2, maxLength: 3 }),
      more: fc.shuffledSubarray(MORE, { minLength: 1, maxLength: 2 }),
      count: fc.integer({ min: 2, max: 9 }),
      office: fc.constantFrom(...OFFICES),
      month: fc.integer({ min: 1, max: 12 }),
    })
    .map(({ verb, things, more, count, office, month }) =>
      row({
        fila: nth + 2,
        numeral: `1.${String(nth + 1)}`,
        componente: 'Rendición de cuentas',
        actividad: `${verb} ${things.join(' y ')} ${more.join(' ')}`,
        meta: `(${String(count)}) ${things[0] ?? ''} ${more[0] ?? ''}`,
        responsables: [office],
        fechas: [`2020-${String(month).padStart(2, '0')}-28`],
      }),
    );

/** Activities that nobody could mistake for one another: no two share all their words. */
const plan = fc
  .integer({ min: 3, max: 24 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, nth) => activity(nth))))
  .filter((rows) => {
    const words = rows.map(
      ({ actividad }) =>
        new Set(
          actividad
            .toLowerCase()
            .split(' ')
            .filter((word) => word !== 'y'),
        ),
    );
    return words.every((one, i) => words.every((other, j) => i >= j || [...one].filter((word) => other.has(word)).length < 3));
  });

const of = (filas: readonly Row[]): Review => review({ filas, settings: DEFAULT_SETTINGS });
const pairsOf = (before: Review, after: Review) =>
  compare(before, after).pares.map(({ antes, despues }) => [antes.actividad, despues.actividad]);

test('a workbook compared with itself has no change', () => {
  fc.assert(
    fc.property(plan, (rows) => {
      const { pares, hallazgos } = compare(of(rows), of(rows));
      expect(hallazgos).toEqual([]);
      expect(pares.map(({ antes, despues }) => antes === despues)).toEqual(rows.map(() => true));
    }),
  );
});

test('the order of the rows does not matter', () => {
  const shuffled = plan.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
  fc.assert(
    fc.property(shuffled, ([rows, other]) => {
      expect(pairsOf(of(rows), of(other))).toEqual(rows.map(({ actividad }) => [actividad, actividad]));
      expect(compare(of(rows), of(other)).hallazgos).toEqual([]);
    }),
  );
});

const PLANTED: Readonly<Record<string, (row: Row) => Partial<Row>>> = {
  'fecha-modificada': () => ({ fechas: ['2020-12-30'] }),
  'meta-modificada': ({ meta }) => ({ meta: meta.replace(/\d/, '1') }),
  'responsable-modificado': () => ({ responsables: ['Gerencia de Proyectos Especiales'] }),
  'actividad-modificada': ({ actividad }) => ({ actividad: `${actividad} de los corregimientos` }),
};

test('a planted change is found, and nothing else', () => {
  const planted = fc.record({ rows: plan, at: fc.nat(), code: fc.constantFrom(...Object.keys(PLANTED)) });
  fc.assert(
    fc.property(planted, ({ rows, at, code }) => {
      const nth = at % rows.length;
      const changed = rows.map((one, i) => (i === nth ? { ...one, ...PLANTED[code]?.(one) } : one));
      const found = compare(of(rows), of(changed)).hallazgos;
      expect(found.map(({ regla, fila }) => [regla, fila])).toEqual([[code, rows[nth]?.fila]]);
    }),
  );
});

test('a row taken away or added is found, and nothing else', () => {
  fc.assert(
    fc.property(plan, fc.nat(), (rows, at) => {
      const nth = at % rows.length;
      const fewer = rows.filter((_, i) => i !== nth);
      expect(compare(of(rows), of(fewer)).hallazgos.map(({ regla, fila }) => [regla, fila])).toEqual([['actividad-eliminada', nth + 2]]);
      expect(compare(of(fewer), of(rows)).hallazgos.map(({ regla, fila }) => [regla, fila])).toEqual([['actividad-nueva', nth + 2]]);
    }),
  );
});

test('two equal rows are told apart by their order', () => {
  const twins = [1, 2, 3, 4].map((fila) => row({ fila, actividad: 'Presentar el informe', meta: '(1) Informe' }));
  const { pares, hallazgos } = compare(of(twins), of(twins.map((one) => ({ ...one, fila: one.fila + 10 }))));
  expect(pares.map(({ antes, despues }) => despues.fila - antes.fila)).toEqual([10, 10, 10, 10]);
  expect(hallazgos).toEqual([]);
});

test('two sheets of one workbook are two documents', () => {
  const rows = [row({ hoja: 'Plan', fechas: ['2020-06-30'] }), row({ hoja: 'Seguimiento', fechas: ['2020-07-31'] })];
  const both = of(rows);
  const { pares, hallazgos } = compare(onlySheet(both, 'Plan'), onlySheet(both, 'Seguimiento'));
  expect(pares.map(({ antes, despues }) => [antes.hoja, despues.hoja])).toEqual([['Plan', 'Seguimiento']]);
  expect(hallazgos.map(({ regla }) => regla)).toEqual(['fecha-modificada']);
});
