import fc from 'fast-check';
import {
  DEFAULT_SETTINGS,
  ESTADOS,
  METHODS,
  type Figures,
  type Row,
  type RowState,
  type Settings,
  type Summary,
} from '../../../src/core/model';
import { matchPrinted, summarise } from '../../../src/core/summary';
import { avance, CORTE, NO_APLICA, reading, row, state } from '../factory';

type Pair = readonly [Row, RowState];

function summaryOf(pairs: readonly Pair[], settings: Partial<Settings> = {}): Summary {
  return summarise(
    reading(pairs.map(([one]) => one)),
    pairs.map(([, one]) => one),
    { ...DEFAULT_SETTINGS, ...settings },
  );
}

const done = (more: Partial<Row> = {}): Pair => [
  row({ avances: [avance(1)], ...more }),
  state({ estado: 'cumplida', esperado: 1, vence: '2020-06-30' }),
];
const half = (more: Partial<Row> = {}): Pair => [row({ avances: [avance(0.5)], ...more }), state({ esperado: 0.5, vence: '2020-12-31' })];
const late = (more: Partial<Row> = {}): Pair => [
  row({ avances: [avance(0.2)], ...more }),
  state({ estado: 'vencida', esperado: 1, vence: '2020-08-31' }),
];
const na = (more: Partial<Row> = {}): Pair => [row({ avances: [NO_APLICA], ...more }), state({ estado: 'no programada' })];

describe('the four ways', () => {
  const pairs = [done({ peso: 0.5 }), half({ peso: 0.25 }), late({ peso: 0.25 }), na()];

  test('leave N/A out', () => {
    const { metodos, total } = summaryOf(pairs);
    expect(metodos.promedio).toBeCloseTo(1.7 / 3);
    expect(metodos['cumplidas-programadas']).toBeCloseTo(1 / 3);
    expect(metodos['cumplidas-exigibles']).toBeCloseTo(1 / 2);
    expect(metodos.ponderado).toBeCloseTo(0.675);
    expect(total).toMatchObject({
      actividades: 4,
      programadas: 3,
      cumplidas: 1,
      vencidas: 1,
      atrasadas: 0,
      noProgramadas: 1,
      sinDato: 0,
      zona: 'baja',
    });
    expect(total.programado).toBeCloseTo(2.5 / 3);
  });

  test('count N/A as zero where the setting says so', () => {
    const { metodos, total } = summaryOf(pairs, { noAplica: 'cero' });
    expect(metodos.promedio).toBeCloseTo(1.7 / 4);
    expect(metodos['cumplidas-programadas']).toBeCloseTo(1 / 4);
    expect(total).toMatchObject({ programadas: 4, noProgramadas: 1 });
  });

  test('the chosen one gives every avance', () => {
    const { total, metodo } = summaryOf(pairs, { metodo: 'cumplidas-exigibles' });
    expect([metodo, total.avance, total.zona]).toEqual(['cumplidas-exigibles', 0.5, 'baja']);
  });

  test('are null where they have nothing to stand on', () => {
    expect(summaryOf([half()]).metodos).toEqual({
      promedio: 0.5,
      'cumplidas-programadas': 0,
      'cumplidas-exigibles': null,
      ponderado: null,
    });
    expect(Object.values(summaryOf([]).metodos)).toEqual([null, null, null, null]);
  });

  test('matchPrinted names those within half a point of the printed figure', () => {
    const summary = summaryOf(pairs);
    expect(matchPrinted(summary.metodos, 0.57)).toEqual(['promedio']);
    expect(matchPrinted(summary.metodos, 0.33)).toEqual(['cumplidas-programadas']);
    expect(matchPrinted(summary.metodos, 0.68)).toEqual(['ponderado']);
    expect(matchPrinted(summary.metodos, 0.681)).toEqual([]);
  });
});

