/** Marks and tabs as the core writes them, and the way back, for the tests of the file host. */
import type { Edit, Look, Tab } from '../../../src/core/edits/edit';

export function tab(name: string, visibility: Tab['visibility'] = 'visible'): Tab {
  return {
    name,
    visibility,
    widths: [40, 12.5],
    frozenRows: 2,
    merges: ['A1:C1'],
    rows: [
      [{ value: 'Resumen <de> & «todo»', tone: 'title' }],
      [
        { value: 'Componente', tone: 'header', wrap: true },
        { value: 'Avance', tone: 'header' },
      ],
      [
        { value: '=1+1', tone: 'link', link: { hoja: "Matriz d'or", celda: 'B4' } },
        { value: 0.5, format: 'percent', tone: 'baja' },
      ],
      [{ value: '@dos' }, { value: 0.7, format: 'percent', tone: 'media' }],
      [
        { value: 'Total', tone: 'total' },
        { value: 0.6, formula: '=AVERAGE(B3:B4)', format: 'percent', tone: 'total' },
        { value: 44074, format: 'date' },
      ],
    ],
    charts:
      visibility === 'visible'
        ? [
            {
              kind: 'bar',
              title: 'Avance & programado',
              categories: 'A3:A4',
              series: [{ name: '% de avance', values: 'B3:B4' }],
              percent: true,
              from: 'E2',
              to: 'K18',
            },
          ]
        : [],
    ...(visibility === 'visible' ? { print: { repeatedRows: [1, 2] } } : {}),
  };
}

/** The core appends below a marker line, and paints. */
export function markEdits(looks: readonly Look[], color = '#F8D7DA'): Edit[] {
  return looks.flatMap(({ hoja, celda, nota, impedimento }): Edit[] => [
    ...(impedimento === undefined
      ? [{ kind: 'note', hoja, celda, text: `${nota === null ? '' : `${nota}\n`}— Seguimiento —\nError: así no` } as const]
      : []),
    { kind: 'fill', hoja, celda, color },
  ]);
}

/** @param withMemory false where another host wrote the ledger. */
export function restoreEdits(looks: readonly Look[], withMemory = true): Edit[] {
  return looks.flatMap(({ hoja, celda, nota, relleno, original, impedimento }): Edit[] => {
    const memory = withMemory && original !== undefined ? { original } : {};
    return [
      ...(impedimento === undefined ? [{ kind: 'note', hoja, celda, text: nota, ...memory } as const] : []),
      { kind: 'fill', hoja, celda, color: relleno, ...memory },
    ];
  });
}
