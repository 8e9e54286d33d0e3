import { clip } from '../cells/text';
import { formatShare } from '../cells/percentage';
import type { Avance, Field, Finding, Row } from '../model';
import type { Group } from '../rules/rule';
import { address, type Cell } from '../snapshot';
import { listed } from '../wording';
import type { Quote } from './report';

const LONGEST_QUOTE = 220;

/** A cell's text on one line, cut where it is long. */
const oneLine = (text: string): string => clip(text.replace(/\s+/g, ' ').trim(), LONGEST_QUOTE);

const plural = (one: string, many: string, numbers: readonly number[]): string =>
  `${numbers.length === 1 ? one : many} ${listed(numbers.map(String))}`;

function schedule({ fechaTexto, cuatrimestres, meses }: Row): string {
  const parts = [fechaTexto];
  if (cuatrimestres.length > 0) parts.push(plural('cuatrimestre', 'cuatrimestres', cuatrimestres));
  if (meses.length > 0) parts.push(plural('mes', 'meses', meses));
  return parts.filter((part) => part !== '').join('; ');
}

/** What each field is called, and what a row says in it. */
const SAID: Readonly<Partial<Record<Field, readonly [string, (row: Row) => string]>>> = {
  componente: ['Componente', ({ componente }) => componente],
  numeral: ['Número', ({ numeral }) => numeral],
  actividad: ['Actividad', ({ actividad }) => actividad],
  descripcion: ['Descripción', ({ descripcion }) => descripcion],
  meta: ['Meta', ({ meta }) => meta],
  producto: ['Producto', ({ producto }) => producto],
  indicador: ['Indicador', ({ indicador }) => indicador],
  resultado: ['Resultado', ({ resultado }) => resultado],
  responsable: ['Responsable', ({ responsables }) => listed(responsables)],
  fecha: ['Programación', schedule],
  inicio: ['Programación', schedule],
  fin: ['Programación', schedule],
  cuatrimestre: ['Programación', schedule],
  mes: ['Programación', schedule],
};

const at = (cell: Cell | null | undefined, { hoja, celda }: Finding): boolean =>
  cell !== null && cell !== undefined && cell.hoja === hoja && address(cell) === celda;

const reported = ({ avance, noAplica, texto }: Avance): string => (avance !== null && !noAplica ? formatShare(avance) : texto);

/** What the flagged cell says; null where it is none of the row's own cells; what a cell above it says for it is told as such. */
function flagged(row: Row, finding: Finding): Quote | null {
  for (const avance of row.avances) {
    if (at(avance.celdaAvance, finding)) return { campo: 'Avance', texto: reported(avance) };
    if (at(avance.celdaSeguimiento, finding)) return { campo: 'Seguimiento', texto: avance.seguimiento };
  }
  for (const [field, said] of Object.entries(SAID)) {
    if (!at(row.celdas[field as Field], finding)) continue;
    const inherited = row.heredados.includes(field as Field) ? ' (de una celda de arriba)' : '';
    return { campo: `${said[0]}${inherited}`, texto: said[1](row) };
  }
  return null;
}

function narrative(row: Row, { corte }: Finding): Quote {
  const told = row.avances.find((avance) => avance.corte === corte) ?? row.avances[row.avances.length - 1];
  return { campo: 'Seguimiento', texto: told?.seguimiento ?? '' };
}

/** What stands beside the flagged cell, by what the rule compares: the sheet's own target is what a progress or a date is held against. */
function beside(group: Group | null, row: Row, finding: Finding): Quote[] {
  const meta: Quote = { campo: 'Meta', texto: row.meta === '' ? row.producto : row.meta };
  const programacion: Quote = { campo: 'Programación', texto: schedule(row) };
  if (group === 'porcentaje') return [meta, narrative(row, finding)];
  return group === 'cronograma' ? [meta, programacion] : [];
}

/** The evidence of a finding in the words of its row, the flagged cell first; what is empty beside it is left out. */
export function evidenceOf(finding: Finding, row: Row | undefined, group: Group | null): Quote[] {
  if (!row) return [];
  // A displaced row was read as it was meant, not as its cells stand.
  if (row.desplazada) return [{ campo: 'Fila', texto: row.desplazada.evidencia }];
  const own = flagged(row, finding);
  const others = beside(group, row, finding).filter(({ campo, texto }) => texto.trim() !== '' && own?.campo.startsWith(campo) !== true);
  return [...(own ? [own] : []), ...others].map(({ campo, texto }) => ({
    campo,
    texto: texto.trim() === '' ? 'celda vacía' : `«${oneLine(texto)}»`,
  }));
}
