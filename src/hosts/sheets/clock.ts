/** Instants as the spreadsheet's own clock shows them. The script's time zone is another, and so may be the browser's. */
import type { Services, Spreadsheet } from './services';

/** The serial number of an instant: days since 1899-12-30, as a cell holds it. */
export type Clock = (instant: Date) => number;

type WallClock = (instant: Date) => number;

const SECONDS = 86_400;
const DAY = SECONDS * 1000;
/** Serial number of 1970-01-01. */
const EPOCH = 25_569;

/** Whether a value of a cell is a date; those of a service are not made by our own `Date`. */
export function isInstant(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Wall clock by the engine's own time zones: no service is asked. */
function engineClock(zone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second);
  };
}

/** Wall clock by the service: always right, but one call for each instant. */
function serviceClock(zone: string, { utilities }: Services): WallClock {
  return (instant) => {
    const [year = 0, month = 1, ...rest] = utilities.formatDate(instant, zone, 'yyyy M d H m s').split(' ').map(Number);
    const [day = 1, hour = 0, minute = 0, second = 0] = rest;
    return Date.UTC(year, month - 1, day, hour, minute, second);
  };
}

/** The engine's clock where it agrees with the service about the first instant asked, else the service's. */
function trustedClock(zone: string, services: Services, sample: Date): WallClock {
  const slow = serviceClock(zone, services);
  try {
    const fast = engineClock(zone);
    return fast(sample) === slow(sample) ? fast : slow;
  } catch {
    return slow;
  }
}

/** The clock of a spreadsheet; the service is asked once, and only where there is a date. */
export function clockOf(spreadsheet: Spreadsheet, services: Services): Clock {
  const known = new Map<number, number>();
  let clock: WallClock | null = null;
  return (instant) => {
    const standing = known.get(instant.getTime());
    if (standing !== undefined) return standing;
    clock ??= trustedClock(spreadsheet.getSpreadsheetTimeZone(), services, instant);
    const serial = clock(instant) / DAY + EPOCH;
    known.set(instant.getTime(), serial);
    return serial;
  };
}

/** The instant at which the spreadsheet's clock shows a serial number. */
export function instantAt(serial: number, clock: Clock): Date {
  let instant = Math.round((serial - EPOCH) * SECONDS) * 1000;
  // Twice: the first step may cross a change of the clock.
  for (let step = 0; step < 2; step++) instant += Math.round((serial - clock(new Date(instant))) * SECONDS) * 1000;
  return new Date(instant);
}
