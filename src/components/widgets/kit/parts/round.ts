/** A place of the drawing, to a tenth of a pixel. */
export const round = (place: number): number => Math.round(place * 10) / 10;
