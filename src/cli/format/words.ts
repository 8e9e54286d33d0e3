/** «1 error», «3 errores». */
export function counted(count: number, one: string, many: string): string {
  return `${new Intl.NumberFormat('es-CO').format(count)} ${count === 1 ? one : many}`;
}

/** «66,7 %» for the share 0.6667. */
export function percent(share: number): string {
  return `${new Intl.NumberFormat('es-CO', { maximumFractionDigits: 1 }).format(share * 100)} %`;
}

/** «31/08/2020» for «2020-08-31». */
export function day(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/** Without the control characters that could drive the terminal; line breaks become spaces. */
export function plain(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ');
}
