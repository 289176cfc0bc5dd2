import type { Run } from './widget.ts';

/** What is asked of a worker. */
export interface Request<Input> {
  key: string;
  input: Input;
}
/** What a worker answers: how far it is, and finally the result. */
export type Message<Result> = { key: string; share: number; partial?: Result } | { key: string; result: Result };

/** What each figure works out, by its folder; each is a script of its own. */
const runs = import.meta.glob<Run<unknown, unknown>>('../*/run.ts', { import: 'run' });

/** The worker of any figure, named by the figure's folder: it works for the newest input; a new one ends the old run. */
const work = runs[`../${self.name}/run.ts`]!();
const { port1, port2 } = new MessageChannel();
let key = '';
let steps: ReturnType<Run<unknown, unknown>> | undefined;

// A turn of the event loop between slices lets a newer input in.
port1.onmessage = () => {
  const until = performance.now() + 40;
  while (steps) {
    const step = steps.next();
    if (step.done) {
      steps = undefined;
      return postMessage({ key, result: step.value } satisfies Message<unknown>);
    }
    if (performance.now() < until) continue;
    postMessage({ key, ...step.value } satisfies Message<unknown>);
    return port2.postMessage(null);
  }
};

onmessage = ({ data }: MessageEvent<Request<unknown>>) => {
  key = data.key;
  work.then((run) => {
    if (key !== data.key) return;
    const idle = !steps;
    steps = run(data.input);
    if (idle) port2.postMessage(null);
  }, reportError);
};
