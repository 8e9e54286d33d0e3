import { plain } from '../cells/text';

const ORDINAL = '(?:primer|segund|tercer|cuart|quint|sext|septim|octav|noven|decim)[oa]?';
const NUMBER = '(?:\\d{1,2}(?:\\.\\d{1,3}){0,3}|[ivx]{1,5})(?![a-z0-9])';
const LABEL = '(?:sub)?componentes?(?: ?/ ?procesos?)?(?![a-z])';

/** «componente 3:», «tercer componente:», «subcomponente/proceso 1 -», «3.», «3)», «iii.». */
const NUMBERING = new RegExp(`^(?:(?:${ORDINAL} )?${LABEL}(?: (?:no?\\.? ?)?${NUMBER})?|${NUMBER}(?=[ .:)-]))[ .:)-]*`);

/**
 * What two spellings of one name share: «Componente 3: Rendición de Cuentas» and «3. RENDICIÓN DE CUENTAS» have one key.
 * A name that is nothing but its numbering («Componente 3») keeps it.
 */
export function groupKey(name: string): string {
  const folded = plain(name)
    .replace(/[°º]/g, '')
    .replace(/[‐‑‒–—―]/g, '-');
  const bare = folded.replace(NUMBERING, '').replace(/[ .:;,-]+$/, '');
  return bare === '' ? folded : bare;
}
