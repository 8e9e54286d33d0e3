/** The host as it stands in the sources, over the strict world: the quickest way to see what broke. */
import { SheetsBook, SheetsHost } from '../../../src/hosts/sheets/sheets-host';
import type { Services } from '../../../src/hosts/sheets/services';
import { describeHostContract } from '../contract';
import { linksIn, worldOf } from './world/build';
import type { World } from './world/document';
import { blankScreen, servicesOf } from './world/services';
import { noCalls, Session, type Calls } from './world/session';

export function sourceHost(world: World, calls: Calls): SheetsHost {
  const session = new Session({ world, calls });
  const all = servicesOf({
    session,
    screen: blankScreen(),
    htmlFiles: [],
    scopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
  });
  const services = { app: all.SpreadsheetApp, utilities: all.Utilities, locks: all.LockService } as unknown as Services;
  return new SheetsHost(new SheetsBook(services));
}

describeHostContract(
  'sheets (sources)',
  (workbook) => {
    const world = worldOf(workbook);
    const calls = noCalls();
    return Promise.resolve({
      host: sourceHost(world, calls),
      reopen: () => Promise.resolve(sourceHost(world, noCalls())),
      links: (hoja) => Promise.resolve(linksIn(world, hoja)),
      selected: () => ({ hoja: world.active.sheet.name, celda: world.active.celda }),
      roundTrips: () => calls.total,
    });
  },
  { live: false, select: true, counting: true },
);
