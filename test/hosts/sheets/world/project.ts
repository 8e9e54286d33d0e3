/** The pushed project, loaded anew for each execution in a bare realm that has what Apps Script has and nothing else. */
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import type { World } from './document';
import { blankScreen, servicesOf, type Screen } from './services';
import { noCalls, Session, TOO_LONG, type AuthMode, type Calls } from './session';
import { checkRequest, checkReply } from './run-rules';

const DIST = path.join(__dirname, '../../../../dist/sheets');

export const isBuilt = fs.existsSync(path.join(DIST, 'Code.js'));
export const distNames = (): string[] => fs.readdirSync(DIST);
export const distFile = (name: string): string => fs.readFileSync(path.join(DIST, name), 'utf8');

interface Compiled {
  readonly scripts: readonly vm.Script[];
  readonly scopes: readonly string[];
  readonly htmlFiles: readonly string[];
}

let compiled: Compiled | null = null;

function project(): Compiled {
  const files = fs.readdirSync(DIST);
  compiled ??= {
    scripts: files.filter((name) => name.endsWith('.js')).map((name) => new vm.Script(distFile(name), { filename: name })),
    scopes: (JSON.parse(distFile('appsscript.json')) as { oauthScopes: string[] }).oauthScopes,
    htmlFiles: files.filter((name) => name.endsWith('.html')).map((name) => name.replace(/\.html$/, '')),
  };
  return compiled;
}

export interface ExecutionOptions {
  readonly mode?: AuthMode;
  readonly user?: string;
  readonly calls?: Calls;
  readonly between?: (call: string) => void;
  readonly screen?: Screen;
  readonly limit?: number;
}

/** One execution: the whole project is loaded, then one top-level function is called. */
export class Execution {
  readonly session: Session;
  readonly screen: Screen;
  private readonly context: vm.Context;

  constructor(world: World, { mode = 'FULL', screen = blankScreen(), ...options }: ExecutionOptions = {}) {
    const { scripts, scopes, htmlFiles } = project();
    this.context = vm.createContext({});
    const make = vm.runInContext('({ list: (items) => Array.from(items), instant: (ms) => new Date(ms) })', this.context) as {
      list: (items: readonly unknown[]) => unknown;
      instant: (milliseconds: number) => unknown;
    };
    this.screen = screen;
    this.session = new Session({ world, realm: make, mode, calls: noCalls(), ...options });
    Object.assign(this.context, servicesOf({ session: this.session, screen, htmlFiles, scopes }));
    for (const script of scripts) script.runInContext(this.context);
  }

  /** Values of the test as values of the realm. */
  inRealm(value: unknown): unknown {
    if (Array.isArray(value)) return this.session.list(value.map((one) => this.inRealm(one)));
    return value instanceof Date ? this.session.instant(value.getTime()) : value;
  }

  has(name: string): boolean {
    return vm.runInContext(`typeof ${name} === 'function'`, this.context) === true;
  }

  async call(name: string, ...args: unknown[]): Promise<unknown> {
    const target: unknown = vm.runInContext(`typeof ${name} === 'function' ? ${name} : null`, this.context);
    if (target === null) throw new Error(`Script function not found: ${name}`);
    try {
      return await (target as (...all: unknown[]) => unknown)(...args);
    } finally {
      this.end();
    }
  }

  /** Google lets go of the locks of an execution that is over. @throws where Google ended it, whatever the script made of that. */
  private end(): void {
    if (this.session.world.lockedBy === this.session) this.session.world.lockedBy = null;
    if (this.session.isEnded) throw new Error(TOO_LONG);
  }

  /** As google.script.run does: at once, and with its rules for what may cross. */
  run(name: string, ...args: unknown[]): unknown {
    if (name.endsWith('_')) throw new Error(`Script function not found: ${name}`);
    args.forEach(checkRequest);
    const target: unknown = vm.runInContext(`typeof ${name} === 'function' ? ${name} : null`, this.context);
    if (target === null) throw new Error(`Script function not found: ${name}`);
    try {
      return checkReply((target as (...all: unknown[]) => unknown)(...args));
    } finally {
      this.end();
    }
  }
}
