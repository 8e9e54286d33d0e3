import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import { finding, review } from '../../core/factory';
import { describeHostContract } from '../contract';
import { wipe, write } from '../workflow';
import { linksIn, memoryHost } from './build';

describeHostContract(
  'memory',
  (workbook) => {
    const host = memoryHost(workbook);
    return Promise.resolve({
      host,
      reopen: () => Promise.resolve(new MemoryHost(host.state())),
      links: (hoja) => Promise.resolve(linksIn(host.state(), hoja)),
      userEdit: (place, value) => {
        host.userEdit(place, value);
        return Promise.resolve();
      },
      insertRow: (hoja, fila) => {
        host.userInsertsRow(hoja, fila);
        return Promise.resolve();
      },
      selected: () => host.selected,
      roundTrips: () => host.roundTrips,
    });
  },
  { live: true, select: true, counting: true },
);

test('clean hands the host’s own memory of a cell back to it', async () => {
  const sheet = { visibility: 'visible', protected: false, formats: {}, merges: [] } as const;
  const host = memoryHost({
    name: 'plan.xlsx',
    sheets: [{ ...sheet, name: 'Plan', values: [['Avance'], [0.5]], notes: { A2: '' }, fills: { A2: '#C6EFCE' } }],
  });
  const before = host.state();
  await write(host, review({ hallazgos: [finding({ celda: 'A2' })] }), { marcas: true, pestanas: true });
  expect(host.state().sheets[0]?.fills.get('A2')).toEqual({ color: '#F8D7DA' });
  await wipe(host);
  expect(host.state()).toEqual(before);
});
