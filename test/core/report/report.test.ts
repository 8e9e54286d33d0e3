import { EMPTY_LEDGER, withDisposition, withDispositions, type Ledger } from '../../../src/core/edits';
import type { Avance, Row } from '../../../src/core/model';
import { reportOf } from '../../../src/core/report/build';
import { RULES } from '../../../src/core/rules';
import type { RuleCase, RuleCases } from '../../../src/core/rules/rule';
import { review as reviewWorkbook } from '../../../src/core/review';
import { avance, finding, review, row } from '../factory';
import { typedWorkbook } from '../rules/typed-sheet';

const report = (of: ReturnType<typeof review>, ledger: Ledger = EMPTY_LEDGER) =>
  reportOf({ review: of, ...withDispositions(of.hallazgos, ledger) }, ledger.disposiciones, []);

const at = (fila: number, columna: number) => ({ hoja: 'Plan', fila, columna });
const rejectCasesOf = (code: string): readonly RuleCase[] =>
  jest.requireActual<{ cases: RuleCases }>(`../../../src/core/rules/${code}/cases`).cases.reject;
const ruleOf = (code: string) => RULES.find((rule) => rule.code === code)!;

const told: Avance = avance(0.7, { seguimiento: 'Se dictaron dos\n talleres.', celdaAvance: at(2, 4), celdaSeguimiento: at(2, 5) });
const FILA: Row = row({
  componente: '1. Riesgos',
  numeral: '1.1',
  meta: '(4) talleres',
  fechaTexto: '30/06/2020',
  responsables: ['Planeación', 'Jurídica'],
  avances: [told],
  celdas: { actividad: at(2, 2), meta: at(2, 3), fecha: at(2, 6) },
});
const vencida = ruleOf('vencida');
const VENCIDA = finding({
  regla: 'vencida',
  celda: 'D2',
  mensaje: `Vencía el 30/06/2020 y al corte del 31/08/2020 reporta 70 %. ${vencida.whatToDo}`,
});

test('a finding in its five parts: criterio, condición, causa, efecto and evidencia', () => {
  const { grupos } = report(review({ filas: [FILA], hallazgos: [VENCIDA] }));
  expect(grupos).toEqual([
    {
      regla: 'vencida',
      titulo: vencida.title,
      severidad: 'error',
      criterio: [vencida.source, 'Lo que la hoja programa para la actividad (meta y fecha), citado en la evidencia.'],
      efecto: vencida.effect,
      queHacer: vencida.whatToDo,
      casos: [
        {
          hoja: 'Plan',
          celda: 'D2',
          actividad: '1.1 Publicar el boletín de la entidad',
          responsable: 'Planeación y Jurídica',
          condicion: 'Vencía el 30/06/2020 y al corte del 31/08/2020 reporta 70 %.',
          causa: '',
          evidencia: [
            { campo: 'Avance', texto: '«70 %»' },
            { campo: 'Meta', texto: '«(4) talleres»' },
            { campo: 'Programación', texto: '«30/06/2020»' },
          ],
        },
      ],
    },
  ]);
});

test('a percentage is shown with the narrative and the target, a fault of the table with its cell alone', () => {
  const hallazgos = [
    finding({ regla: 'cumplida-con-pendientes', celda: 'E2' }),
    finding({ regla: 'meta-vacia', celda: 'C2' }),
    finding({ regla: 'avance-sin-soporte', celda: 'D2', severidad: 'advertencia' }),
  ];
  const { grupos } = report(review({ filas: [{ ...FILA, meta: '' }], hallazgos }));
  expect(grupos.map(({ regla, casos }) => [regla, casos[0]?.evidencia])).toEqual([
    ['cumplida-con-pendientes', [{ campo: 'Seguimiento', texto: '«Se dictaron dos talleres.»' }]],
    ['meta-vacia', [{ campo: 'Meta', texto: 'celda vacía' }]],
    [
      'avance-sin-soporte',
      [
        { campo: 'Avance', texto: '«70 %»' },
        { campo: 'Seguimiento', texto: '«Se dictaron dos talleres.»' },
      ],
    ],
  ]);
});

