/** What the name of a componente, an acción estratégica or a subcomponente says: its numbering apart, and what it is about. */
import { plain } from './text';

const ORDINAL = '(?:primer|segund|tercer|cuart|quint|sext|septim|octav|noven|decim)[oa]?';
const NUMBER = '(?:\\d{1,2}(?:\\.\\d{1,3}){0,3}|[ivx]{1,5})(?![a-z0-9])';
const LABEL = '(?:sub)?componentes?(?: ?/ ?procesos?)?(?![a-z])';
/** Words of the PTEP's hierarchy; a label only before a number or a colon. */
const PTEP_LABEL = '(?:accion(?:es)? estrategicas?|tematicas?|lineas? (?:estrategicas?|de accion)|ejes?(?: estrategicos?| tematicos?)?)';
const NUMBER_MARK = '(?: (?:no?\\.? ?)?' + NUMBER + ')';

/** «componente 3:», «tercer componente:», «subcomponente/proceso 1 -», «acción estratégica 2.», «actividades del componente», «3.», «iii.». */
const NUMBERING = new RegExp(
  `^(?:(?:actividades del? )?(?:${ORDINAL} )?${LABEL}${NUMBER_MARK}?|${PTEP_LABEL}(?:${NUMBER_MARK}|(?= ?:))|${NUMBER}(?=[ .:)-]))[ .:)-]*`,
);

/** A name in plain words without its numbering; one that is nothing but numbering («Componente 3») keeps it. */
export function bareName(name: string): string {
  const folded = plain(name)
    .replace(/[°º]/g, '')
    .replace(/[‐‑‒–—―]/g, '-');
  const first = folded.replace(NUMBERING, '');
  // «1. Componente transversal», «2. Acción estratégica: …»: a number before the label.
  const bare = first.replace(NUMBERING, '').replace(/[ .:;,-]+$/, '');
  return bare === '' ? first.replace(/[ .:;,-]+$/, '') || folded : bare;
}

/** The two componentes of a PTEP (Decreto 1122 de 2024, anexo técnico). */
const PTEP_COMPONENTS = /^(?:transversal|programatico)(?:es|s)?$/;

/** Whether the name is that of the componente transversal or programático. */
export function isPtepComponent(name: string): boolean {
  return PTEP_COMPONENTS.test(bareName(name));
}

/** The four acciones estratégicas of the componente programático, as tables write them. */
const ACTIONS: readonly RegExp[] = [
  /^gestion (?:integral )?del? (?:los )?riesgos? (?:para|de|a) la integridad(?: publica)?\b/,
  /^redes (?:y|e) articulacion|^redes (?:internas|externas)\b/,
  /^(?:modelo de )?estado abierto\b/,
  /^iniciativas adicionales\b/,
];

/** Whether the name begins with that of an acción estratégica. */
export function isStrategicAction(name: string): boolean {
  const bare = bareName(name);
  return ACTIONS.some((action) => action.test(bare));
}

/** Names of the PAAC that a PTEP keeps for the same thing, as the programme calls it. */
const RENAMED: readonly (readonly [RegExp, string])[] = [
  [
    /^gestion del? riesgos? (?:de corrupcion(?: ?- ?mapa de riesgos?(?: de corrupcion)?)?|para la integridad(?: publica)?)$/,
    'gestion de riesgos para la integridad publica',
  ],
  [/^(?:otras iniciativas|iniciativas adicionales)$/, 'iniciativas adicionales'],
];

/**
 * What two spellings of a componente's name share in a PTEP, where the risks of corruption of the PAAC are those for public
 * integrity. Transparency and rendición de cuentas have no one heir: they stay apart.
 */
export function ptepName(name: string): string {
  const bare = bareName(name);
  return RENAMED.find(([pattern]) => pattern.test(bare))?.[1] ?? bare;
}

export type ForeignTheme = 'tramites' | 'atencion';

const PROCEDURES =
  /\b(?:racionalizacion|simplificacion|automatizacion|estrategia|politica|mejora)\b.{0,40}\btramites?\b|\banti ?-?tramites?\b|^tramites\b/;
const SERVICE = /\b(?:atencion|servicios?)\b.{0,20}\bciudadan(?:os?|as?|ia)\b/;
/** Words of what a PTEP is about: a name that has one too is not foreign to it. */
const OWN =
  /riesgo|integridad|estado abierto|transparencia|acceso a la informacion|\bredes\b|denuncia|dialogo|rendicion|corresponsabilidad|lavado|diligencia|plan anticorrupcion|\bpaac\b/;
const LONGEST_NAME = 120;

/** What of the old plan a name is about that the PTEP leaves to others: trámites, citizen service (Ley 2195 de 2022, art. 31, par. 4). */
export function foreignTheme(name: string): ForeignTheme | null {
  const bare = bareName(name);
  if (bare.length > LONGEST_NAME || OWN.test(bare)) return null;
  if (PROCEDURES.test(bare)) return 'tramites';
  return SERVICE.test(bare) ? 'atencion' : null;
}
