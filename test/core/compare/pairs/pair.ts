/**
 * A plan and its follow-up as a person types them, one line per row, cells between bars. What stands after `||` is the answer: in the
 * plan the name of the activity, in the follow-up the same name and the fields that were changed, or `nueva`.
 */
export interface InventedPair {
  readonly titulo: string;
  readonly corte: string;
  readonly plan: string;
  readonly seguimiento: string;
}

type Line = { readonly cells: string[]; readonly name: string; readonly fields: string[] };

/** The lines of a sheet with the answer cut off; row 1 is the first line. */
export function linesOf(text: string): Line[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [cells = '', answer = ''] = line.split('||');
      const [name = '', ...fields] = answer.trim().split(' ');
      return { cells: cells.split('|').map((cell) => cell.trim()), name, fields };
    });
}
