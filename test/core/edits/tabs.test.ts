import { EMPTY_LEDGER, isOwnTab, withDisposition } from '../../../src/core/edits';
import type { Tab, TabCell } from '../../../src/core/edits/edit';
import { summaryTabs } from '../../../src/core/edits/tabs';
import { FIGURE_COLUMNS } from '../../../src/core/edits/tabs/figures';
import { OWN_SENTENCE } from '../../../src/core/edits/tabs/own';
import { DEFAULT_SETTINGS, type Finding, type Review, type Settings, type Disposition } from '../../../src/core/model';
import { RULES } from '../../../src/core/rules';
import { columnNumber, type Snapshot } from '../../../src/core/snapshot';
import { avance, finding, NO_APLICA, review, row, sheet, snapshot, state } from '../factory';

const FILAS = [
  row({
    fila: 2,
    componente: '1. Riesgos',
    numeral: '1.10',
    actividad: '=HYPERLINK("x")',
    responsables: ['Planeación', 'Jurídica'],
    avances: [avance(1)],
  }),
  row({ fila: 3, componente: '1. Riesgos', responsables: ['@Jurídica'], avances: [avance(0.2)] }),
  row({ fila: 4, componente: '2. Trámites', avances: [NO_APLICA], celdas: { actividad: { hoja: 'Plan', fila: 4, columna: 3 } } }),
];
const ESTADOS = [
  state({ estado: 'cumplida', esperado: 1, vence: '2020-09-15' }),
  state({ estado: 'vencida', esperado: 1, vence: '2020-08-14' }),
  state({ estado: 'no programada' }),
];
const HALLAZGOS = [
  finding({ celda: 'D3', mensaje: '+Venció', regla: 'vencida' }),
  finding({ celda: 'D2', severidad: 'advertencia', regla: 'sin-fecha' }),
];
const disposition = ({ huella, regla, hoja, celda }: Finding): Disposition => ({
  huella,
  estado: 'aceptado',
  motivo: '-Acta 3',
  quien: '',
  cuando: '',
  regla,
  hoja,
  celda,
  fila: '',
});
const REVIEW = review({ filas: FILAS, estados: ESTADOS, hallazgos: HALLAZGOS });

function tabsOf(
  of: Review,
  book: Snapshot = snapshot(sheet('Plan', [])),
  settings: Settings = DEFAULT_SETTINGS,
  ledger = EMPTY_LEDGER,
): Tab[] {
  return summaryTabs(of, settings, ledger, book).flatMap((edit) => (edit.kind === 'tab' ? [edit.tab] : []));
}

function tabOf(name: string, tabs = tabsOf(REVIEW)): Tab {
  const tab = tabs.find((one) => one.name === name);
  if (!tab) throw new Error(`no tab ${name}`);
  return tab;
}

function cellOf(tab: Tab, celda: string): TabCell | undefined {
  const parts = /^([A-Z]+)(\d+)$/.exec(celda);
  return tab.rows[Number(parts?.[2]) - 1]?.[columnNumber(parts?.[1] ?? '') - 1];
}

const valuesOf = (tab: Tab, from: number, to: number) => tab.rows.slice(from - 1, to).map((cells) => cells.map(({ value }) => value));

