import { associateCommands } from '../../../src/addins/excel/commands';
import type { Pane } from '../../../src/pane';

/** A ribbon whose buttons can be pressed, and what happened in order. */
function setUp(parts: Partial<Pane> = {}, shown: () => Promise<void> = () => Promise.resolve()) {
  const log: string[] = [];
  const does = (name: string) => () => {
    log.push(name);
    return Promise.resolve();
  };
  const pane: Pane = {
    setTheme: () => undefined,
    unmount: () => undefined,
    review: does('review'),
    mark: does('mark'),
    unmark: does('unmark'),
    summarise: does('summarise'),
    ...parts,
  };
  const buttons = new Map<string, (event: { completed(): void }) => void>();
  const ribbon = {
    actions: { associate: (id: string, run: (event: { completed(): void }) => void) => void buttons.set(id, run) },
    addin: {
      showAsTaskpane: () => {
        log.push('show');
        return shown();
      },
    },
  };
  const press = (name: string) =>
    new Promise<void>((completed) => {
      buttons.get(name)!({
        completed() {
          log.push('completed');
          completed();
        },
      });
    });
  return { ribbon, pane, buttons, log, press };
}

test.each([
  ['revisar', 'review'],
  ['marcar', 'mark'],
  ['quitarMarcas', 'unmark'],
  ['generarResumen', 'summarise'],
])('«%s» opens the pane, acts and frees the button', async (name, act) => {
  const { ribbon, pane, log, press } = setUp();
  associateCommands(ribbon, Promise.resolve(pane));
  await press(name);
  expect(log).toEqual(['show', act, 'completed']);
});

test('a button that is pressed before Excel is ready waits for the pane', async () => {
  const { ribbon, pane, log, press } = setUp();
  let ready: (pane: Pane) => void = () => undefined;
  associateCommands(ribbon, new Promise((resolve) => (ready = resolve)));
  const pressed = press('marcar');
  await Promise.resolve();
  expect(log).toEqual(['show']);
  ready(pane);
  await pressed;
  expect(log).toEqual(['show', 'mark', 'completed']);
});

test('a pane that is open already cannot be shown, and answers all the same', async () => {
  const { ribbon, pane, log, press } = setUp({}, () => Promise.reject(new Error('open')));
  associateCommands(ribbon, Promise.resolve(pane));
  await press('revisar');
  expect(log).toEqual(['show', 'review', 'completed']);
});

test('where there is no pane the button is free again', async () => {
  const { ribbon, log, press } = setUp();
  const none = Promise.reject<Pane>(new Error('no Excel'));
  associateCommands(ribbon, none);
  await press('revisar');
  expect(log).toEqual(['show', 'completed']);
});
