import fc from 'fast-check';
import { CORTES } from '../../../src/core/calendar/cortes';
import { DEFAULT_SETTINGS, type Reading, type Settings } from '../../../src/core/model';
import { readCorteWords, type CorteWords } from '../../../src/core/tables/corte-words';
import { cortesNamed, horizonIn, profileNamed } from '../../../src/core/tables/programme';
import { readWorkbook } from '../../../src/core/tables/read';
import { sheet, snapshot } from '../factory';
import type { CellValue } from '../../../src/core/snapshot';

test.each([
  ['Programa de Transparencia y Ética Pública 2025–2028', 'PTEP'],
  ['PROGRAMA INSTITUCIONAL DE TRANSPARENCIA Y ÉTICA PÚBLICA - PITEP', 'PTEP'],
  ['Programa Transparencia y Ética Pública', 'PTEP'],
  ['Seguimiento_PTEP_2026', 'PTEP'],
  ['PTEP (antes Plan Anticorrupción y de Atención al Ciudadano)', 'PTEP'],
  ['Plan Anticorrupción y de Atención al Ciudadano – PAAC 2024', 'PAAC'],
  ['Programa de Transparencia y Ética Empresarial', null],
  ['Plan de acción 2025', null],
])('«%s» is %s', (text, perfil) => {
  expect(profileNamed(text)).toBe(perfil);
});

test.each<[string[], readonly [number, number] | null]>([
  [['PTEP 2025-2028'], [2025, 2028]],
  [['Programa de Transparencia y Ética Pública 2025 al 2028'], [2025, 2028]],
  [
    ['Programa de Transparencia y Ética Pública', 'Horizonte: 2026 a 2029'],
    [2026, 2029],
  ],
  [
    ['PROGRAMA DE TRANSPARENCIA Y ÉTICA PÚBLICA', '2025 – 2028'],
    [2025, 2028],
  ],
  [['PTEP', 'Plan de Desarrollo Municipal 2024-2027 «Unidos»'], null],
  [['Alcaldía de Villa Esperanza 2024 - 2027', 'PTEP 2025'], null],
  [['PTEP', 'Seguimiento del 01/01/2025 al 30/06/2025'], null],
  [['PTEP 2005-2028'], null],
  [['PTEP 2025'], null],
])('the horizon of %j is %j', (lines, years) => {
  expect(horizonIn(lines)).toEqual(years);
});

const words = (texts: readonly string[]): CorteWords[] => texts.flatMap((text) => readCorteWords(text) ?? []);

test.each<[string[], 'PAAC' | 'PTEP', number]>([
  [[], 'PTEP', 2],
  [[], 'PAAC', 3],
  [['% avance 30/06/2025', '% avance 31/12/2025'], 'PTEP', 2],
  [['Seguimiento 30 de abril', 'Seguimiento 31 de agosto', 'Seguimiento 31 de diciembre'], 'PTEP', 3],
  [['Seguimiento 30 de agosto'], 'PTEP', 3],
  [['31 de diciembre de 2025'], 'PTEP', 2],
  [['II cuatrimestre'], 'PTEP', 3],
  [['Primer semestre', 'Segundo semestre'], 'PAAC', 2],
  [['Trimestre I', 'Trimestre II'], 'PTEP', 4],
  [['Primer seguimiento', 'Segundo seguimiento'], 'PTEP', 2],
  [['Tercer seguimiento'], 'PTEP', 3],
  // One of them is a slip of the pen; which one, nobody knows.
  [['Seguimiento abril 30', 'Seguimiento junio de 2023'], 'PAAC', 3],
  [['Seguimiento abril 30', 'Seguimiento junio de 2023'], 'PTEP', 2],
])('%j in a %s mean %d cortes', (texts, perfil, count) => {
  expect(cortesNamed(words(texts), perfil)).toHaveLength(count);
});

test('whatever is said, the calendar is the profile’s or has every corte that was named', () => {
  const corte = fc.record({
    kind: fc.constant('dia' as const),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.constant(null),
    year: fc.option(fc.integer({ min: 2020, max: 2030 })),
  });
  fc.assert(
    fc.property(fc.array(corte, { maxLength: 4 }), fc.constantFrom('PAAC' as const, 'PTEP' as const), (said, perfil) => {
      const calendar = cortesNamed(said, perfil);
      const months = calendar.map((day) => Number(day.slice(0, 2)));
      return calendar === CORTES[perfil] || said.every(({ month }) => months.includes(month));
    }),
  );
});

const HEADER = ['Componente', 'Actividad', 'Producto', 'Responsable', 'Fecha', '% avance', 'Seguimiento'];
const ROW = ['Redes', 'Crear la red de enlaces', 'Red en marcha', 'Planeación', '30/06/2027', '10%', 'Acto en revisión'];

