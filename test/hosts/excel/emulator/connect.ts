/** The channel between the client library and the emulated workbook, with the limits of Excel on the web and the faults that a test wants. */
import type { Book, Change } from './book';
import { Interpreter } from './interpreter';
import { loadOffice, type Bridge, type OfficeRealm } from './load-office';
import { workbookObject, type Emulated } from './objects/workbook';
import { functionsObject } from './objects/functions';
import { ACTION, DELAY_FOR_CELL_EDIT, WireError, type RequestBody, type ResponseBody } from './wire';

const MEGABYTE = 1_048_576;
/** The numbers of the events on the wire. */
const EVENT = { changed: 10, added: 13, deleted: 15 } as const;
const LISTENED = { changed: 'DataChanged', added: 'Added', deleted: 'Deleted' } as const;
const TYPE = { changed: 'WorksheetChanged', added: 'WorksheetAdded', deleted: 'WorksheetDeleted' } as const;

export interface Exchange {
  readonly bytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  readonly body: RequestBody;
}

/** What goes wrong; a test sets it. Each is consumed by its use, unless it says otherwise. */
export interface Faults {
  /** The k-th changing action from now on fails, with this error; `stays`: all after it too, as where Excel allows only reading. */
  failChange: { in: number; readonly error: WireError; readonly stays?: boolean } | null;
  /** So many requests are turned away with ActivityLimitReached. */
  busy: number;
  /** The person is typing in a cell; stays until `stopEditing`. */
  editing: boolean;
  /** Bytes of a request or a response; stays. */
  limit: number;
  /** What happens before the next request reaches Excel, in order. */
  before: (() => void)[];
}