describe('Resumen', () => {
  test('has the figures of each componente with their total', () => {
    const resumen = tabOf('Resumen');
    expect(valuesOf(resumen, 3, 8)).toEqual([
      ['Entidad', 'Vigencia', 'Fecha de seguimiento (corte)', 'Fecha límite de publicación'],
      ['Alcaldía de Villa Esperanza', 2020, 44074, 44088],
      ['Componente', ...FIGURE_COLUMNS],
      ['1. Riesgos', 2, 1, 1, 0, 0, 0, 0.6, 1, '● Media'],
      ['2. Trámites', 0, 0, 0, 0, 1, 0, null, null, 'Sin dato'],
      ['Total', 2, 1, 1, 0, 1, 0, 0.6, 1, '● Media'],
    ]);
    const formulas = resumen.rows[7]?.map(({ formula }) => formula ?? '');
    expect(formulas).toEqual(['', ...['B', 'C', 'D', 'E', 'F', 'G'].map((column) => `=SUM(${column}6:${column}7)`), '', '', '']);
    expect(resumen.charts).toMatchObject([{ categories: 'A6:A7', series: [{ values: 'H6:H7' }, { values: 'I6:I7' }], percent: true }]);
  });

  test('names the method, the other ways and what became of N/A', () => {
    const values = tabOf('Resumen').rows.map((cells) => cells[0]?.value);
    expect(values).toEqual(
      expect.arrayContaining(['Promedio del avance de las actividades', 'Las actividades con N/A no entran en los porcentajes.']),
    );
  });

  test('computes the total where the sheet itself shows what it comes from', () => {
    const settings = { ...DEFAULT_SETTINGS, metodo: 'cumplidas-programadas' } as const;
    const tabs = tabsOf(review({ filas: FILAS, estados: ESTADOS, settings }), undefined, settings);
    expect(cellOf(tabOf('Resumen', tabs), 'H8')).toMatchObject({ value: 0.5, formula: '=C8/B8' });
  });

  test('of a workbook without activities has neither sums nor chart', () => {
    const resumen = tabOf('Resumen', tabsOf(review()));
    expect(resumen.rows.flat().filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(resumen.charts).toEqual([]);
  });

  test('counts dates from 1904 where the workbook does', () => {
    const resumen = tabOf('Resumen', tabsOf(REVIEW, { ...snapshot(), date1904: true }));
    expect(cellOf(resumen, 'C4')?.value).toBe(44074 - 1462);
  });
});

describe('Formato de seguimiento', () => {
  test('is the official form, with what was counted as its observations', () => {
    const formato = tabOf('Formato de seguimiento');
    expect(valuesOf(formato, 1, 9)).toEqual([
      ['Seguimiento al Plan Anticorrupción y de Atención al Ciudadano'],
      [OWN_SENTENCE],
      ['Entidad', 'Vigencia', 'Fecha de seguimiento (corte)', 'Fecha límite de publicación'],
      ['Alcaldía de Villa Esperanza', 2020, 44074, 44088],
      ['Componente', 'Actividades programadas', 'Actividades cumplidas', '% de avance', 'Observaciones'],
      ['1. Riesgos', 2, 1, 0.6, 'Actividades: 1 vencida. Hallazgos abiertos: 1 error y 1 advertencia.'],
      ['2. Trámites', 0, 0, 'No programado', 'Actividades: 1 no programada. Sin hallazgos abiertos.'],
      ['Total', 2, 1, 0.6, 'Actividades: 1 vencida y 1 no programada. Hallazgos abiertos: 1 error y 1 advertencia.'],
      [],
    ]);
    expect(formato.print).toEqual({ repeatedRows: [5, 5] });
  });

  test('leaves accepted findings out of the observations', () => {
    const ledger = withDisposition(EMPTY_LEDGER, disposition(HALLAZGOS[0]!));
    const formato = tabOf('Formato de seguimiento', tabsOf(REVIEW, undefined, undefined, ledger));
    expect(cellOf(formato, 'E6')?.value).toBe('Actividades: 1 vencida. Hallazgos abiertos: 1 advertencia.');
  });

  test('finds the findings of a componente under each spelling of its name, and those of rows without one', () => {
    const filas = ['Componente 1: Riesgos', '1. RIESGOS', '  '].map((componente, index) => row({ fila: 2 + index, componente }));
    const hallazgos = filas.map(({ fila }) => finding({ fila, celda: `D${String(fila)}` }));
    const formato = tabOf('Formato de seguimiento', tabsOf(review({ filas, hallazgos })));
    expect(valuesOf(formato, 6, 7).map((cells) => [cells[0], cells[4]])).toEqual([
      ['Componente 1: Riesgos', 'Hallazgos abiertos: 2 errores.'],
      ['(sin componente)', 'Hallazgos abiertos: 1 error.'],
    ]);
  });

  test('names the programme that follows the PAAC', () => {
    expect(cellOf(tabOf('Formato de seguimiento', tabsOf({ ...REVIEW, perfil: 'PTEP' })), 'A1')?.value).toBe(
      'Seguimiento al Programa de Transparencia y Ética Pública',
    );
  });
});

test('Por dependencia says that an activity may count twice', () => {
  const tab = tabOf('Por dependencia');
  expect(valuesOf(tab, 6, 10).map(([nombre, programadas]) => [nombre, programadas])).toEqual([
    ['Planeación', 1],
    ['Jurídica', 1],
    ['@Jurídica', 1],
    ['(sin responsable)', 0],
    ['Total', 2],
  ]);
  expect(cellOf(tab, 'A11')?.value).toMatch(/varios responsables/);
});

test('Vencimientos goes by due date, with working days and a link to the row', () => {
  const tab = tabOf('Vencimientos');
  expect(cellOf(tab, 'A3')?.value).toContain('Fecha límite de publicación: 14/09/2020');
  expect(valuesOf(tab, 5, 7).map((cells) => cells.slice(0, 4))).toEqual([
    [44057, -10, 'vencida', 'Publicar el boletín de la entidad'],
    [44089, 11, 'cumplida', '1.10 =HYPERLINK("x")'],
    [null, null, 'no programada', 'Publicar el boletín de la entidad'],
  ]);
  expect(cellOf(tab, 'G7')?.value).toBe('Plan');
  expect(cellOf(tab, 'H7')).toMatchObject({ value: 'C4', link: { hoja: 'Plan', celda: 'C4' } });
});

describe('Hallazgos', () => {
  test('lists every finding with a link and what was decided', () => {
    const ledger = withDisposition(EMPTY_LEDGER, disposition(HALLAZGOS[0]!));
    const tab = tabOf('Hallazgos', tabsOf(REVIEW, undefined, undefined, ledger));
    expect(cellOf(tab, 'A4')?.value).toBe('0 errores · 1 advertencia · 0 informativos · 1 aceptado.');
    expect(valuesOf(tab, 6, 7)).toEqual([
      [1, 'Plan', 'D3', '✖ Error', 'vencida', '+Venció', '31/08/2020', 'Aceptado', '-Acta 3'],
      [2, 'Plan', 'D2', '▲ Advertencia', 'sin-fecha', HALLAZGOS[1]?.mensaje, '31/08/2020', '', ''],
    ]);
    expect(cellOf(tab, 'C6')?.link).toEqual({ hoja: 'Plan', celda: 'D3' });
  });

  test('says so where there are none', () => {
    expect(cellOf(tabOf('Hallazgos', tabsOf(review())), 'A4')?.value).toBe('Sin hallazgos.');
  });
});

describe('Informe de hallazgos', () => {
  test('has each open finding in its five parts, with a link to its cell', () => {
    const ledger = withDisposition(EMPTY_LEDGER, disposition(HALLAZGOS[1]!));
    const tab = tabOf('Informe de hallazgos', tabsOf(REVIEW, undefined, undefined, ledger));
    const rule = RULES.find(({ code }) => code === 'vencida')!;
    expect(valuesOf(tab, 5, 7)).toEqual([
      ['Nº', 'Hallazgo', 'Actividad y responsable', 'Criterio', 'Condición', 'Causa', 'Efecto', 'Evidencia', 'Hoja', 'Celda'],
      [
        1,
        `Error: ${rule.title}`,
        '1.10 =HYPERLINK("x")\nResponsable: Planeación y Jurídica',
        `${rule.source}\nLo que la hoja programa para la actividad (meta y fecha), citado en la evidencia.`,
        '+Venció',
        'Por diligenciar por el responsable',
        rule.effect,
        '',
        'Plan',
        'D3',
      ],
    ]);
    expect(cellOf(tab, 'J6')?.link).toEqual({ hoja: 'Plan', celda: 'D3' });
  });

  test('says so where none is open', () => {
    expect(cellOf(tabOf('Informe de hallazgos', tabsOf(review())), 'A4')?.value).toBe('Sin hallazgos abiertos.');
  });
});

describe('every tab', () => {
  test('is recognised as ours, keeps its header in view and is the same for the same review', () => {
    for (const tab of tabsOf(REVIEW)) {
      expect(isOwnTab(sheet(tab.name, valuesOf(tab, 1, 3)))).toBe(true);
      expect(tab.rows[tab.frozenRows - 1]?.every(({ tone }) => tone === 'header')).toBe(true);
      expect(Math.max(...tab.rows.map(({ length }) => length))).toBe(tab.widths.length);
    }
    expect(tabsOf(REVIEW)).toEqual(tabsOf(REVIEW));
  });

  test('has formulas of ours only', () => {
    const formulas = tabsOf(REVIEW).flatMap(({ rows }) => rows.flat().flatMap(({ formula }) => formula ?? []));
    expect(formulas.filter((formula) => !/^=(SUM\([A-Z]+\d+:[A-Z]+\d+\)|[A-Z]+\d+\/[A-Z]+\d+)$/.test(formula))).toEqual([]);
  });

  test('takes another name beside a person’s sheet, and the same one the next time', () => {
    const mine = ['RESUMEN', 'Resumen (Seguimiento)', 'Formato de seguimiento'].map((name) => sheet(name, [['Mío']]));
    const tabs = tabsOf(REVIEW, snapshot(...mine));
    expect(tabs.map(({ name }) => name)).toEqual([
      'Resumen (Seguimiento 2)',
      'Formato de seguimiento (Seg)',
      'Por dependencia',
      'Vencimientos',
      'Hallazgos',
      'Informe de hallazgos',
    ]);
    const written = tabs.map((tab) => sheet(tab.name, valuesOf(tab, 1, 5)));
    expect(tabsOf(REVIEW, snapshot(...mine, ...written)).map(({ name }) => name)).toEqual(tabs.map(({ name }) => name));
  });

  test('finds a name that a spreadsheet program takes, beside ninety-nine sheets of that name', () => {
    let book = snapshot();
    for (let round = 0; round < 100; round++) {
      const names = tabsOf(REVIEW, book).map(({ name }) => name);
      expect(names.filter((name) => name.length > 31)).toEqual([]);
      book = snapshot(...book.sheets, ...names.map((name) => sheet(name, [['Mío']])));
    }
  });

  test('that a person renamed is kept', () => {
    const renamed = sheet('Resumen de abril', valuesOf(tabOf('Resumen'), 1, 5));
    expect(isOwnTab(renamed)).toBe(true);
    expect(tabsOf(REVIEW, snapshot(renamed))[0]?.name).toBe('Resumen');
  });
});
