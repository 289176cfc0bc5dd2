/** What a gesture or a clock may do to its figure. */
export interface Figure {
  signal: AbortSignal;
  state(): any;
  /** What is shown; nothing while what it needs is on its way. */
  scene(): any;
  /** Turn some controls; drawn with the next frame, or now. */
  set(change: any, now?: boolean): void;
  /** A change has come to rest. */
  settle(): void;
  /** Let the clock go to its next stop, or to the one before. */
  step(direction: 1 | -1): void;
}