describe('what counts', () => {
  test('the progress of the corte under review', () => {
    const avances = [avance(0.1, { corte: '2020-04-30' }), avance(0.6), avance(0.9, { corte: '2020-12-31' })];
    expect(summaryOf([[row({ avances }), state()]]).total.avance).toBe(0.6);
  });

  test('the last progress before the corte where its own is missing; a header without corte is of any', () => {
    expect(summaryOf([[row({ avances: [avance(0.4, { corte: null })] }), state()]]).total.avance).toBe(0.4);
    expect(summaryOf([[row({ avances: [avance(0.4, { corte: '2020-04-30' })] }), state()]]).total.avance).toBe(0.4);
  });

  test('a plan without progress has programadas and no avance', () => {
    const plan: Pair = [row({ tipo: 'plan' }), state({ estado: 'sin dato', esperado: 0.5 })];
    expect(summaryOf([plan, plan]).total).toMatchObject({
      programadas: 2,
      cumplidas: 0,
      sinDato: 2,
      avance: null,
      programado: 0.5,
      zona: null,
    });
  });

  test('no row of a risk map', () => {
    expect(summaryOf([half(), [row({ tipo: 'riesgos' }), state()]]).total.actividades).toBe(1);
  });

  test('the zone by the unrounded share, free of binary noise', () => {
    const parts = [0.61, 0.96, 0.92, 0.74, 0.75, 0.82].map((share): Pair => [row({ avances: [avance(share)] }), state()]);
    expect(summaryOf(parts).total).toMatchObject({ avance: 0.8, zona: 'alta' });
    expect(summaryOf([[row({ avances: [avance(0.7999)] }), state()]]).total.zona).toBe('media');
  });

  test('a share above 100 % as 100 %, and says so', () => {
    const { total, avisos } = summaryOf([[row({ avances: [avance(1.5)] }), state()], half()]);
    expect(total.avance).toBe(0.75);
    expect(avisos).toEqual(['Actividades con un avance fuera de 0 % a 100 %: 1. En el resumen cuentan como 0 % o como 100 %.']);
  });

  test('no programmed activity whose percentage cannot be told, and says so', () => {
    const { total, avisos } = summaryOf([half(), [row({ avances: [avance(null)] }), state({ estado: 'sin dato' })]]);
    expect(total.avance).toBe(0.5);
    expect(avisos).toEqual(['Actividades programadas sin porcentaje que se pueda leer en el corte: 1. No cuentan en el promedio.']);
  });

  test('an untouched activity as 0 %, as its estado has it, and says so', () => {
    const { total, avisos } = summaryOf([half(), [row({ avances: [avance(null)] }), state({ estado: 'sin iniciar' })]]);
    expect(total.avance).toBe(0.25);
    expect(avisos).toEqual(['Actividades sin avance escrito en el corte: 1. Cuentan como 0 %.']);
  });

  test('the publication deadline is the tenth working day of the month after the corte', () => {
    expect(summaryOf([half()]).limitePublicacion).toBe('2020-09-14');
  });
});

describe('groups', () => {
  test('keep names as first written, in the order of the sheet', () => {
    const { componentes, subcomponentes } = summaryOf([
      done({ componente: 'Componente 3: Rendición de Cuentas', subcomponente: 'Diálogo' }),
      half({ componente: '2. Trámites' }),
      late({ componente: '3. RENDICIÓN DE CUENTAS', subcomponente: 'DIALOGO' }),
      half(),
    ]);
    expect(componentes.map(({ nombre, actividades }) => [nombre, actividades])).toEqual([
      ['Componente 3: Rendición de Cuentas', 2],
      ['2. Trámites', 1],
      ['(sin componente)', 1],
    ]);
    expect(subcomponentes.map(({ componente, nombre, avance: share }) => [componente, nombre, share])).toEqual([
      ['Componente 3: Rendición de Cuentas', 'Diálogo', 0.6],
    ]);
  });

  test('an activity stands under its dependencia, or else under each responsable once', () => {
    const { dependencias } = summaryOf([
      half({ dependencia: 'Planeación', responsables: ['Jurídica'] }),
      half({ responsables: ['Jurídica', 'PLANEACION', 'Planeación'] }),
      half(),
    ]);
    expect(dependencias.map(({ nombre, actividades }) => [nombre, actividades])).toEqual([
      ['Planeación', 2],
      ['Jurídica', 1],
      ['(sin responsable)', 1],
    ]);
  });
});

