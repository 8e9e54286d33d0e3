/** How long a page may take for what a test waits for, in milliseconds: many times what a slow and busy machine needs. */
export const PATIENCE = 180_000;
const PAUSE = 25;

/**
 * Waits until an assertion holds: what a click sets off is done later, on the other side of the browser. A focus that the click itself
 * moves, or a message of the click before, is no sign of it.
 * @throws what the assertion threw last, with the last value that it saw.
 */
export async function eventually(assertion: () => void | Promise<void>): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      await assertion();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}
