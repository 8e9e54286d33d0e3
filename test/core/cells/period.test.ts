import fc from 'fast-check';
import { type Period, findRecurrence, readPeriod } from '../../../src/core/cells/period';

const every = (meses: 1 | 2 | 3 | 4 | 6 | 12): Period => ({ kind: 'cada', meses });
const stretch = (meses: 1 | 2 | 3 | 4 | 6, ...indices: number[]): Period => ({ kind: 'tramos', meses, indices, year: null });
const times = (n: number): Period => ({ kind: 'veces', n });
const always: Period = { kind: 'permanente' };

describe('readPeriod', () => {
  test.each<[string, Period]>([
    ['Trimestral', every(3)],
    ['Trimestralmente', every(3)],
    ['TRIMESTRAL.', every(3)],
    ['Trimestal', every(3)],
    ['De forma trimestral', every(3)],
    ['Cuatrimestral', every(4)],
    ['Semestrales', every(6)],
    ['Bimestral', every(2)],
    ['Mensualmente', every(1)],
    ['Quincenal', every(1)],
    ['Semanal', every(1)],
    ['Anual', every(12)],
    ['cada mes', every(1)],
    ['Todos los meses', every(1)],
    ['Mes a mes', every(1)],
    ['cada tres meses', every(3)],
    ['Cada cuatro (4) meses', every(4)],
    ['cada semestre', every(6)],
    ['cada 15 días', every(1)],
    ['Primer trimestre', stretch(3, 1)],
    ['Primer trimestre del año', stretch(3, 1)],
    ['1er trimestre', stretch(3, 1)],
    ['I trimestre', stretch(3, 1)],
    ['Trimestre 4', stretch(3, 4)],
    ['Último trimestre', stretch(3, 4)],
    ['Segundo semestre', stretch(6, 2)],
    ['tercer cuatrimestre', stretch(4, 3)],
    ['I, II y III cuatrimestre', stretch(4, 1, 2, 3)],
    ['Segundo semestre de 2023', { kind: 'tramos', meses: 6, indices: [2], year: 2023 }],
    ['3 veces al año', times(3)],
    ['tres (3) veces al año', times(3)],
    ['una (1) vez al año', times(1)],
    ['Una vez', times(1)],
    ['dos veces por semestre', times(4)],
    ['una vez al mes', every(1)],
    ['3 jornadas en el año', times(3)],
    ['Dos (2) reuniones por semestre', times(4)],
    ['Permanente', always],
    ['Permanentemente', always],
    ['Contantemente', always],
    ['Contínuo', always],
    ['Diario', always],
    ['Periódicamente', always],
    ['Todo el año', always],
    ['Durante toda la vigencia', always],
    ['Según necesidad', always],
    ['A demanda', always],
    ['Cuando se requiera', always],
    ['Trimestral, según cronograma interno', every(3)],
  ])('%j', (text, period) => {
    expect(readPeriod(text)).toEqual(period);
  });

  test.each([
    '',
    'Fecha programada',
    'Solicitud radicada',
    'La meta se cumplió durante el primer trimestre',
    'Quinto trimestre',
    '31/12/2022',
    'Oficina de Planeación',
    'constructor',
    'toString trimestre',
  ])('%j is no period', (text) => {
    expect(readPeriod(text)).toBeNull();
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readPeriod(text)));
    const pieces = fc.array(fc.constantFrom('cada', 'tres', '3', 'veces', 'al', 'semestre', 'I', 'y', 'de', '2022', 'todo', 'año'), {
      maxLength: 8,
    });
    fc.assert(fc.property(pieces, (parts) => void readPeriod(parts.join(' '))));
  });
});

describe('findRecurrence', () => {
  test.each<[string, Period]>([
    ['Boletín publicado (3 veces al año)', times(3)],
    ['Cuatro informes trimestrales', every(3)],
    ['Tablero actualizado mensualmente', every(1)],
    ['Comité reunido cada dos meses', every(2)],
  ])('%j', (text, period) => {
    expect(findRecurrence(text)).toEqual(period);
  });

  test.each(['Plan anual publicado', 'Un informe semestral', 'Publicar una vez se apruebe', 'Feria de servicios del primer semestre'])(
    '%j gives none',
    (text) => {
      expect(findRecurrence(text)).toBeNull();
    },
  );
});
