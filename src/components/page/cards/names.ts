/** The pictures that a lesson may have on the map. */
export const cardNames = ['sigmoid', 'chain', 'relu', 'dead-relu', 'leaky-relu', 'maxout', 'softmax'] as const;

export type CardName = (typeof cardNames)[number];
