import type { Argument, EmulatedObject, Outcome } from './object';
import {
  ACTION,
  PATH,
  Unmodelled,
  WireError,
  itemNotFound,
  type Action,
  type Arguments,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from './wire';

/** References of one workbook are none of another's. */
let nextReference = 1;

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Runs the actions of one request one by one, as Excel does: the first failure ends it, and nothing is taken back. */
export class Interpreter {
  /** Objects that the client keeps between requests. */
  private readonly references = new Map<string, EmulatedObject>();
  /** What was asked that the emulated host does not model. */
  readonly unmodelled: string[] = [];

  constructor(
    private readonly workbook: () => EmulatedObject,
    /** Called before each action that changes the workbook; may throw the fault that a test wants there. */
    private readonly beforeChange: () => void,
    private readonly create: (name: string) => EmulatedObject | null,
  ) {}

  /** Structural changes move cells; references that a client still held would name others. */
  forgetReferences(): void {
    this.references.clear();
  }

  run(body: RequestBody): ResponseBody {
    const memo = new Map<number, EmulatedObject | null>();
    const kept = new Map<number, string>();
    const Results: ResponseBody['Results'] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (action.ActionType === ACTION.trace) {
          TraceIds.push(action.Id);
          Results.push({ ActionId: action.Id, Value: null });
        } else Results.push({ ActionId: action.Id, Value: this.perform(action, body.ObjectPaths, memo, kept) });
      } catch (error) {
        if (!(error instanceof WireError)) throw error;
        if (error instanceof Unmodelled) this.unmodelled.push(error.message);
        const Error = { Code: error.code, Message: error.message, Location: error.location, ActionIndex: index, HttpStatusCode: 400 };
        return { Results, TraceIds, Error };
      }
    }
    return { Results, TraceIds };
  }

  private perform(
    action: Action,
    paths: Readonly<Record<string, ObjectPath>>,
    memo: Map<number, EmulatedObject | null>,
    kept: Map<number, string>,
  ): unknown {
    const resolve = (id: number): EmulatedObject | null => this.resolve(id, paths, memo);
    if (action.ActionType === ACTION.method && action.Name === '_RemoveReference') {
      this.references.delete(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const target = resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return target === null
          ? null
          : this.identity(target, kept.get(action.ObjectPathId) ?? this.referenceOf(action.ObjectPathId, paths));
      case ACTION.query:
        return target === null ? null : query(target, action.QueryInfo?.Select ?? [], action.QueryInfo?.Expand ?? []);
      case ACTION.method: {
        if (action.Name === '_KeepReference') {
          if (target !== null) kept.set(action.ObjectPathId, this.keep(target));
          return null;
        }
        if (target === null) throw new WireError('InvalidObjectPath', 'The object path is a null object.');
        const outcome = this.call(target, action.Name, this.args(action.ArgumentInfo, resolve));
        return 'value' in outcome ? (outcome.value ?? null) : null;
      }
      case ACTION.setProperty: {
        if (target === null) throw new WireError('InvalidObjectPath', 'The object path is a null object.');
        const setter = target.set?.[action.Name];
        if (!setter) throw new Unmodelled(`set ${target.type}.${action.Name}`);
        this.beforeChange();
        setter(this.args(action.ArgumentInfo, resolve)[0]);
        return null;
      }
      default:
        throw new Unmodelled(`action of type ${action.ActionType}`);
    }
  }

  private identity(target: EmulatedObject, reference: string | null): unknown {
    if (target.id !== undefined) return { Id: target.id };
    return reference === null ? {} : { _ReferenceId: reference };
  }

  private referenceOf(id: number, paths: Readonly<Record<string, ObjectPath>>): string | null {
    const path = paths[String(id)];
    return path?.ObjectPathType === PATH.reference ? path.Name : null;
  }

  private keep(target: EmulatedObject): string {
    const name = `ref${String(nextReference++)}`;
    this.references.set(name, target);
    return name;
  }

  private resolve(
    id: number,
    paths: Readonly<Record<string, ObjectPath>>,
    memo: Map<number, EmulatedObject | null>,
  ): EmulatedObject | null {
    const known = memo.get(id);
    if (known !== undefined) return known;
    const path = paths[String(id)];
    if (!path) throw new Unmodelled(`object path ${id} that the request does not hold`);
    const made = this.make(path, paths, memo);
    memo.set(id, made);
    return made;
  }

  private make(
    path: ObjectPath,
    paths: Readonly<Record<string, ObjectPath>>,
    memo: Map<number, EmulatedObject | null>,
  ): EmulatedObject | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.workbook();
      case PATH.nullObject:
        return null;
      case PATH.newObject: {
        const made = this.create(path.Name);
        if (!made) throw new Unmodelled(`new ${path.Name}`);
        return made;
      }
      case PATH.reference: {
        const kept = this.references.get(path.Name);
        if (!kept) throw new WireError('InvalidReference', 'This reference is not valid for the current operation.');
        return kept;
      }
      default:
        return this.child(path, paths, memo);
    }
  }

  private child(
    path: ObjectPath,
    paths: Readonly<Record<string, ObjectPath>>,
    memo: Map<number, EmulatedObject | null>,
  ): EmulatedObject | null {
    const resolve = (id: number): EmulatedObject | null => this.resolve(id, paths, memo);
    const parent = resolve(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    const args = this.args(path.ArgumentInfo, resolve);
    if (path.ObjectPathType === PATH.property) {
      const nav = parent.nav?.[path.Name];
      if (!nav) throw new Unmodelled(`property ${parent.type}.${path.Name}`);
      return nav();
    }
    if (path.ObjectPathType === PATH.indexer) {
      if (!parent.index) throw new Unmodelled(`${parent.type}[]`);
      return parent.index(args);
    }
    if (path.ObjectPathType !== PATH.method) throw new Unmodelled(`object path of type ${path.ObjectPathType}`);
    const outcome = this.call(parent, path.Name, args);
    if (!('object' in outcome)) throw new Unmodelled(`${parent.type}.${path.Name}() as an object`);
    return outcome.object;
  }

  private call(target: EmulatedObject, name: string, args: readonly Argument[]): Outcome {
    const method = target.call?.[name];
    if (!method) throw new Unmodelled(`method ${target.type}.${name}()`);
    if (!/^(_?Get|_Register|_Unregister|_Validate)/.test(name)) this.beforeChange();
    return method(args);
  }

  private args(info: Arguments | undefined, resolve: (id: number) => EmulatedObject | null): readonly Argument[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const reference = references[index];
      return typeof reference === 'number' && reference > 0 ? resolve(reference) : argument;
    });
  }
}

