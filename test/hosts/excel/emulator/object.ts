import type { SheetArea } from './book';
import { Unmodelled } from './wire';

/** What the arguments of a call are: plain values, or the objects that proxies stand for. */
export type Argument = unknown;

/** What a method gives: a proxy's object, null for a null object, or a plain value. */
export type Outcome = { readonly object: EmulatedObject | null } | { readonly value: unknown };

/** One kind of object of Excel, over the emulated workbook. What is not listed does not exist. */
export interface EmulatedObject {
  readonly type: string;
  /** Objects of collections are found again by it. */
  readonly id?: string;
  /** Properties that `load` gives, in the client's spelling. */
  readonly load?: Readonly<Record<string, () => unknown>>;
  /** Navigation properties, in the wire's spelling. */
  readonly nav?: Readonly<Record<string, () => EmulatedObject>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  readonly call?: Readonly<Record<string, (args: readonly Argument[]) => Outcome>>;
  /** Members of a collection. */
  readonly items?: () => readonly EmulatedObject[];
  readonly index?: (args: readonly Argument[]) => EmulatedObject;
  /** The cells that a Range stands for; such objects are kept by reference. */
  readonly area?: SheetArea;
}

export const object = (made: EmulatedObject | null): Outcome => ({ object: made });
export const value = (made: unknown = null): Outcome => ({ value: made });

export function areaOfArgument(argument: Argument, what: string): SheetArea {
  const area = (argument as EmulatedObject | null)?.area;
  if (!area) throw new Unmodelled(`${what} with something that is no range`);
  return area;
}

export function textOf(argument: Argument, what: string): string {
  if (typeof argument !== 'string') throw new Unmodelled(`${what}: ${JSON.stringify(argument)} is no text`);
  return argument;
}

export function numberOf(argument: Argument, what: string): number {
  if (typeof argument !== 'number') throw new Unmodelled(`${what}: ${JSON.stringify(argument)} is no number`);
  return argument;
}

/** Setters that only keep what was set, by the client's name of the property. */
export function keeping(
  into: Record<string, unknown>,
  names: readonly string[],
  guard: () => void = () => undefined,
): Record<string, (set: unknown) => void> {
  return Object.fromEntries(
    names.map((name) => [
      name,
      (set: unknown) => {
        guard();
        into[name.charAt(0).toLowerCase() + name.slice(1)] = set;
      },
    ]),
  );
}