function read(rows: readonly (readonly CellValue[])[], settings: Partial<Settings> = {}, name = 'libro.xlsx', tab = 'Hoja1'): Reading {
  return readWorkbook({ ...snapshot(sheet(tab, rows)), name }, { ...DEFAULT_SETTINGS, ...settings }, () => false);
}

test('the person’s word goes before the title’s, the title’s before a name’s, a name’s before the structure’s', () => {
  const titled = [['Seguimiento al PAAC 2025'], HEADER, ROW];
  expect(read(titled, { perfil: 'PTEP' })).toMatchObject({ perfil: 'PTEP', perfilSegun: 'ajustes' });
  expect(read(titled, {}, 'PTEP 2025.xlsx')).toMatchObject({ perfil: 'PAAC', perfilSegun: 'titulo' });
  const bare = [['Vigencia 2024'], HEADER, ['Transversal', ...ROW.slice(1)], ['Programático', ...ROW.slice(1)]];
  expect(read(bare, {}, 'PAAC_2024.xlsx')).toMatchObject({ perfil: 'PAAC', perfilSegun: 'nombre' });
  expect(read(bare, {}, 'libro.xlsx', 'PTEP')).toMatchObject({ perfil: 'PTEP', perfilSegun: 'nombre' });
  expect(read(bare)).toMatchObject({ perfil: 'PTEP', perfilSegun: 'contenido', cortes: ['06-30', '12-31'] });
});

test('only the year tells: the law of the year, and a doubt that says so', () => {
  const doubt = expect.stringContaining('no dice si es un PAAC o un PTEP') as string;
  const of2025 = read([['Vigencia 2025'], HEADER, ROW]);
  expect(of2025).toMatchObject({ perfil: 'PTEP', perfilSegun: 'vigencia' });
  expect(of2025.avisos).toContainEqual(doubt);
  const of2023 = read([['Vigencia 2023'], HEADER, ROW]);
  expect(of2023).toMatchObject({ perfil: 'PAAC', perfilSegun: 'vigencia' });
  expect(of2023.avisos).not.toContainEqual(doubt);
});

test('a PAAC of 2025 on stays what it says, with a word about the decree', () => {
  const { perfil, cortes, avisos } = read([['PAAC 2026'], HEADER, ROW]);
  expect({ perfil, cortes }).toEqual({ perfil: 'PAAC', cortes: CORTES.PAAC });
  expect(avisos).toContainEqual(expect.stringContaining('Decreto 1122 de 2024'));
});

test.each<[string, (readonly string[])[], Partial<Settings>, number]>([
  ['the corte of the title', [['PTEP 2025-2028'], ['Corte: 30 de junio de 2026']], {}, 2026],
  ['the vigencia of the title', [['PTEP 2025-2028'], ['Vigencia: 2027']], {}, 2027],
  ['a range beside the word vigencia', [['PTEP'], ['Vigencia: 2025 - 2028'], ['Fecha de corte: 31/12/2026']], {}, 2026],
  ['the norm is no vigencia', [['PTEP 2025-2028, Ley 2195 de 2022 y Decreto 1122 de 2024']], { corte: '2026-12-31' }, 2026],
  ['the corte that was asked for', [['PTEP 2025-2028']], { corte: '2027-06-30' }, 2027],
  ['nothing: the first year', [['PTEP 2025-2028']], {}, 2025],
])('the year under review of a programme: %s', (_, title, settings, vigencia) => {
  expect(read([...title, HEADER, ROW], settings)).toMatchObject({ vigencia, horizonte: [2025, 2028] });
});

test('of a programme with columns for several years, the year is that of the last ones in use', () => {
  const header = [...HEADER.slice(0, 5), '% avance 30/06/2025', '% avance 31/12/2025', '% avance 30/06/2026', '% avance 31/12/2026'];
  const { vigencia, corte } = read([['PTEP 2025-2028'], header, [...ROW.slice(0, 5), '10%', '20%', '30%', null]]);
  expect({ vigencia, corte }).toEqual({ vigencia: 2026, corte: '2026-06-30' });
});

test('a horizon without the year under review is of something else', () => {
  expect(read([['PTEP'], ['Cuatrienio 2020-2023'], ['Vigencia 2025'], HEADER, ROW]).horizonte).toBeNull();
});

test('years that stand in the sentence of a hidden sheet, or that no date of the tables falls in, are of something else', () => {
  const sentence = [['Al cierre'], ['En el período 2020 - 2023, se implementa en 85 % el plan estadístico']];
  const workbook = (visibility: 'visible' | 'hidden', date: string): Reading => {
    const tables = sheet('Plan', [HEADER, [...ROW.slice(0, 4), date, ...ROW.slice(5)]]);
    return readWorkbook(snapshot(tables, sheet('Indicadores', sentence, { visibility })), DEFAULT_SETTINGS, () => false);
  };
  expect(workbook('visible', '30/06/2025')).toMatchObject({ vigencia: 2025, horizonte: null });
  expect(workbook('hidden', '30/06/2022')).toMatchObject({ vigencia: 2022, horizonte: null });
});