/** What a load gives: «values», «format/fill/color», and for a collection «name» or «replies/content» of each member. */
function query(target: EmulatedObject, select: readonly string[], expand: readonly string[]): Record<string, unknown> {
  if (expand.length > 0) throw new Unmodelled(`expand ${expand.join()}`);
  if (select.length === 0) throw new Unmodelled(`load of everything of ${target.type}`);
  const paths = select.map((path) => path.split('/').filter((part) => part !== 'items'));
  if (!target.items) return properties(target, paths);
  return { _Items: target.items().map((item) => properties(item, paths)) };
}

function properties(target: EmulatedObject, paths: readonly (readonly string[])[]): Record<string, unknown> {
  const found: Record<string, unknown> = target.id === undefined ? {} : { Id: target.id };
  for (const [first = '', ...rest] of paths) {
    if (rest.length === 0) {
      const read = target.load?.[first];
      if (!read) throw new Unmodelled(`load ${target.type}.${first}`);
      found[pascal(first)] = read();
    } else if (!(pascal(first) in found)) {
      const nav = target.nav?.[pascal(first)];
      if (!nav) throw new Unmodelled(`property ${target.type}.${pascal(first)}`);
      const inner = paths.filter((path) => path.length > 1 && path[0] === first).map((path) => path.slice(1).join('/'));
      found[pascal(first)] = query(nav(), inner, []);
    }
  }
  return found;
}

/** A member by its id or its name. */
export function memberOf(items: readonly EmulatedObject[], key: unknown, location: string): EmulatedObject {
  const wanted = String(key).toLowerCase();
  const found = items.find((item) => item.id === key || String(item.load?.name?.()).toLowerCase() === wanted);
  if (!found) throw itemNotFound(location);
  return found;
}
