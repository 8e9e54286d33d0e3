/** Spanish for whatever counts, lists and says what was understood: tabs, reports, the command line, the pane. */
import { written } from './cells/written';
import type { ProfileOrigin, Reading } from './model';

/** «1 error», «3.303 errores». */
export const counted = (count: number, one: string, many: string): string => `${written(count)} ${count === 1 ? one : many}`;

/** «a», «a y b», «a, b y c»; «e» before a word that sounds like i. */
export function listed(parts: readonly string[]): string {
  const last = parts[parts.length - 1] ?? '';
  if (parts.length < 2) return last;
  return `${parts.slice(0, -1).join(', ')} ${/^h?i(?!e)/i.test(last) ? 'e' : 'y'} ${last}`;
}

const TOLD_BY: Readonly<Record<ProfileOrigin, string>> = {
  ajustes: 'por los ajustes',
  titulo: 'por el título',
  nombre: 'por el nombre',
  contenido: 'por sus componentes',
  vigencia: 'por la vigencia',
};

/** «PTEP 2025-2028 (por el título)»: which document it was taken for, and why. */
export function programmeText({ perfil, perfilSegun, horizonte }: Pick<Reading, 'perfil' | 'perfilSegun' | 'horizonte'>): string {
  const years = horizonte === null ? '' : ` ${String(horizonte[0])}-${String(horizonte[1])}`;
  return `${perfil}${years} (${TOLD_BY[perfilSegun]})`;
}

/** «cortes 30/04, 31/08 y 31/12», of days of the year («04-30»). */
export const cortesText = (cortes: readonly string[]): string =>
  `cortes ${listed(cortes.map((corte) => corte.split('-').reverse().join('/')))}`;
