import { LexerTreeBuilder } from '@univerjs/engine-formula';

/** A formula that other cells repeat, each with its references moved as far as the cell is from this one; places count from 0. */
interface First {
  readonly row: number;
  readonly column: number;
  /** «=B2*2». */
  readonly formula: string;
}

/** Formulas of a sheet that are written once and repeated by their id. */
export class SharedFormulas {
  private readonly lexer = new LexerTreeBuilder();

  constructor(private readonly firsts: ReadonlyMap<string, First>) {}

  /** «=B3*2»; undefined where the sheet does not say what is repeated. */
  at(id: string, row: number, column: number): string | undefined {
    const first = this.firsts.get(id);
    return first && this.lexer.moveFormulaRefOffset(first.formula, column - first.column, row - first.row);
  }
}
