/** Where the command line writes and what it knows of the world, so that tests can stand in for it. */
export interface Io {
  readonly out: Output;
  readonly err: Output;
  /** Folder that relative paths start from. */
  readonly cwd: string;
}

export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  /** Width in characters, where the output is a terminal. */
  readonly columns: number;
  readonly colour: boolean;
}

/** What is fixed when the program is built. */
export interface Program {
  readonly version: string;
  /** The Spanish page of each rule, by code. */
  readonly pages: Readonly<Record<string, string>>;
}

/** 0: no error found · 1: some error found · 2: something could not be reviewed. */
export type ExitStatus = 0 | 1 | 2;

/** What went wrong with one argument or one file, in a Spanish sentence that says what to do. */
export class CliError extends Error {
  override readonly name = 'CliError';
}