test('what a cell does not say itself is not quoted as its own', () => {
  const evidence = (more: Partial<Row>) =>
    report(review({ filas: [{ ...FILA, ...more }], hallazgos: [finding({ regla: 'meta-vacia', celda: 'C2' })] })).grupos[0]?.casos[0]
      ?.evidencia;
  expect(evidence({ heredados: ['meta'] })).toEqual([{ campo: 'Meta (de una celda de arriba)', texto: '«(4) talleres»' }]);
  const desplazada = { celda: at(2, 3), columnas: 1, evidencia: 'la meta está en RESPONSABLE' };
  expect(evidence({ desplazada })).toEqual([{ campo: 'Fila', texto: 'la meta está en RESPONSABLE' }]);
});

test('groups by rule, the severe ones first, and keeps the order of the sheet within', () => {
  const of = (regla: string, severidad: 'error' | 'informativo', celda: string) => finding({ regla, severidad, celda });
  const hallazgos = [
    of('enlace-roto', 'informativo', 'D2'),
    of('vencida', 'error', 'D9'),
    of('avance-retrocede', 'error', 'D5'),
    of('vencida', 'error', 'D10'),
  ];
  const { grupos, cuenta } = report(review({ filas: [FILA], hallazgos }));
  expect(grupos.map(({ regla, casos }) => [regla, ...casos.map(({ celda }) => celda)])).toEqual([
    ['avance-retrocede', 'D5'],
    ['vencida', 'D9', 'D10'],
    ['enlace-roto', 'D2'],
  ]);
  expect(cuenta).toEqual({ error: 3, advertencia: 0, informativo: 1 });
});

test('accepted findings stand apart, with reason, who and when', () => {
  const { huella, regla, hoja, celda } = VENCIDA;
  const ledger = withDisposition(EMPTY_LEDGER, {
    huella,
    estado: 'aceptado',
    motivo: 'Acta 3',
    quien: 'Ana',
    cuando: '2020-09-02T10:00',
    regla,
    hoja,
    celda,
    fila: '',
  });
  const { grupos, aceptados } = report(review({ filas: [FILA], hallazgos: [VENCIDA] }), ledger);
  expect(grupos).toEqual([]);
  expect(aceptados).toMatchObject([
    { titulo: vencida.title, hoja: 'Plan', celda: 'D2', motivo: 'Acta 3', quien: 'Ana', cuando: '02/09/2020' },
  ]);
});

test('a finding of a rule that is unknown, or of a row that is gone, still says what it says', () => {
  const { grupos } = report(review({ hallazgos: [finding({ regla: 'de-otra-version', mensaje: 'Algo pasa.' })] }));
  expect(grupos).toMatchObject([
    { titulo: 'de-otra-version', criterio: [], casos: [{ condicion: 'Algo pasa.', evidencia: [], actividad: '' }] },
  ]);
});

const REJECTED = RULES.map(({ code }) => [code, rejectCasesOf(code)] as const);

test.each(REJECTED)('every finding that the cases of %s give has its parts', (code, cases) => {
  const groups = cases.flatMap(({ sheet, corte, vigencia }) => {
    const settings = { ...(corte === undefined ? {} : { corte }), ...(vigencia === undefined ? {} : { vigencia }) };
    return report(reviewWorkbook(typedWorkbook(sheet), settings)).grupos;
  });
  expect(groups.map(({ regla }) => regla)).toContain(code);
  for (const { casos, queHacer, criterio, efecto } of groups) {
    expect([criterio.length > 0, efecto !== '', queHacer !== '']).toEqual([true, true, true]);
    for (const { condicion, evidencia } of casos) {
      expect(condicion).toMatch(/[.»]$/);
      expect(condicion).not.toContain(queHacer);
      // A band above the rows is no cell of theirs: the condition quotes it.
      expect(evidencia.length > 0 || condicion.includes('«')).toBe(true);
    }
  }
});
