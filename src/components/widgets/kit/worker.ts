import type { Run } from './widget.ts';

/** What a worker says: how far it is, and at last what came out. */
export type Message<Result> = { key: string; share: number; partial?: Result } | { key: string; result: Result };

/** Make this worker do `run` for every input that it is sent; a new input ends the old run. */
export function serve<Input, Result>(run: Run<Input, Result>): void {
  const { port1, port2 } = new MessageChannel();
  let key = '';
  let steps: ReturnType<typeof run> | undefined;
  // A turn of the event loop between slices lets a newer input in.
  port1.onmessage = () => {
    const until = performance.now() + 40;
    while (steps) {
      const step = steps.next();
      if (step.done) {
        steps = undefined;
        return postMessage({ key, result: step.value } satisfies Message<Result>);
      }
      if (performance.now() < until) continue;
      postMessage({ key, ...step.value } satisfies Message<Result>);
      return port2.postMessage(null);
    }
  };
  onmessage = ({ data }: MessageEvent<{ key: string; input: Input }>) => {
    const idle = !steps;
    key = data.key;
    steps = run(data.input);
    if (idle) port2.postMessage(null);
  };
}
