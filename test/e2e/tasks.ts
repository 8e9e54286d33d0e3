/** What a page's one thread does without a break: a click that comes meanwhile waits for the end of it. */
import type { Browser, Frame, Page } from 'playwright-core';

/**
 * Units of work that a person feels as a wait: 100 ms on the machine on which the unit took 25 ms. Counted in units of the same run
 * and in the thread's own time, so that neither a slow machine nor others who work on it change what the test says.
 */
const FELT = 4;
const RUNS = 9;
/** A collection of the whole heap, which the engine does when it finds it fit: in whatever task that falls, it is no work of that task. */
const COLLECTION = 'V8.GCFinalizeMC';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Microseconds on the clock, and of the thread's own time, which a task now and then lacks. */
  readonly dur?: number;
  readonly tdur?: number;
}

export interface Tasks {
  /** Milliseconds of the thread's own time, longest first. */
  readonly longest: readonly number[];
  /** Milliseconds of one unit of work. */
  readonly unit: number;
  readonly count: number;
  /** The tasks that a person would feel, but for what the engine collects in them: empty where the page answers. */
  readonly felt: readonly number[];
}

/** A fixed piece of work, a task each time. */
const workUnits = (frame: Frame, runs: number): Promise<void> =>
  frame.evaluate(async (times) => {
    for (let run = 0; run < times; run++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      let state = run;
      for (let i = 0; i < 22_000_000; i++) state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
      performance.mark(`unit ${String(state)}`);
    }
  }, runs);

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Traces the thread that `frame` shares with its page while `act` is done. */
export async function tasksWhile(browser: Browser, page: Page, frame: Frame, act: () => Promise<void>): Promise<Tasks> {
  await workUnits(frame, 3);
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing', 'v8'] });
  await workUnits(frame, RUNS);
  await frame.evaluate(() => performance.mark('begin'));
  await act();
  await frame.evaluate(() => performance.mark('end'));
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const marks = (name: string): TraceEvent[] => traceEvents.filter((event) => event.name.startsWith(name) && event.ts > 0);
  const [begin] = marks('begin');
  const [end] = marks('end');
  if (!begin || !end) throw new Error('The trace lacks the marks of the page.');
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && ph === 'X' && pid === begin.pid && tid === begin.tid,
  );
  const own = ({ tdur, dur = 0 }: TraceEvent): number => (tdur ?? dur) / 1000;
  const around = ({ ts }: TraceEvent): TraceEvent[] => tasks.filter((task) => task.ts <= ts && ts <= task.ts + (task.dur ?? 0));
  const unit = median(marks('unit ').flatMap(around).map(own));
  const collections = traceEvents.filter(
    ({ name, ph, pid, tid }) => name === COLLECTION && ph === 'X' && pid === begin.pid && tid === begin.tid,
  );
  const collected = (task: TraceEvent): number =>
    collections.filter((one) => around(one).includes(task)).reduce((sum, one) => sum + own(one), 0);
  const done = tasks.filter(({ ts }) => ts > begin.ts && ts < end.ts);
  return {
    longest: done.map(own).sort((a, b) => b - a),
    unit,
    count: done.length,
    felt: done.map((task) => own(task) - collected(task)).filter((time) => time > FELT * unit),
  };
}
