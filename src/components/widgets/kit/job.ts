import type { Message, Request } from './worker.ts';
import { write } from './write.ts';

/** How many finished results are kept, so that going back to a state works nothing anew. */
const cacheSize = 12;

/** What a figure does when its work has something to show, or cannot be done. */
interface Listener {
  onResult(): void;
  onFailure(): void;
}

/** A figure's work in a worker of its own: the result for the newest input; it can be stopped. */
export class Job<Result> {
  #host: HTMLElement;
  #makeWorker: () => Worker;
  #listener: Listener;
  #worker: Worker | undefined;
  #key = '';
  #input: unknown;
  #shown = false;
  /** Whether `result` belongs to the work under way. */
  #current = false;
  #stopping = false;
  #cache = new Map<string, Result>();
  result: Result | undefined;
  busy = false;
  /** Whether the newest input could not be worked out. */
  failed = false;

  /** Whether `result`, whole or in part, is that of the newest input: another input's would be drawn under a wrong name. */
  get fits(): boolean {
    return this.result !== undefined && (this.#current || !(this.busy || this.failed));
  }

  constructor(host: HTMLElement, makeWorker: () => Worker, listener: Listener) {
    this.#host = host;
    this.#makeWorker = makeWorker;
    this.#listener = listener;
  }

  /** Start the work for `input` unless it is done or under way. True when its result is at hand. */
  request(input: unknown, shown: boolean): boolean {
    const key = JSON.stringify(input);
    this.#shown ||= shown;
    if (this.#shown) this.#host.removeAttribute('data-quiet');
    if (key !== this.#key) {
      this.#key = key;
      this.#input = input;
      this.#start();
    }
    return !this.busy && !this.failed;
  }

  /** Try once more what failed. */
  retry(): void {
    if (this.failed) this.#start();
  }

  /** Stop as soon as there is something to keep; until then a picture would show one state's result under another's name. */
  stop(): void {
    this.#stopping = true;
    if (this.#current) this.end();
  }

  /** End the work where it is. */
  end(): void {
    this.#dismiss();
    if (this.result !== undefined) this.#listener.onResult();
  }

  #start(): void {
    const cached = this.#cache.get(this.#key);
    this.busy = cached === undefined;
    this.#current = this.#stopping = this.failed = false;
    if (cached !== undefined) this.result = cached;
    else {
      const request: Request<unknown> = { key: this.#key, input: this.#input };
      (this.#worker ??= this.#listened()).postMessage(request);
    }
    this.#showProgress(Number(!this.busy));
  }

  #listened(): Worker {
    const worker = this.#makeWorker();
    worker.onmessage = ({ data }: MessageEvent<Message<Result>>) => {
      if ('result' in data) this.#keep(data.key, data.result);
      if (data.key !== this.#key) return;
      if ('result' in data) {
        this.busy = false;
        this.result = data.result;
        this.#showProgress(1);
        this.#listener.onResult();
      } else {
        this.#showProgress(data.share);
        if (!data.partial || !this.#shown) return;
        this.#current = true;
        this.result = data.partial;
        if (this.#stopping) this.end();
        else this.#listener.onResult();
      }
    };
    worker.onerror = () => {
      this.failed = true;
      this.#dismiss();
      this.#listener.onFailure();
    };
    return worker;
  }

  #dismiss(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.busy = false;
    this.#showProgress(1);
  }

  #keep(key: string, result: Result): void {
    this.#cache.set(key, result);
    if (this.#cache.size > cacheSize) this.#cache.delete(this.#cache.keys().next().value!);
  }

  #showProgress(share: number): void {
    this.#host.toggleAttribute('data-busy', this.busy);
    // Nobody waits for the result of the picture that stands: no bar, no Stop.
    this.#host.toggleAttribute('data-quiet', !this.#shown);
    const progress = this.#host.querySelector('progress');
    if (progress) write(progress, 'value', share);
  }
}

/** The job of a figure: the kit's worker, which is told the figure's folder by its name. */
export const jobOf =
  (figure: string) =>
  (host: HTMLElement, listener: Listener): Job<any> =>
    new Job(
      host,
      () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: figure }),
      listener,
    );
