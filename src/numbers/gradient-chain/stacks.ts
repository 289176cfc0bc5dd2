import { activations, type ActivationId } from '../../lib/activations/index.ts';
import { gaussianMoments } from '../../lib/activations/moments.ts';
import { meanField } from '../../lib/chain/mean-field.ts';
import { layerRatios, type StackOptions } from '../../lib/experiments/layer-ratios.ts';
import type { InitialiseOptions, WeightScheme } from '../../lib/network/index.ts';
import { bisect } from '../../lib/numerics/numeric.ts';
import type { Measurement } from '../chance/store.ts';

/** The settings of the lesson's tables: how many numbers wide, how many layers deep, how often drawn. */
export const setting = { width: 64, depth: 20, rows: 32, seeds: 40 } as const;

type Weights = WeightScheme | 'own' | 'edge';
type Stack = Pick<StackOptions, 'skip' | 'norm'> & { activation: ActivationId; weights: Weights };

/** The rows of the table of real matrices, and of the table of repairs. */
export const stacks = {
  'sigmoid-xavier': { activation: 'sigmoid', weights: 'xavier' },
  'sigmoid-normal': { activation: 'sigmoid', weights: 'normal' },
  'tanh-xavier': { activation: 'tanh', weights: 'xavier' },
  'tanh-normal': { activation: 'tanh', weights: 'normal' },
  'relu-xavier': { activation: 'relu', weights: 'xavier' },
  'relu-he': { activation: 'relu', weights: 'he' },
  'relu-pytorch': { activation: 'relu', weights: 'pytorch' },
  'elu-own': { activation: 'elu', weights: 'own' },
  'selu-lecun': { activation: 'selu', weights: 'lecun' },
  'gelu-he': { activation: 'gelu', weights: 'he' },
  'silu-he': { activation: 'swish', weights: 'he' },
  'relu-norm': { activation: 'relu', weights: 'pytorch', norm: true },
  'relu-skip': { activation: 'relu', weights: 'pytorch', skip: true },
  'relu-both': { activation: 'relu', weights: 'pytorch', norm: true, skip: true },
  'sigmoid-own': { activation: 'sigmoid', weights: 'own' },
  'sigmoid-edge': { activation: 'sigmoid', weights: 'edge' },
  'sigmoid-norm': { activation: 'sigmoid', weights: 'xavier', norm: true },
  'sigmoid-skip': { activation: 'sigmoid', weights: 'xavier', skip: true },
  'sigmoid-both': { activation: 'sigmoid', weights: 'xavier', norm: true, skip: true },
} as const satisfies Record<string, Stack>;

export type StackName = keyof typeof stacks;

/** The scale σ_w = √(n·Var w) at which the sigmoid's χ is 1: its squared gradient is kept from layer to layer. */
export const edgeOfSigmoid = (): number => bisect((scale) => meanField(activations.sigmoid, scale).chi - 1, 9, 11);

const gains = new Map<string, number>();

/** How the weights start; a gain is searched once a function, not once a layer. */
function start(activation: ActivationId, weights: Weights): InitialiseOptions {
  if (weights !== 'own' && weights !== 'edge') return { weights };
  const key = `${activation} ${weights}`;
  const search = () => (weights === 'edge' ? edgeOfSigmoid() : gaussianMoments(activations[activation]).gain);
  const gain = gains.get(key) ?? search();
  gains.set(key, gain);
  return { weights: 'lecun', gain };
}

/** What one stack does to a gradient, and to two inputs. */
export interface Passed {
  /** ‖δ₁‖ / ‖δ₂₀‖. */
  readonly ratio: number;
  /** Mean correlation of the top layer's outputs for two inputs. */
  readonly similarity: number;
}

/** One row of the tables. */
export function measurementOf(name: StackName): Measurement<Passed> {
  const { weights, ...layer }: Stack = stacks[name];
  const { width, depth, rows, seeds } = setting;
  const run = (seed: number) => {
    const initialise = start(layer.activation, weights);
    const { ratio, similarity } = layerRatios({ width, depth, rows, ...layer, initialise, seed });
    return { ratio, similarity };
  };
  return { seeds, run };
}
