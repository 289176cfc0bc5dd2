import type { Message } from './worker.ts';

/** How many finished results are kept, so that going back to a state works nothing anew. */
const kept = 12;

/** A figure's work in a worker of its own: the result for the newest input; it can be stopped. */
export class Job<Result> {
  #host: HTMLElement;
  #make: () => Worker;
  #arrived: () => void;
  #worker: Worker | undefined;
  #key = '';
  #shown = false;
  /** Whether `result` belongs to the work under way. */
  #come = false;
  #stopping = false;
  #done = new Map<string, Result>();
  result: Result | undefined;
  busy = false;

  constructor(host: HTMLElement, make: () => Worker, arrived: () => void) {
    this.#host = host;
    this.#make = make;
    this.#arrived = arrived;
  }

  /** Start the work for `input` unless it is done or under way. True when its result is at hand. */
  need(input: unknown, shown: boolean): boolean {
    const key = JSON.stringify(input);
    this.#shown ||= shown;
    if (this.#shown) this.#host.removeAttribute('data-quiet');
    if (key !== this.#key) {
      this.#key = key;
      this.busy = !this.#done.has(key);
      this.#come = this.#stopping = false;
      if (this.busy) (this.#worker ??= this.#hired()).postMessage({ key, input });
      else this.result = this.#done.get(key);
      this.#say(Number(!this.busy));
    }
    return !this.busy;
  }

  /** Stop as soon as there is something to keep; until then a picture would show one state's result under another's name. */
  stop(): void {
    this.#stopping = true;
    if (this.#come) this.end();
  }

  /** End the work where it is. */
  end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.busy = false;
    this.#say(1);
    if (this.result !== undefined) this.#arrived();
  }

  #hired(): Worker {
    const worker = this.#make();
    worker.onmessage = ({ data }: MessageEvent<Message<Result>>) => {
      if ('result' in data) this.#keep(data.key, data.result);
      if (data.key !== this.#key) return;
      if ('result' in data) {
        this.busy = false;
        this.result = data.result;
        this.#say(1);
        this.#arrived();
      } else {
        this.#say(data.share);
        if (!data.partial || !this.#shown) return;
        this.#come = true;
        this.result = data.partial;
        if (this.#stopping) this.end();
        else this.#arrived();
      }
    };
    worker.onerror = () => this.end();
    return worker;
  }

  #keep(key: string, result: Result): void {
    this.#done.set(key, result);
    if (this.#done.size > kept) this.#done.delete(this.#done.keys().next().value!);
  }

  #say(share: number): void {
    this.#host.toggleAttribute('data-busy', this.busy);
    // Nobody waits for the result of the picture that stands: no bar, no Stop.
    this.#host.toggleAttribute('data-quiet', !this.#shown);
    const progress = this.#host.querySelector('progress');
    if (progress) progress.value = share;
  }
}
