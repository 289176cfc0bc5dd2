/** An event of Chromium's trace; times in microseconds, `tdur` on the thread's own clock, which stands while other programs run. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: Readonly<Record<string, unknown>>;
}

/** Main-thread work in milliseconds, by what it was spent on. */
export interface Work {
  script: number;
  style: number;
  layout: number;
  paint: number;
  layerize: number;
  rest: number;
}

const kinds: Readonly<Record<string, keyof Work>> = {
  FireAnimationFrame: 'script',
  EventDispatch: 'script',
  FunctionCall: 'script',
  EvaluateScript: 'script',
  'v8.compile': 'script',
  'v8.evaluateModule': 'script',
  TimerFire: 'script',
  RunMicrotasks: 'script',
  MinorGC: 'script',
  MajorGC: 'script',
  ParseHTML: 'script',
  UpdateLayoutTree: 'style',
  Layout: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  Layerize: 'layerize',
};

/** One top-level task of the main thread. */
export interface Task {
  readonly ms: number;
  readonly work: Work;
  /** Whether it ran a script, and whether it ended with a frame for the compositor. */
  readonly scripted: boolean;
  readonly frame: boolean;
}

export const workOf = (): Work => ({ script: 0, style: 0, layout: 0, paint: 0, layerize: 0, rest: 0 });

/** The main thread's tasks in the order of time: of the renderer in which the most was done. */
export function tasksOf(events: readonly TraceEvent[]): Task[] {
  const timed = mainThread(events)
    .filter(({ ph, tdur }) => ph === 'X' && tdur !== undefined)
    .sort((a, b) => a.ts - b.ts || b.dur! - a.dur!);
  const tasks: Task[] = [];
  let open: { end: number; kind: keyof Work }[] = [];
  let work = workOf();
  for (const { name, ts, dur, tdur } of timed) {
    open = open.filter(({ end }) => ts < end);
    const kind = kinds[name] ?? open.at(-1)?.kind ?? 'rest';
    const ms = tdur! / 1000;
    if (name === 'RunTask') {
      if (open.length > 0) continue;
      work = workOf();
      tasks.push({ ms, work, scripted: false, frame: false });
    } else if (open.length === 0) continue;
    // Its own time is no longer its parent's.
    else work[open.at(-1)!.kind] -= ms;
    work[kind] += ms;
    open.push({ end: ts + dur!, kind });
    const task = tasks.at(-1)!;
    if (name === 'FunctionCall') tasks[tasks.length - 1] = { ...task, scripted: true };
    if (name === 'PrePaint') tasks[tasks.length - 1] = { ...task, frame: true };
  }
  return tasks;
}

/** The work between one frame and the next, the frame's own last task included; frames that no script asked for do not count. */
export function framesOf(tasks: readonly Task[]): Task[] {
  const frames: Task[] = [];
  let sum = { ms: 0, work: workOf(), scripted: false, frame: true };
  for (const task of tasks) {
    sum.ms += task.ms;
    for (const kind of Object.keys(task.work) as (keyof Work)[]) sum.work[kind] += task.work[kind];
    sum.scripted ||= task.scripted;
    if (!task.frame) continue;
    if (sum.scripted) frames.push(sum);
    sum = { ms: 0, work: workOf(), scripted: false, frame: true };
  }
  return frames;
}

/** The value below which the share `p` of `values` lies; NaN of none. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(p * sorted.length) - 1] ?? NaN;
}

function mainThread(events: readonly TraceEvent[]): TraceEvent[] {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args?.['name'] === 'CrRendererMain');
  const all = threads.map(({ pid, tid }) => events.filter((event) => event.pid === pid && event.tid === tid));
  return all.sort((a, b) => b.length - a.length)[0] ?? [];
}
