import { blocksByDependencia } from '../numbering';
import type { Block, Numbered, Run } from '../numbering';
import { tableRule } from '../rule';

/** A longer jump is the work of another numbering. */
const LONGEST_GAP = 2;
/** Where more of the steps than this jump, the table shows a choice of the plan's activities. */
const MOST_GAPS = 0.15;
/** One gap among fewer steps tells nothing. */
const FEWEST_STEPS = 4;

interface Step {
  readonly before: Numbered;
  readonly after: Numbered;
}

export const rule = tableRule({
  code: 'numeral-saltado',
  severity: 'advertencia',
  group: 'estructura',
  title: 'Número saltado',
  whatToDo: 'Busque la actividad que falta, o corrija la numeración.',
  source: 'Práctica: una actividad publicada en el plan no desaparece del seguimiento.',
  effect: 'No se puede establecer si una actividad del plan quedó sin seguimiento.',
  messages: {
    saltado: 'Después de {{antes}} sigue {{despues}}: falta {{faltan}}.',
  },
  *check(rows) {
    for (const blocks of blocksByDependencia(rows)) {
      const steps = blocks.flat().flatMap(stepsOf);
      if (steps.length < FEWEST_STEPS || steps.filter(isGap).length > Math.max(1, MOST_GAPS * steps.length)) continue;
      for (const { before, after } of blocks.flatMap(gapsOf)) {
        const cell = after.row.celdas.numeral;
        const data = { antes: before.numeral, despues: after.numeral, faltan: missingIn({ before, after }).join(' y ') };
        if (cell) yield { message: 'saltado', data, row: after.row, cell };
      }
    }
  },
});

/** The jumps over numbers that stand nowhere else in the block: pages may be out of order. */
function gapsOf(block: Block): Step[] {
  const gaps = block.flatMap(stepsOf).filter(isGap);
  if (gaps.length === 0) return [];
  const present = new Set(block.flat().flatMap(withParents));
  return gaps.filter((step) => !missingIn(step).some((numeral) => present.has(numeral)));
}

/** From each number to the next one of the same sequence. */
function stepsOf(run: Run): Step[] {
  return run.slice(1).flatMap((after, i) => {
    const before = run[i];
    return before?.prefix === after.prefix ? [{ before, after }] : [];
  });
}

function isGap({ before, after }: Step): boolean {
  const missing = after.last - before.last - 1;
  return missing >= 1 && missing <= LONGEST_GAP;
}

function missingIn({ before, after }: Step): string[] {
  return Array.from({ length: after.last - before.last - 1 }, (_, i) => before.prefix + String(before.last + 1 + i));
}

/** «1.2.3», and 1.2 and 1, which are there as the headings of what stands under them. */
function withParents({ numeral }: Numbered): string[] {
  const parts = numeral.split('.');
  return parts.map((_, i) => parts.slice(0, i + 1).join('.'));
}
