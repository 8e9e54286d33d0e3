/** The contract over the built bundle: the sidebar's host asks the server, whose every answer is an execution in a bare realm. */
import { describeHostContract } from '../contract';
import { personEdits, personInsertsRow, sidebarOf } from './sidebar';
import { linksIn, worldOf } from './world/build';
import { isBuilt } from './world/project';

if (isBuilt) {
  describeHostContract(
    'sheets (built bundle)',
    (workbook) => {
      const world = worldOf(workbook);
      const { host, calls, turn } = sidebarOf(world);
      return Promise.resolve({
        host,
        reopen: () => Promise.resolve(sidebarOf(world).host),
        links: (hoja) => Promise.resolve(linksIn(world, hoja)),
        userEdit: async ({ hoja, celda }, value) => {
          await turn();
          await personEdits(world, hoja, celda, value);
          await turn();
        },
        insertRow: async (hoja, fila) => {
          await turn();
          personInsertsRow(world, hoja, fila);
          await turn();
        },
        selected: () => ({ hoja: world.active.sheet.name, celda: world.active.celda }),
        roundTrips: () => calls.total,
      });
    },
    { live: true, select: true, counting: true },
  );
} else test.skip('npm run build:sheets makes the bundle that these tests run', () => undefined);
