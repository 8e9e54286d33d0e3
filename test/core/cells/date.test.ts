import fc from 'fast-check';
import { addDays, formatDate } from '../../../src/core/days';
import { fromSerial, isDateFormat, readSchedule, toSerial } from '../../../src/core/cells/date';
import type { CellValue } from '../../../src/core/snapshot';

const context = { date1904: false, vigencia: 2022 };
const read = (value: CellValue, format: string | null = null) => readSchedule(value, format, context);

describe('readSchedule', () => {
  test('a first day alone is a beginning and no due date', () => {
    expect(read('Desde el 01/02/2022')).toEqual({ kind: 'fechas', fechas: [], inicio: '2022-02-01' });
    expect(read('Entre el 01/02/2022 y el 30/11/2022')).toMatchObject({ inicio: '2022-02-01' });
  });

  test('a year of three digits is no year', () => {
    expect(read('20/11/202').kind).toBe('ilegible');
  });

  test.each<[string, string[]]>([
    ['29/11/2022', ['2022-11-29']],
    ['30/11/2022 (prorrogada del 30/06/2022)', ['2022-11-30']],
    ['Semana 3 de noviembre', ['2022-11-30']],
    ['29-11-2022', ['2022-11-29']],
    ['29.11.22', ['2022-11-29']],
    ['2022-11-29', ['2022-11-29']],
    ['2022-11-29T00:00:00', ['2022-11-29']],
    ['29/11/2022 23:59', ['2022-11-29']],
    ['29-nov-2022', ['2022-11-29']],
    ['29/Nov/22', ['2022-11-29']],
    ['13/05/2022 14/09/2022\n17/01/2023', ['2022-05-13', '2022-09-14', '2023-01-17']],
    ['30/06/2022 y 31/12/2022', ['2022-06-30', '2022-12-31']],
    ['30/06/2022, 30/06/2022', ['2022-06-30']],
    ['01/2022', ['2022-01-31']],
    ['2022-02', ['2022-02-28']],
    ['30/06', ['2022-06-30']],
    ['31 de diciembre de 2022', ['2022-12-31']],
    ['Diciembre 31 de 2022', ['2022-12-31']],
    ['diciembre 31, 2022', ['2022-12-31']],
    ['31 DE DICIEMBRE DEL 2022', ['2022-12-31']],
    ['dic-22', ['2022-12-31']],
    ['Enero de 2023', ['2023-01-31']],
    ['junio', ['2022-06-30']],
    ['30 de junio', ['2022-06-30']],
    ['1° de julio de 2022', ['2022-07-01']],
    ['1ro de julio', ['2022-07-01']],
    ['15 y 30 de junio de 2022', ['2022-06-15', '2022-06-30']],
    ['abril, agosto y diciembre de 2021', ['2021-04-30', '2021-08-31', '2021-12-31']],
    ['30 de noviembre y 15 de enero de 2023', ['2022-11-30', '2023-01-15']],
    ['Abril 30\nAgosto 31', ['2022-04-30', '2022-08-31']],
    ['Mayo, septiembre y enero', ['2022-05-31', '2022-09-30', '2023-01-31']],
    ['Junio - Octubre - Enero', ['2022-06-30', '2022-10-31', '2023-01-31']],
    ['Noviembre y enero', ['2022-11-30', '2023-01-31']],
    ['10 de mayo, 12 de septiembre y 13 de enero', ['2022-05-10', '2022-09-12', '2023-01-13']],
    ['13/05, 14/09 y 16/01', ['2022-05-13', '2022-09-14', '2023-01-16']],
    ['Enero, mayo y septiembre', ['2022-01-31', '2022-05-31', '2022-09-30']],
    ['Julio y marzo', ['2022-03-31', '2022-07-31']],
    ['Enero', ['2022-01-31']],
    ['Diez primeros días hábiles de mayo y septiembre de 2020 y enero de 2021', ['2020-05-15', '2020-09-14', '2021-01-18']],
    ['Primeros 10 días hábiles de mayo, septiembre y enero', ['2022-05-13', '2022-09-14', '2023-01-16']],
    ['Dentro de los diez (10) primeros días hábiles del mes de mayo de 2020', ['2020-05-15']],
    ['5 primeros días de julio', ['2022-07-05']],
    ['Quinto día hábil de junio de 2022', ['2022-06-07']],
    ['Abril 30 - Agosto 31 - Diciembre 31', ['2022-04-30', '2022-08-31', '2022-12-31']],
    ['Abril 29 – Agosto 30 – Diciembre 30 de 2022', ['2022-04-29', '2022-08-30', '2022-12-30']],
    ['Tres veces en el año (abril, agosto y diciembre)', ['2022-04-30', '2022-08-31', '2022-12-31']],
    ['Dicembre de 2022', ['2022-12-31']],
    ['Primera quincena de junio', ['2022-06-15']],
    ['a más tardar el 30 de junio', ['2022-06-30']],
    ['31/12/2022 (según cronograma)', ['2022-12-31']],
    ['Permanente hasta el 31/12/2022', ['2022-12-31']],
    ['Semestral (junio y diciembre)', ['2022-06-30', '2022-12-31']],
    ['2022', ['2022-12-31']],
    ['44926', ['2022-12-31']],
  ])('%j', (text, fechas) => {
    expect(read(text)).toEqual({ kind: 'fechas', fechas, inicio: null });
  });

  test.each<[string, string, string]>([
    ['01/02/2022 - 30/11/2022', '2022-02-01', '2022-11-30'],
    ['01/02/2022 a 30/11/2022', '2022-02-01', '2022-11-30'],
    ['del 1 de febrero al 30 de noviembre', '2022-02-01', '2022-11-30'],
    ['febrero a noviembre', '2022-02-01', '2022-11-30'],
    ['Enero – Diciembre', '2022-01-01', '2022-12-31'],
    ['1 al 30 de junio', '2022-06-01', '2022-06-30'],
    ['noviembre a febrero de 2023', '2022-11-01', '2023-02-28'],
    ['Desde el 15/12/2022 hasta el 30/11/2022', '2022-12-15', '2022-11-30'],
  ])('%j is due at its end', (text, inicio, fin) => {
    expect(read(text)).toEqual({ kind: 'fechas', fechas: [fin], inicio });
  });

  test.each<[CellValue, string | null, string]>([
    [44926, 'dd/mm/yyyy', '2022-12-31'],
    [44926.75, 'd-mmm-yy', '2022-12-31'],
    [44926, null, '2022-12-31'],
    [2022, null, '2022-12-31'],
  ])('number %j as %j', (value, format, fecha) => {
    expect(read(value, format)).toEqual({ kind: 'fechas', fechas: [fecha], inicio: null });
  });

  test.each(['N/A', 'No aplica'])('%j does not apply', (text) => {
    expect(read(text)).toEqual({ kind: 'noAplica' });
  });

  test.each([null, '-', ' '])('%j is empty', (value) => {
    expect(read(value)).toEqual({ kind: 'vacio' });
  });

  test.each(['Trimestral', 'Mensual de febrero a noviembre', 'Segundo semestre de 2022', 'Último día hábil de cada mes'])(
    '%j is a period',
    (text) => {
      expect(read(text)).toMatchObject({ kind: 'periodo', texto: text });
    },
  );

  test.each<[CellValue, string]>([
    ['31/02/2022', '31/02/2022 no existe: febrero tiene 28 días'],
    ['29/02/2022', 'no existe'],
    ['12/25/2022', 'el mes 25 no existe'],
    ['Fecha programada', 'ni fecha ni periodo'],
    ['Fecha programada por la oficina de calidad', 'ni fecha ni periodo'],
    ['Informe con corte al 30 de abril de 2022', 'no dice solo una fecha'],
    ['60%', 'ni fecha ni periodo'],
    ['#REF!', '#REF!'],
    [7, 'no es una fecha'],
    [1e300, 'no es una fecha'],
    [true, 'no es una fecha'],
  ])('%j cannot be read: %s', (value, reason) => {
    expect(read(value)).toEqual({ kind: 'ilegible', reason: expect.stringContaining(reason) as string });
  });

  test('needs a year from somewhere', () => {
    expect(readSchedule('30 de junio', null, { date1904: false, vigencia: null }).kind).toBe('ilegible');
  });

  const dates = fc.integer({ min: 0, max: 36000 }).map((days) => addDays('1990-01-01', days));

  test('reads back a formatted day', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(read(formatDate(date))).toEqual({ kind: 'fechas', fechas: [date], inicio: null });
      }),
    );
  });

  test('never throws', () => {
    const pieces = fc.array(
      fc.constantFrom('31', '2', '/', '-', ' de ', 'junio', '2022', ' al ', ',', 'y', 'trimestre', '1er', 'cada ', ' vez', '(', '\n'),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          pieces.map((parts) => parts.join('')),
        ),
        (text) => void read(text),
      ),
    );
    fc.assert(fc.property(fc.double(), fc.string(), (value, format) => void read(value, format)));
  });
});

