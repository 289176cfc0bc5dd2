/** A stretch of the drawing that a label must not cover, as its four sides. */
export type Stretch = readonly [left: number, top: number, right: number, bottom: number];

/** A label's place: its baseline, and which end of it stands at x. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const narrow = /[\s.,:;·′|ijl⁰¹²³⁴⁵⁶⁷⁸⁹⁻]/;
const broad = /[A-Zmw%–]/;

/** About how wide a text is, in drawing units: nothing can be measured where the build draws. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + (narrow.test(letter) ? 0.33 : broad.test(letter) ? 0.65 : 0.52), 0) * size;

/** The stretch that a label of one line takes up. */
export function stretchOf(text: string, { x, y, anchor }: Spot, size: number): Stretch {
  const width = widthOf(text, size);
  const left = x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  return [left, y - 0.8 * size, left + width, y + 0.25 * size];
}

const meet = (one: Stretch, other: Stretch): boolean =>
  one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];

/** The first of `spots` where `text` covers nothing of what is there, or none. */
export const freeSpot = <S extends Spot>(text: string, spots: readonly S[], size: number, there: readonly Stretch[]) =>
  spots.find((spot) => {
    const stretch = stretchOf(text, spot, size);
    return there.every((other) => !meet(stretch, other));
  });
