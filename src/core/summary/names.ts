import { bareName, ptepName } from '../cells/componente';
import type { Profile } from '../model';

/** What two spellings of one name share: «Componente 3: Rendición de Cuentas» and «3. RENDICIÓN DE CUENTAS» have one key. */
export function groupKey(name: string): string {
  return bareName(name);
}

/** The same of a componente in its document: a PTEP that keeps names of the PAAC counts them with its own where they are the same thing. */
export function componentKey(perfil: Profile): (name: string) => string {
  return perfil === 'PTEP' ? ptepName : bareName;
}