/** What the client sends on its own account after each batch: it lets go of references. */
const isCleanUp = ({ Actions }: RequestBody): boolean => {
  const last = Actions[Actions.length - 1];
  return (
    last?.Name === '_RemoveReference' &&
    Actions.every(({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === '_RemoveReference')
  );
};

const sizeOf = (text: string): number => Buffer.byteLength(text, 'utf8');

interface Message {
  readonly id: string;
  readonly flags: number;
  readonly message: { readonly body: RequestBody | string };
}

export class EmulatedExcel {
  readonly office: OfficeRealm;
  readonly exchanges: Exchange[] = [];
  readonly faults: Faults = { failChange: null, busy: 0, editing: false, limit: 5 * MEGABYTE, before: [] };
  readonly emulated: Emulated;
  private readonly interpreter: Interpreter;
  private readonly bridge: Bridge;
  private waiting: (() => void)[] = [];
  private events: { change: Change; source: string; own: boolean }[] = [];
  /** Changing actions so far. */
  changes = 0;
  /** Requests that Excel has not answered. */
  private open = 0;

  constructor(
    readonly book: Book,
    readonly ceiling: string,
    /** A realm that other workbooks had before; loading one anew takes longest of all. */
    realm?: OfficeRealm,
  ) {
    this.emulated = { book, cellLimit: 5_000_000, listening: new Set() };
    this.interpreter = new Interpreter(
      () => workbookObject(this.emulated),
      () => {
        this.beforeChange();
      },
      (name) => (name === 'Microsoft.ExcelServices.Functions' ? functionsObject(book) : null),
    );
    book.onMove = () => {
      this.interpreter.forgetReferences();
    };
    book.onChange = (change, by) => {
      this.events.push({ change, source: by === 'coauthor' ? 'Remote' : 'Local', own: by === 'addin' });
      if (by !== 'addin') this.deliver();
    };
    this.office = realm ?? loadOffice(ceiling);
    this.bridge = {
      onMessageFromHost: null,
      sendMessageToHost: (text) => {
        this.receive(text);
      },
    };
    this.office.OfficeExtension.HostBridge.init(this.bridge);
  }

  /** What the code under test asked for and no emulated object knows; a test expects none. */
  get unmodelled(): readonly string[] {
    return this.interpreter.unmodelled;
  }

  /** Requests that do more than let go of references. */
  get requests(): readonly Exchange[] {
    return this.exchanges.filter(({ body }) => !isCleanUp(body));
  }

  /** Whether something waits until the person leaves the cell. */
  isWaiting(): boolean {
    return this.waiting.length > 0;
  }

  /** The person leaves the cell. */
  stopEditing(): void {
    this.faults.editing = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }

  /** Until nothing is under way any more: answers, events and what they set going. */
  async settle(): Promise<void> {
    for (let quiet = 0; quiet < 3; quiet++) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (this.open > 0 || this.events.length > 0) quiet = -1;
    }
  }

  private beforeChange(): void {
    this.changes++;
    const fault = this.faults.failChange;
    if (fault === null) return;
    fault.in--;
    if (fault.in > 0) return;
    if (fault.stays !== true) this.faults.failChange = null;
    throw fault.error;
  }

  private receive(text: string): void {
    const message = JSON.parse(text) as Message;
    const answer = (): void => {
      this.answer(message);
    };
    this.open++;
    if (this.faults.editing && (message.flags & DELAY_FOR_CELL_EDIT) !== 0) this.waiting.push(answer);
    else queueMicrotask(answer);
  }

  private answer({ id, flags, message }: Message): void {
    const text = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
    const body = JSON.parse(text) as RequestBody;
    let status = 200;
    let response: ResponseBody | { error: { code: string; message: string } };
    let responseText = '';
    try {
      this.faults.before.shift()?.();
      this.refuse(text, body, flags);
      response = this.interpreter.run(body);
      responseText = JSON.stringify(response);
      if (sizeOf(responseText) > this.faults.limit)
        throw new WireError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
    } catch (error) {
      const wire = error instanceof WireError ? error : new WireError('EmulatorBug', String((error as Error).stack));
      if (!(error instanceof WireError)) this.interpreter.unmodelled.push(wire.message);
      status = wire.code === 'ActivityLimitReached' ? 429 : 400;
      response = { error: { code: wire.code, message: wire.message } };
      responseText = JSON.stringify(response);
    }
    this.exchanges.push({ bytes: sizeOf(text), responseBytes: sizeOf(responseText), actions: body.Actions.length, body });
    this.open--;
    this.send({ id, type: 1, message: { statusCode: status, headers: {}, body: status === 200 ? response : responseText } });
    this.deliver();
  }

  /** What Excel says of the request as a whole, before it does anything. */
  private refuse(text: string, body: RequestBody, flags: number): void {
    if (isCleanUp(body)) return;
    if (this.faults.busy > 0) {
      this.faults.busy--;
      throw new WireError('ActivityLimitReached', 'Activity limit has been reached.');
    }
    if (this.faults.editing && (flags & DELAY_FOR_CELL_EDIT) === 0) {
      throw new WireError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode. Please exit the edit mode.');
    }
    if (sizeOf(text) > this.faults.limit)
      throw new WireError('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
  }

  private deliver(): void {
    if (this.events.length === 0) return;
    setTimeout(() => {
      const events = this.events;
      this.events = [];
      for (const event of events) if (this.emulated.listening.has(LISTENED[event.change.kind])) this.fire(event);
    }, 0);
  }

  private fire({ change, source, own }: { change: Change; source: string; own: boolean }): void {
    const { kind, ...told } = change;
    // ExcelApi 1.14 tells whose hand it was.
    const [, minor = 0] = this.ceiling.split('.').map(Number);
    const trigger = kind === 'changed' && minor >= 14 ? { triggerSource: own ? 'ThisLocalAddin' : 'Unknown' } : {};
    const message = JSON.stringify({ type: TYPE[kind], source, ...told, ...trigger });
    this.send({
      type: 3,
      message: { entries: [{ messageCategory: 65536, messageType: EVENT[kind], targetId: 'Workbook', message, id: '' }] },
    });
  }

  private send(answer: unknown): void {
    this.bridge.onMessageFromHost?.(JSON.stringify(answer));
  }
}
