import { plain } from '../../cells/text';
import type { Avance, IsoDate, Row } from '../../model';
import { nameOf, quote } from '../quote';
import { tableRule } from '../rule';
import type { RuleContext } from '../rule';
import { findCopies, normalised } from '../similarity';
import { eachTellsItsOwn, type Tale } from './own-facts';
import { isStock } from './stock';
import type { Use } from './stock';

interface Told {
  readonly row: Row;
  readonly avance: Avance;
  readonly text: string;
}

export const rule = tableRule({
  code: 'seguimiento-repetido',
  severity: 'advertencia',
  group: 'estructura',
  title: 'Seguimiento copiado de otra actividad',
  whatToDo: 'Escriba qué se hizo en esta actividad.',
  source: 'Práctica: control interno no puede verificar una actividad con el relato de otra.',
  effect: 'Con el relato de otra actividad no se puede verificar lo que se hizo en esta.',
  messages: {
    igual: 'El seguimiento es el mismo de la fila {{fila}} («{{otra}}»): «{{relato}}».',
    parecido: 'El seguimiento es casi el mismo ({{parecido}} %) de la fila {{fila}} («{{otra}}»): «{{relato}}».',
    contenido: 'El seguimiento y el de la fila {{fila}} («{{otra}}») dicen lo mismo, uno dentro del otro: «{{relato}}».',
  },
  *check(rows, context) {
    for (const told of toldTogether(rows, context)) {
      const isCommon = stockAmong(told);
      const texts = told.map(({ text }) => (isCommon(text) ? '' : text));
      for (const { item, of, kind, likeness } of findCopies(texts).copies) {
        const [copy, original] = [told[item], told[of]];
        const cell = copy?.avance.celdaSeguimiento;
        if (!copy || !original || !cell || isTurnOfOne(copy.row, original.row)) continue;
        const data = { fila: original.row.fila, otra: nameOf(original.row), relato: quote(copy.avance.seguimiento) };
        const place = { row: copy.row, cell, corte: copy.avance.corte };
        if (kind === 'igual' || kind === 'contenido') yield { message: kind, data, ...place };
        else if (!eachTellsItsOwn(taleOf(copy), taleOf(original))) {
          yield { message: 'parecido', data: { ...data, parecido: Math.floor(likeness * 100) }, ...place };
        }
      }
    }
  },
});

/** What each dependencia tells up to the corte under review, the earlier cortes first; a narrative of a merged cell is told once. */
function toldTogether(rows: readonly Row[], { corte }: RuleContext): Told[][] {
  const dependencias = new Map<string, Map<IsoDate | null, Told[]>>();
  for (const row of rows) {
    if (row.heredados.includes('seguimiento')) continue;
    const key = `${row.hoja}|${plain(row.dependencia)}`;
    const cortes = dependencias.get(key) ?? new Map<IsoDate | null, Told[]>();
    dependencias.set(key, cortes);
    for (const avance of row.avances) {
      if (avance.seguimiento === '' || (corte !== null && avance.corte !== null && avance.corte > corte)) continue;
      const told = { row, avance, text: normalised(avance.seguimiento) };
      const group = cortes.get(avance.corte);
      if (group) group.push(told);
      else cortes.set(avance.corte, [told]);
    }
  }
  const inOrder = (cortes: ReadonlyMap<IsoDate | null, Told[]>) => [...cortes].sort(([a], [b]) => (a ?? '').localeCompare(b ?? ''));
  return [...dependencias.values()].map((cortes) => inOrder(cortes).flatMap(([, told]) => told));
}

function taleOf({ row, avance, text }: Told): Tale {
  return { row, text, written: avance.seguimiento };
}

const USED_ONCE: Use = { rows: 1, blocks: 1 };

/** Tells the stock phrases from what is told of one activity. */
function stockAmong(told: readonly Told[]): (text: string) => boolean {
  const users = new Map<string, Row[] | null>();
  for (const { text } of told) users.set(text, users.has(text) ? [] : null);
  for (const { row, text } of told) users.get(text)?.push(row);
  const repeated = new Map<string, boolean>();
  for (const [text, rows] of users) if (rows !== null) repeated.set(text, isStock(text, useBy(rows)));
  return (text) => repeated.get(text) ?? isStock(text, USED_ONCE);
}

function useBy(rows: readonly Row[]): Use {
  return { rows: new Set(rows).size, blocks: new Set(rows.map((row) => plain(`${row.componente}|${row.subcomponente}`))).size };
}

/**
 * A row and itself at another corte; an activity with several targets, or of several people, tells its story once. The same activity
 * with the same target and people is planned twice, and each of the two has its own story.
 */
function isTurnOfOne(a: Row, b: Row): boolean {
  if (a === b) return true;
  if (normalised(a.actividad) !== normalised(b.actividad)) return false;
  const [target, other] = [a, b].map(({ meta, producto, descripcion }) => normalised(`${meta} ${producto} ${descripcion}`));
  return target === '' || target !== other || normalised(a.responsables.join(' ')) !== normalised(b.responsables.join(' '));
}