describe('serial numbers', () => {
  test.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [61, false, '1900-03-01'],
    [43831, false, '2020-01-01'],
    [0, true, '1904-01-01'],
    [42369, true, '2020-01-01'],
    [2958465, false, '9999-12-31'],
  ])('%d (1904: %j) is %s', (serial, date1904, date) => {
    expect(fromSerial(serial, date1904)).toBe(date);
    expect(toSerial(date, date1904)).toBe(serial);
  });

  test.each([-1, 2958466, NaN, Infinity])('%d is no day', (serial) => {
    expect(fromSerial(serial, false)).toBeNull();
  });

  test('round trip', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2950000 }), fc.boolean(), (serial, date1904) => {
        expect(toSerial(fromSerial(serial, date1904) as string, date1904)).toBe(serial);
      }),
    );
  });
});

test.each([
  ['dd/mm/yyyy', true],
  ['mmm-yy', true],
  ['mmmm', true],
  ['[$-240A]dd" de "mmmm" de "yyyy;@', true],
  ['dd/mm/aaaa', true],
  ['yyyy-mm-dd hh:mm:ss', true],
  ['h:mm AM/PM', false],
  ['mm:ss', false],
  ['[h]:mm', false],
  ['General', false],
  ['Estándar', false],
  ['0%', false],
  ['0.00E+00', false],
  ['#,##0 "días"', false],
  ['[Red]0.00', false],
  ['@', false],
  [null, false],
])('isDateFormat(%j) is %j', (code, expected) => {
  expect(isDateFormat(code)).toBe(expected);
});
