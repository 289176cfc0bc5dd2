/** A stretch of the drawing that a label must not cover, as its four sides. */
export type Stretch = readonly [left: number, top: number, right: number, bottom: number];

export type Anchor = 'start' | 'middle' | 'end';

/** A label's place: its baseline, and which end of it stands at x. */
export type Spot = readonly [x: number, y: number, anchor: Anchor];

/** About how wide a text is, in drawing units: nothing can be measured where the build draws. */
export const widthOf = (text: string, size: number): number =>
  (text.length * 0.54 - (text.match(/[\s.,()′=⁰-⁹⁻²³¹]/g)?.length ?? 0) * 0.2) * size;

/** The stretch that a label of one line takes up. */
export function stretchOf(text: string, [x, y, anchor]: Spot, size: number): Stretch {
  const width = widthOf(text, size);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return [left, y - 0.8 * size, left + width, y + 0.25 * size];
}

/** The first of `spots` where `text` covers nothing of what is there, or none. */
export const freeSpot = (text: string, spots: readonly Spot[], size: number, there: readonly Stretch[]) =>
  spots.find((spot) => {
    const [left, top, right, bottom] = stretchOf(text, spot, size);
    return there.every((other) => left >= other[2] || right <= other[0] || top >= other[3] || bottom <= other[1]);
  });
