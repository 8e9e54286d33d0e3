/** Dates by the spreadsheet's clock, whatever the time zone of the script, of the browser or of this test. */
import fc from 'fast-check';
import { clockOf, instantAt } from '../../../src/hosts/sheets/clock';
import type { Services, Spreadsheet } from '../../../src/hosts/sheets/services';
import { SheetsBook } from '../../../src/hosts/sheets/sheets-host';
import { planBook } from './plan';
import { worldOf } from './world/build';
import { blankScreen, servicesOf } from './world/services';
import { noCalls, Session } from './world/session';
import { formatDate, instantOf } from './world/time';

const ZONES = ['America/Bogota', 'UTC', 'Pacific/Auckland', 'America/New_York', 'Europe/Madrid'];

function servicesIn(timeZone: string, calls = noCalls()): Services {
  const world = worldOf(planBook(3), { timeZone });
  const all = servicesOf({
    session: new Session({ world, calls }),
    screen: blankScreen(),
    htmlFiles: [],
    scopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
  });
  return { app: all.SpreadsheetApp, utilities: all.Utilities, locks: all.LockService } as unknown as Services;
}

test.each(ZONES)('a due date reads as its serial number in a spreadsheet of %s, and the service is asked once', (zone) => {
  const calls = noCalls();
  const { sheets } = new SheetsBook(servicesIn(zone, calls)).read();
  expect([3, 4, 5].map((row) => sheets[0]?.values[row]?.[4])).toEqual([44165, 44165, 44165]);
  expect(calls.byMethod.get('Utilities.formatDate')).toBe(1);
});

const spreadsheetIn = (zone: string): Spreadsheet => ({ getSpreadsheetTimeZone: () => zone }) as unknown as Spreadsheet;

test('serial numbers and instants are each other’s way back, to the second', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      fc.integer({ min: 25_569, max: 60_000 }),
      fc.integer({ min: 10_800, max: 86_399 }),
      (zone, day, second) => {
        const clock = clockOf(spreadsheetIn(zone), servicesIn(zone));
        const serial = day + second / 86_400;
        const instant = new Date(instantOf(serial, zone));
        expect(clock(instant)).toBeCloseTo(serial, 7);
        expect(instantAt(serial, clock).getTime()).toBe(instant.getTime());
      },
    ),
    { numRuns: 60 },
  );
});

test('a time of day, which Sheets dates to 1899 under the zone’s old offset, keeps its clock', () => {
  const clock = clockOf(spreadsheetIn('America/Bogota'), servicesIn('America/Bogota'));
  expect(clock(new Date('1899-12-30T16:56:16Z'))).toBeCloseTo(0.5, 7);
});

test('where the engine’s time zones are not those of the service, the service is believed', () => {
  const services = { ...servicesIn('UTC'), utilities: { formatDate: () => '2020 11 30 0 0 0' } } as unknown as Services;
  expect(clockOf(spreadsheetIn('America/Bogota'), services)(new Date('2020-11-30T03:00:00Z'))).toBe(44165);
  expect(formatDate(Date.UTC(2020, 10, 30), 'UTC', 'yyyy M d H m s')).toBe('2020 11 30 0 0 0');
});
