import { maths as elu } from '../../../lib/activations/functions/elu.ts';
import { maths as leaky } from '../../../lib/activations/functions/leaky-relu.ts';
import { maths as relu } from '../../../lib/activations/functions/relu.ts';
import type { Activation } from '../../../lib/activations/types.ts';

/** What a racer is called in words and colours; `yours` has the slope that the reader chooses. */
export const racers = ['relu', 'leaky001', 'leaky01', 'elu', 'yours'] as const;
export type RacerName = (typeof racers)[number];

/** The function of each racer, and its parameter. */
export const functions: Record<RacerName, (alpha: number) => [Activation, number?]> = {
  relu: () => [relu],
  leaky001: () => [leaky, 0.01],
  leaky01: () => [leaky, 0.1],
  elu: () => [elu],
  yours: (alpha) => [leaky, alpha],
};
