/** The numbers of the activities, as sequences. A numeral is text: 1.10 follows 1.9 and is not 1.1. */
import { plain } from '../cells/text';
import type { Row } from '../model';

/** A row that has a number of its own. */
export interface Numbered {
  readonly row: Row;
  readonly numeral: string;
  /** What stands before the last part: «1.2.» for 1.2.3, empty for 3. */
  readonly prefix: string;
  /** The last part. */
  readonly last: number;
}

/** A stretch of rows that are numbered together: a sequence that begins again begins another run. */
export type Run = readonly Numbered[];
/** The runs of one componente. */
export type Block = readonly Run[];

const NUMERAL = /^((?:\d{1,3}\.){0,5})(\d{1,3})$/;

/** More than one rule looks at the numbers of the same rows. */
const memo = new WeakMap<readonly Row[], readonly (readonly Block[])[]>();

/** The blocks of each dependencia that has a table of its own, in the order of the sheet; one with a column for it numbers as one. */
export function blocksByDependencia(rows: readonly Row[]): readonly (readonly Block[])[] {
  const known = memo.get(rows) ?? readBlocks(rows);
  memo.set(rows, known);
  return known;
}

function readBlocks(rows: readonly Row[]): Block[][] {
  const dependencias = new Map<string, Map<string, Numbered[]>>();
  for (const row of rows) {
    const numbered = numberOf(row);
    if (numbered === null) continue;
    const key = `${row.hoja}|${row.celdas.dependencia ? '' : plain(row.dependencia)}`;
    const componentes = dependencias.get(key) ?? new Map<string, Numbered[]>();
    dependencias.set(key, componentes);
    const componente = plain(row.componente);
    const block = componentes.get(componente);
    if (block) block.push(numbered);
    else componentes.set(componente, [numbered]);
  }
  return [...dependencias.values()].map((componentes) => [...componentes.values()].map(runsOf));
}

function numberOf(row: Row): Numbered | null {
  const match = row.heredados.includes('numeral') ? null : NUMERAL.exec(row.numeral);
  return match ? { row, numeral: row.numeral, prefix: match[1] ?? '', last: Number(match[2]) } : null;
}

function runsOf(block: readonly Numbered[]): Run[] {
  const runs: Numbered[][] = [];
  let run: Numbered[] = [];
  let seen = new Set<string>();
  for (const found of block) {
    const before = run[run.length - 1];
    const one = before ? withLostZero(found, before) : found;
    if (before === undefined || (seen.has(one.numeral) && beginsAgain(one, before))) {
      run = [];
      seen = new Set();
      runs.push(run);
    }
    run.push(one);
    seen.add(one.numeral);
  }
  return runs;
}

/** Typed as a number, 1.10 becomes 1.1: after 1.9 it is 1.10. */
function withLostZero(one: Numbered, before: Numbered): Numbered {
  const isLost = one.prefix !== '' && one.prefix === before.prefix && one.last * 10 === before.last + 1;
  return isLost ? { ...one, numeral: `${one.numeral}0`, last: one.last * 10 } : one;
}

/** Another block that counts from one, under a heading or not, or another page or table that does not go on where the last one ended. */
function beginsAgain(one: Numbered, before: Numbered): boolean {
  const goesOn = one.row.tabla === before.row.tabla || (one.numeral === before.numeral && one.last > 1);
  if (!goesOn || one.numeral === '1') return true;
  return one.last === 1 && plain(one.row.subcomponente) !== plain(before.row.subcomponente);
}
