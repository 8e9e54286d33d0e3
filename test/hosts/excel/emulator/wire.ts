/** The JSON that office.js and Excel exchange: one request per `context.sync()`. Read in the library's source. */

export interface Arguments {
  readonly Arguments?: readonly unknown[] | null;
  /** Parallel to `Arguments`: the object paths that stand for proxies. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly unknown[] | null)[];
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: {
    readonly Select?: readonly string[];
    readonly Expand?: readonly string[];
    readonly Skip?: number;
    readonly Top?: number;
  };
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseBody {
  readonly Results: { ActionId: number; Value: unknown }[];
  readonly TraceIds: number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string | null;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
export const PATH = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;
/** Of a request: wait for the person to leave the cell instead of failing. */
export const DELAY_FOR_CELL_EDIT = 64;

/** An error as Excel answers it; the client makes an OfficeExtension.Error of it. */
export class WireError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location: string | null = null,
  ) {
    super(message);
  }
}

export const invalidArgument = (location: string, message = 'The argument is invalid or missing or has an incorrect format.'): WireError =>
  new WireError('InvalidArgument', message, location);
export const itemNotFound = (location: string): WireError =>
  new WireError('ItemNotFound', "The requested resource doesn't exist.", location);
export const accessDenied = (location: string): WireError =>
  new WireError('AccessDenied', 'You cannot perform the requested operation.', location);

/** A verb that the emulated host does not know: the test fails, whatever the code under test makes of the error. */
export class Unmodelled extends WireError {
  constructor(what: string) {
    super('NotImplemented', `emulator: ${what}`);
  }
}
