import { addressFrom } from '../../../tools/excel/address';

test.each([
  [['--url', 'https://complementos.entidad.gov.co/seguimiento'], 'https://complementos.entidad.gov.co/seguimiento'],
  [['--url=https://complementos.entidad.gov.co/'], 'https://complementos.entidad.gov.co'],
  [['--url', 'https://localhost:3000'], 'https://localhost:3000'],
  [['--url', 'HTTPS://Intranet/Seguimiento//'], 'https://intranet/Seguimiento'],
])('%j', (argv, address) => {
  expect(addressFrom(argv)).toBe(address);
});

test.each([
  [[], 'Falta la dirección'],
  [['--url'], 'Falta la dirección'],
  [['--url', 'http://entidad.gov.co'], 'debe empezar por https://'],
  [['--url', 'entidad.gov.co'], 'no es una dirección web completa'],
  [['--url', 'https://'], 'no es una dirección web completa'],
  [['--url', 'https://ana:clave@entidad.gov.co'], 'sin usuario ni contraseña'],
  [['--url', 'https://entidad.gov.co/?a=1'], 'sin «?» ni «#»'],
  [['--url', 'https://entidad.gov.co/manifest.xml'], 'no un archivo'],
])('%j is refused, with what to do', (argv, reason) => {
  expect(() => addressFrom(argv)).toThrow(reason);
  expect(() => addressFrom(argv)).toThrow('npm run build:excel -- --url https://');
});
