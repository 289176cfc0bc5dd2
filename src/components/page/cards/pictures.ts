import { chainCard } from './chain.ts';
import { deadCard, functionCard, maxoutCard, sigmoidCard, softmaxCard } from './functions.ts';
import type { CardName } from './names.ts';

/** What each card draws, as the inside of an SVG of 270 × 96. */
export const cardPictures: Record<CardName, () => string> = {
  sigmoid: sigmoidCard,
  chain: () => chainCard(),
  relu: () => functionCard('relu'),
  'dead-relu': deadCard,
  'leaky-relu': () => functionCard('prelu'),
  maxout: maxoutCard,
  softmax: softmaxCard,
};
