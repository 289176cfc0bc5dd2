import { activationIds, isActivationId, type ActivationId } from '../../../lib/activations/ids.ts';

/** The pictures that were drawn for a lesson of their own. */
export const cardNames = ['sigmoid', 'chain', 'relu', 'dead-relu', 'leaky-relu', 'maxout', 'softmax'] as const;

export type CardName = (typeof cardNames)[number];

/** What a lesson's `card` may be: a picture of that list, or `function:gelu`, the curve of any function of the library. */
export type Card = CardName | `function:${ActivationId}`;

/** Whether `text` names a picture. */
export const isCard = (text: string): text is Card =>
  text.startsWith('function:')
    ? isActivationId(text.slice('function:'.length))
    : (cardNames as readonly string[]).includes(text);

/** What is said to a card that is none. */
export const cardComplaint = (text: string): string =>
  `"${text}" is no picture; there are ${cardNames.join(', ')}, and function:… with one of ${activationIds.join(', ')}`;
