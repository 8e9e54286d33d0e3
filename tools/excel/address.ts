/** The address where an entity publishes the add-in. */

/** The address cannot be used; the message is a Spanish sentence that says what to do. */
export class AddressError extends Error {
  override readonly name = 'AddressError';
}

const EXAMPLE = 'npm run build:excel -- --url https://complementos.entidad.gov.co/seguimiento';

/** The value of `--url` as an address without a slash at its end. @throws AddressError */
export function addressFrom(argv: readonly string[]): string {
  const inline = argv.find((one) => one.startsWith('--url='))?.slice('--url='.length);
  const at = argv.indexOf('--url');
  const written = inline ?? (at < 0 ? undefined : argv[at + 1]);
  if (written === undefined || written === '') {
    throw new AddressError(`Falta la dirección donde se va a publicar el complemento. Escríbala así: ${EXAMPLE}`);
  }
  return checked(written);
}

function checked(written: string): string {
  const refused = (reason: string): AddressError => new AddressError(`«${written}» no sirve: ${reason}. Escríbala así: ${EXAMPLE}`);
  if (!URL.canParse(written)) throw refused('no es una dirección web completa');
  const url = new URL(written);
  if (url.protocol !== 'https:') throw refused('Excel solo carga complementos por https, y la dirección debe empezar por https://');
  if (url.username !== '' || url.password !== '') throw refused('debe ir sin usuario ni contraseña');
  if (url.search !== '' || url.hash !== '') throw refused('debe ser la carpeta del sitio, sin «?» ni «#»');
  if (/\.[a-z]{3,4}$/i.test(url.pathname)) throw refused('debe ser la carpeta del sitio, no un archivo');
  return url.href.replace(/\/+$/, '');
}
