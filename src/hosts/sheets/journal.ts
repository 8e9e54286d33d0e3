/** The steps that were taken, each with its way back: a spreadsheet knows no transactions. */
export class Journal {
  private readonly back: (() => void)[] = [];

  /** Remembers how to take a step back; call it before the step, which may fail in its middle. */
  before(undo: () => void): void {
    this.back.push(undo);
  }

  /** Takes every step back, the last one first. False where one of them could not be. */
  rollBack(): boolean {
    let isWhole = true;
    for (const undo of this.back.reverse()) {
      try {
        undo();
      } catch {
        isWhole = false;
      }
    }
    return isWhole;
  }
}