describe('weights', () => {
  const weighted = (componente: string, peso: number | null): Pair => half({ componente, peso });

  test.each([
    ['over the whole plan', [weighted('A', 0.5), weighted('A', 0.25), weighted('B', 0.25)], []],
    ['within each componente', [weighted('A', 0.5), weighted('A', 0.5), weighted('B', 1)], []],
    [
      'nowhere',
      [weighted('A', 0.5), weighted('B', 0.4)],
      ['Los pesos de las actividades suman 90 %, no 100 %: el avance ponderado se calcula sobre esa suma.'],
    ],
    ['within one componente only', [weighted('A', 1), weighted('B', 0.4)], ['Los pesos de «B» suman 40 %, no 100 %.']],
    ['but one has none', [weighted('A', 1), weighted('A', null)], ['Actividades sin peso: 1. No cuentan en el avance ponderado.']],
  ] as const)('that add up to 100 %% %s', (_name, pairs, avisos) => {
    expect(summaryOf(pairs).avisos).toEqual(avisos);
  });

  test('that are missing altogether are missed only where they were asked for', () => {
    expect(summaryOf([half()]).avisos).toEqual([]);
    const { total, avisos } = summaryOf([half()], { metodo: 'ponderado' });
    expect(total.avance).toBeNull();
    expect(avisos).toEqual([expect.stringContaining('no tiene una columna de pesos')]);
  });
});

const pair: fc.Arbitrary<Pair> = fc
  .record({
    componente: fc.constantFrom('', 'Uno', '1. UNO', 'Dos'),
    dependencia: fc.constantFrom('', 'Planeación', 'Jurídica'),
    peso: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    share: fc.option(fc.double({ min: -1, max: 2, noNaN: true })),
    noAplica: fc.boolean(),
    estado: fc.constantFrom(...ESTADOS),
    esperado: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    vence: fc.option(fc.constantFrom(CORTE, '2020-09-01', '2020-01-31')),
  })
  .map(({ componente, dependencia, peso, share, noAplica, estado, esperado, vence }) => [
    row({ componente, dependencia, peso, avances: [noAplica ? NO_APLICA : avance(share)] }),
    { estado, esperado, vence },
  ]);
const settings = fc.record({ metodo: fc.constantFrom(...METHODS), noAplica: fc.constantFrom('excluir' as const, 'cero' as const) });

describe('properties', () => {
  const COUNTS = ['actividades', 'programadas', 'cumplidas', 'vencidas', 'atrasadas', 'noProgramadas', 'sinDato'] as const;

  test('componentes and dependencias add up to the total', () => {
    fc.assert(
      fc.property(fc.array(pair), settings, (pairs, chosen) => {
        const { total, componentes, dependencias } = summaryOf(pairs, chosen);
        for (const count of COUNTS) {
          const sum = (figures: readonly Figures[]): number => figures.reduce((all, one) => all + one[count], 0);
          expect([sum(componentes), sum(dependencias)]).toEqual([total[count], total[count]]);
        }
      }),
    );
  });

  test('every share lies between 0 and 1, or is null', () => {
    fc.assert(
      fc.property(fc.array(pair), settings, (pairs, chosen) => {
        const { total, componentes, metodos } = summaryOf(pairs, chosen);
        const shares = [...Object.values(metodos), ...[total, ...componentes].flatMap((one) => [one.avance, one.programado])];
        expect(shares.filter((share) => share !== null && !(share >= 0 && share <= 1 + 1e-9))).toEqual([]);
      }),
    );
  });

  test('the order of the rows changes no figure of the total', () => {
    fc.assert(
      fc.property(fc.array(pair), settings, (pairs, chosen) => {
        const [a, b] = [summaryOf(pairs, chosen).total, summaryOf([...pairs].reverse(), chosen).total];
        expect({ ...b, avance: null, programado: null, zona: null }).toEqual({ ...a, avance: null, programado: null, zona: null });
        expect(b.avance ?? -1).toBeCloseTo(a.avance ?? -1);
      }),
    );
  });
});
