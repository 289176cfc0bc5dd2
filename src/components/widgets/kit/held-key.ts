/**
 * Whether a key is held down inside `host`, so that it repeats. What a change sets off when it has come to rest waits for the
 * end of it: browsers refuse an address that is written a hundred times in some seconds.
 */
export class HeldKey {
  #held = false;
  #waiting: (() => void) | undefined;

  constructor(host: HTMLElement, signal: AbortSignal) {
    host.addEventListener('keydown', ({ repeat }) => (this.#held ||= repeat), { signal, capture: true });
    const release = () => this.#release();
    // A key that is let go of elsewhere is let go of too.
    for (const type of ['keyup', 'focusout'] as const) host.addEventListener(type, release, { signal });
    window.addEventListener('blur', release, { signal });
    document.addEventListener('visibilitychange', release, { signal });
  }

  /** Do `settle` now, or, while a key is held, once when it is let go of. */
  afterwards(settle: () => void): void {
    if (this.#held) this.#waiting = settle;
    else settle();
  }

  #release(): void {
    this.#held = false;
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.();
  }
}
