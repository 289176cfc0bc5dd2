import { line } from 'd3-shape';
import type { Point } from './d3.ts';
import { round } from './round.ts';

/**
 * What d3-shape draws on, in place of d3-path: each point is told by its distance from the one before, to a tenth.
 * Equal steps then read alike, and a compressed page of curves is up to a third smaller.
 */
class RelativePath {
  #text = '';
  #x = 0;
  #y = 0;

  moveTo(x: number, y: number): void {
    [this.#x, this.#y] = [round(x), round(y)];
    this.#text += `M${this.#x},${this.#y}`;
  }

  /** The distance is taken from where the pen really stands, so that rounding never adds up. */
  lineTo(x: number, y: number): void {
    const [toX, toY] = [round(x), round(y)];
    this.#text += `l${round(toX - this.#x)},${round(toY - this.#y)}`;
    [this.#x, this.#y] = [toX, toY];
  }

  closePath(): void {
    this.#text += 'Z';
  }

  toString(): string {
    return this.#text;
  }
}

/** A generator of d3-shape: `line`, `area`. */
interface Shape<Datum> {
  (data: Iterable<Datum> | Datum[]): string | null | void;
  context(context: any): unknown;
}

/** The path of `shape`, written in relative steps: `.attr('d', relative(line().x(…).y(…)))`. Straight curves only. */
export const relative =
  <Datum>(shape: Shape<Datum>) =>
  (data: Iterable<Datum>): string => {
    const path = new RelativePath();
    shape.context(path);
    shape(data);
    return `${path}`;
  };

/** A line through places of the drawing; a gap where one of them is not a number. */
export const path = relative(line<Point>().defined((place) => place.every(Number.isFinite)));
