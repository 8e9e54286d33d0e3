/** The page of the sidebar in a document, over the built bundle: what a person finds when they open the panel. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { eventually } from '../../eventually';
import { noteAt } from './cells';
import { googleRun, type GoogleRun } from './google-run';
import { planBook } from './plan';
import { personEdits } from './sidebar';
import { typeInto, worldOf } from './world/build';
import type { World } from './world/document';
import { distFile, isBuilt } from './world/project';

const built = isBuilt ? describe : describe.skip;

interface Page {
  readonly world: World;
  readonly google: GoogleRun;
  readonly text: () => string;
  /** Presses a button once it can be pressed. */
  readonly press: (name: string) => Promise<void>;
  readonly until: (done: () => boolean) => Promise<void>;
  readonly errors: string[];
  /** All that the busy line has said. */
  readonly busy: string[];
}

let open: JSDOM | null = null;
afterEach(() => {
  open?.window.close();
  open = null;
});

function openSidebar(world: World): Page {
  const google = googleRun(world);
  const errors: string[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => errors.push(error.message));
  const dom = new JSDOM(distFile('sidebar.html'), {
    runScripts: 'dangerously',
    pretendToBeVisual: true,
    url: 'https://hojas.example/',
    virtualConsole,
    beforeParse: (window) => {
      // Every browser has it, and jsdom has not.
      Object.assign(window, { google: { script: google }, MessageChannel });
    },
  });
  open = dom;
  const { document } = dom.window;
  const busy: string[] = [];
  new dom.window.MutationObserver(() => {
    const said = document.querySelector('.work span')?.textContent;
    if (said !== undefined && said !== busy.at(-1)) busy.push(said);
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
  const text = (): string => document.body.querySelector('#pane')?.textContent ?? '';
  const button = (name: string): HTMLButtonElement | undefined =>
    [...document.querySelectorAll<HTMLButtonElement>('button:not([role=tab])')].find((one) => one.textContent.trim() === name);
  const until = (done: () => boolean): Promise<void> =>
    eventually(() => {
      if (!done()) throw new Error(`still waiting; the pane says: ${text().slice(0, 500)}`);
    });
  return {
    world,
    google,
    errors,
    busy,
    text,
    press: async (name) => {
      await until(() => button(name)?.disabled === false && button(name)?.getAttribute('aria-disabled') !== 'true');
      button(name)?.click();
    },
    until,
  };
}

built('the sidebar', () => {
  test('reviews, marks, takes back, and hears of an edit', async () => {
    const page = openSidebar(worldOf(planBook(6)));
    await page.press('Revisar');
    await page.until(() => page.text().includes('2 errores'));
    expect(page.text()).toContain('6 actividades');
    await page.press('Marcar en la hoja');
    await page.until(() => noteAt(page.world, 'Plan', 'F5').includes('Seguimiento'));
    await page.until(() => page.text().includes('Deshacer'));
    await page.press('Quitar marcas');
    await page.until(() => noteAt(page.world, 'Plan', 'F5') === '');
    await personEdits(page.world, 'Plan', 'F4', 2);
    await page.until(() => page.text().includes('3 errores') || page.text().includes('La hoja cambió después de la revisión'));
    expect(page.errors).toEqual([]);
  });

  test('tells how much of a very large sheet is read', async () => {
    const world = worldOf(planBook(6));
    const [plan] = world.sheets;
    if (plan) plan.rows = 70_000;
    typeInto(world, 'Plan', 'I70000', 'fin');
    const page = openSidebar(world);
    await page.press('Revisar');
    await page.until(() => page.text().includes('6 actividades'));
    const shares = page.busy.flatMap((said) => /^Leyendo la hoja… (\d+) %$/.exec(said)?.[1] ?? []).map(Number);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThan(100);
    expect(page.errors).toEqual([]);
  });

  test('says why a workbook cannot be reviewed', async () => {
    const page = openSidebar(worldOf(planBook(0, { values: [['Lista de asistencia']], formats: {} })));
    await page.press('Revisar');
    await page.until(() => page.text().includes('No se encontró ninguna tabla de actividades'));
    expect(page.errors).toEqual([]);
  });
});
