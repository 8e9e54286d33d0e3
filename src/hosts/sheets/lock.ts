import { HostError } from '../host';
import type { Services } from './services';

/** How long to wait for another run of ours: well under the 30 seconds of a simple trigger. */
const PATIENCE = 15_000;

/** The document's lock, taken once however many steps of one execution ask for it. It keeps runs of ours apart, never people. */
export class DocumentLock {
  private depth = 0;
  private held: GoogleAppsScript.Lock.Lock | null = null;

  constructor(private readonly services: Services) {}

  /** @throws HostError while another run of ours writes. Call the way back in a `finally`. */
  take(): () => void {
    if (this.depth === 0) {
      const lock = this.services.locks.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
      if (lock && !lock.tryLock(PATIENCE)) {
        throw new HostError(
          'no-se-puede-escribir',
          'Seguimiento está escribiendo en este libro desde otra ventana. Espere unos segundos y repita.',
        );
      }
      this.held = lock;
    }
    this.depth++;
    return () => {
      this.release();
    };
  }

  private release(): void {
    this.depth--;
    if (this.depth > 0 || !this.held) return;
    // What is still on its way would otherwise reach the sheet after the next run has read it.
    this.services.app.flush();
    this.held.releaseLock();
    this.held = null;
  }
}
