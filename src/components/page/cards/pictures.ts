import type { ActivationId } from '../../../lib/activations/ids.ts';
import { chainCard } from './chain.ts';
import { deadCard, functionCard, maxoutCard, sigmoidCard, softmaxCard } from './functions.ts';
import type { Card, CardName } from './names.ts';

/** The pictures that were drawn for a lesson of their own. */
const drawn: Readonly<Record<CardName, () => string>> = {
  sigmoid: sigmoidCard,
  chain: () => chainCard(),
  relu: () => functionCard('relu'),
  'dead-relu': deadCard,
  'leaky-relu': () => functionCard('prelu'),
  maxout: maxoutCard,
  softmax: softmaxCard,
};

/** What a card draws, as the inside of an SVG of 270 × 96. */
export const cardPicture = (card: Card): string =>
  card.startsWith('function:')
    ? functionCard(card.slice('function:'.length) as ActivationId)
    : drawn[card as CardName]();
