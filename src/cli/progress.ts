import type { Output } from './io';

const WIDTH = 20;

/** A bar on a terminal while several files are reviewed; elsewhere nothing. */
export class Progress {
  private drawn = false;

  constructor(
    private readonly output: Output,
    private readonly total: number,
  ) {}

  /** Shows that the file number `index`, from 0, is being worked on. */
  show(index: number, name: string): void {
    if (!this.output.isTTY || this.total < 2) return;
    const filled = Math.round((index / this.total) * WIDTH);
    const line = `[${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}] ${String(index + 1)}/${String(this.total)} ${name}`;
    this.output.write(`\r\u001b[2K${line.slice(0, this.output.columns - 1)}`);
    this.drawn = true;
  }

  /** Gives the line back before something else is printed. */
  clear(): void {
    if (this.drawn) this.output.write('\r\u001b[2K');
    this.drawn = false;
  }
}
