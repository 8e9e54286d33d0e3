/** Writing in as few requests as the size that Excel on the web takes allows. */
import type { ExcelClient } from './client';

/** Excel on the web takes 5 MB at once; the rest is for what the estimates miss. */
export const REQUEST_BYTES = 4_300_000;
/** A proxy with its bookkeeping, on the wire. */
const PROXY_BYTES = 450;

/** What one batch of steps shares, so that a sheet is named once. */
export class Batch {
  private readonly sheets = new Map<string, Excel.Worksheet>();

  constructor(readonly context: Excel.RequestContext) {}

  get workbook(): Excel.Workbook {
    return this.context.workbook;
  }

  /** A sheet that stands in the workbook when this step runs. */
  sheet(name: string): Excel.Worksheet {
    const known = this.sheets.get(name);
    if (known) return known;
    const sheet = this.workbook.worksheets.getItem(name);
    this.sheets.set(name, sheet);
    return sheet;
  }

  range(hoja: string, address: string): Excel.Range {
    return this.sheet(hoja).getRange(address);
  }
}

/** Something to write, whole or not at all within one request. */
export interface Step {
  /** About how many bytes of the request it takes. */
  readonly bytes: number;
  readonly run: (batch: Batch) => void;
}

const utf8 = new TextEncoder();

/** How many bytes something takes in a request. */
export const bytesOf = (json: unknown): number => utf8.encode(JSON.stringify(json)).length;

/** @param proxies how many ranges, formats… it makes. */
export function step(proxies: number, payload: number, run: Step['run']): Step {
  return { bytes: proxies * PROXY_BYTES + payload, run };
}

/** The steps in order, cut where a request would grow too large. */
function inRequests(steps: readonly Step[], limit: number): Step[][] {
  const requests: Step[][] = [];
  let bytes = Infinity;
  for (const one of steps) {
    if (bytes + one.bytes > limit) {
      requests.push([]);
      bytes = 0;
    }
    requests[requests.length - 1]?.push(one);
    bytes += one.bytes;
  }
  return requests;
}

/** Runs all steps, one request after the other, each of about `limit` bytes at most. @throws what office.js throws; what was written before it stays written */
export async function write(client: ExcelClient, steps: readonly Step[], limit = REQUEST_BYTES): Promise<void> {
  for (const request of inRequests(steps, limit)) {
    await client.run({ delayForCellEdit: true }, (context) => {
      const batch = new Batch(context);
      for (const one of request) one.run(batch);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- Each turn is a request of up to 5 MB, which one alone cannot be.
      return context.sync();
    });
  }
}
