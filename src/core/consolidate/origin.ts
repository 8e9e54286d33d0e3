/** Where a row of the consolidated table comes from. */
export interface Origin {
  readonly archivo: string;
  readonly hoja: string;
  readonly fila: number;
}
