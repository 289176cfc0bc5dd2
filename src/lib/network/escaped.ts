/** The loss below which a run counts as escaped from the plateau at ln 4 = 1.386. */
export const ESCAPED_BELOW = 1.2;
