import { CliError } from '../../src/cli/io';
import { readOptions, type OptionName } from '../../src/cli/options';

const ALL: OptionName[] = ['corte', 'vigencia', 'perfil', 'horizonte', 'salida', 'solo-errores', 'sin-marcas', 'json'];

test('reads options and names in any order', () => {
  expect(readOptions(['a.xlsx', '--corte', '2020-08-31', '--json', 'b.xlsx', '--vigencia=2020', '--solo-errores'], ALL)).toEqual({
    names: ['a.xlsx', 'b.xlsx'],
    corte: '2020-08-31',
    corteAnterior: null,
    vigencia: 2020,
    perfil: null,
    horizonte: null,
    salida: null,
    soloErrores: true,
    sinMarcas: false,
    json: true,
  });
});

test('reads which programme it is', () => {
  expect(readOptions(['--perfil', 'ptep', '--horizonte', '2025-2028'], ALL)).toMatchObject({ perfil: 'PTEP', horizonte: [2025, 2028] });
});

test('what follows -- is a name', () => {
  expect(readOptions(['--', '--json'], ALL)).toMatchObject({ names: ['--json'], json: false });
});

test.each([
  [['--corte', '31/08/2020'], '«31/08/2020» no es una fecha de corte'],
  [['--corte', '2021-02-29'], '«2021-02-29» no es una fecha de corte'],
  [['--corte', '2020-04-31'], '«2020-04-31» no es una fecha de corte'],
  [['--corte'], 'Falta el valor de --corte'],
  [['--salida='], 'Falta el valor de --salida'],
  [['--corte', '--json'], 'Falta el valor de --corte'],
  [['--vigencia', '20'], '«20» no es una vigencia'],
  [['--perfil', 'plan'], '«plan» no es un perfil: escriba --perfil PAAC o --perfil PTEP'],
  [['--horizonte', '2025'], '«2025» no es un horizonte'],
  [['--horizonte', '2028-2025'], '«2028-2025» no es un horizonte'],
  [['--json=si'], '--json no lleva valor'],
  [['--otra'], 'no tiene la opción --otra'],
  [['-x'], 'no tiene la opción -x'],
])('refuses %j', (args, message) => {
  expect(() => readOptions(args, ALL)).toThrow(CliError);
  expect(() => readOptions(args, ALL)).toThrow(message);
});

test('an option of another command is refused', () => {
  expect(() => readOptions(['--json'], ['salida'])).toThrow('no tiene la opción --json');
});
