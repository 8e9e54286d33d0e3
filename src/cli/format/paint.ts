const CODES = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1, dim: 2, underline: 4 } as const;
export type Ink = keyof typeof CODES;

/** Writes a text in an ink of the terminal, or as it is where colour is off. */
export type Paint = (ink: Ink, text: string) => string;

export function painter(colour: boolean): Paint {
  return (ink, text) => (colour ? `\u001b[${String(CODES[ink])}m${text}\u001b[0m` : text);
}
