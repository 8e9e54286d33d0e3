/** Serial numbers as instants of a time zone. */

export const isDateFormat = (format: string): boolean => /[dy]|h|m/i.test(format) && !/General/.test(format);

const partsOf = (instant: number, zone: string): number => {
  const text = new Date(instant).toLocaleString('sv-SE', { timeZone: zone });
  return Date.parse(`${text.replace(' ', 'T')}Z`);
};

/** The instant at which the clock of a zone shows a serial number. */
export function instantOf(serial: number, zone: string): number {
  const wall = Math.round((serial - 25_569) * 86_400) * 1000;
  let instant = wall;
  for (let attempt = 0; attempt < 3; attempt++) instant += wall - partsOf(instant, zone);
  return instant;
}

/** `Utilities.formatDate` for the one pattern that is modelled. */
export function formatDate(instant: number, zone: string, pattern: string): string {
  if (pattern !== 'yyyy M d H m s') throw new Error(`FAKE GAP: the date pattern ${pattern}`);
  const text = new Date(instant).toLocaleString('sv-SE', { timeZone: zone });
  return text.split(/[- :]/).map(Number).join(' ');
}
