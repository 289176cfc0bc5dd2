/** A number's place on the drawing, along one axis. */
export interface Scale {
  (value: number): number;
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  readonly kind: 'linear' | 'log';
  /** The value at a place: what a drag means. */
  invert(place: number): number;
  /** About `count` round values. */
  ticks(count?: number): number[];
}

export type Pair = readonly [number, number];

export { linear } from './linear.ts';
export { log } from './log.ts';
