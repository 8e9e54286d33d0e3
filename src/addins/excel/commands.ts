/// <reference types="office-js" />
import type { Pane } from '../../pane';

/** What office.js gives the ribbon's commands. */
export interface Ribbon {
  readonly actions: Pick<Office.Actions, 'associate'>;
  readonly addin: Pick<Office.Addin, 'showAsTaskpane'>;
}

/** By the manifest's FunctionName: what each button of the tab does. */
const COMMANDS: Readonly<Record<string, (pane: Pane) => Promise<void>>> = {
  revisar: (pane) => pane.review(),
  marcar: (pane) => pane.mark(),
  quitarMarcas: (pane) => pane.unmark(),
  generarResumen: (pane) => pane.summarise(),
};

/**
 * Wires the buttons. Each opens the pane, which says what is being done, what was done and what could not be; a button is free
 * again when the pane has answered.
 * @param pane as soon as Excel is ready; where it cannot be, the page itself says why.
 */
export function associateCommands(ribbon: Ribbon, pane: Promise<Pane>): void {
  for (const [name, act] of Object.entries(COMMANDS)) {
    ribbon.actions.associate(name, (event: Pick<Office.AddinCommands.Event, 'completed'>) => {
      void answer(ribbon, pane, act).finally(() => {
        event.completed();
      });
    });
  }
}

async function answer({ addin }: Ribbon, pane: Promise<Pane>, act: (pane: Pane) => Promise<void>): Promise<void> {
  // A pane that cannot be shown may be shown already, in a window of its own: the command is done all the same.
  await addin.showAsTaskpane().catch(() => undefined);
  const ready = await pane.catch(() => null);
  if (ready !== null) await act(ready);
}
