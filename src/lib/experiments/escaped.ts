/** The loss below which a run of the plateau counts as escaped from ln 4 = 1.386. */
export const ESCAPED_BELOW = 1.2;

/** The first recorded step after 0 whose loss is below that; null while on the plateau. */
export function escapedAt(steps: readonly number[], losses: readonly number[]): number | null {
  return steps.find((step, index) => step > 0 && losses[index]! < ESCAPED_BELOW) ?? null;
}
