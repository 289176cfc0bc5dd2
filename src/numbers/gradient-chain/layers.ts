import { activations, type ActivationId } from '../../lib/activations/index.ts';
import { gaussianMoments } from '../../lib/activations/moments.ts';
import { layerRatios, median, type LayerRatios, type StackOptions } from '../../lib/experiments/layer-ratios.ts';
import { createNetwork, forward, statistics } from '../../lib/network/index.ts';
import type { InitialiseOptions, WeightScheme } from '../../lib/network/index.ts';
import { mulberry32, normal } from '../../lib/numerics/random.ts';
import type { Numbers } from '../registry.ts';

/** The settings of the lesson's tables: how many numbers wide, how many layers deep, how often drawn. */
export const setting = { width: 64, depth: 20, rows: 32, seeds: 20 } as const;

type Stack = Pick<StackOptions, 'skip' | 'norm'> & { activation: ActivationId; weights: WeightScheme };

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
  'sigmoid-norm': { activation: 'sigmoid', weights: 'xavier', norm: true },
  'sigmoid-skip': { activation: 'sigmoid', weights: 'xavier', skip: true },
  'sigmoid-both': { activation: 'sigmoid', weights: 'xavier', norm: true, skip: true },
} as const satisfies Record<string, Stack>;

export type StackName = keyof typeof stacks;

/** How the weights start; the function's own gain is searched once a function, not once a layer. */
function start(activation: ActivationId, weights: WeightScheme): InitialiseOptions {
  if (weights !== 'own') return { weights };
  const gain = gains.get(activation) ?? gaussianMoments(activations[activation]).gain;
  gains.set(activation, gain);
  return { weights: 'lecun', gain };
}

const gains = new Map<ActivationId, number>();

/** One run of a stack with one seed. */
export function run(name: StackName, seed: number, rows: number = setting.rows): LayerRatios {
  const { weights, ...layer }: Stack = stacks[name];
  const { width, depth } = setting;
  return layerRatios({ width, depth, rows, ...layer, initialise: start(layer.activation, weights), seed });
}

const runs = new Map<StackName, readonly LayerRatios[]>();

/** The runs of a stack with the seeds 1, 2, …: made once, for several numbers rest on them. */
function runsOf(name: StackName): readonly LayerRatios[] {
  const made = runs.get(name) ?? Array.from({ length: setting.seeds }, (_, seed) => run(name, seed + 1));
  runs.set(name, made);
  return made;
}

/** The factor by which the farthest of some numbers lies above or below their median. */
function spread(values: readonly number[]): number {
  const middle = median(values);
  return Math.max(...values.map((value) => Math.max(value / middle, middle / value)));
}

const ratios = (name: StackName) => runsOf(name).map(({ ratio }) => ratio);

/** Share of the units of the top layer, in percent, whose slope is below a 20th of the function's steepest. */
function saturatedAtTop(name: StackName): number {
  const { activation, weights } = stacks[name];
  const { width, depth } = setting;
  const layers = Array.from({ length: depth }, () => ({ units: width, activation, learn: 'none' as const }));
  const network = createNetwork({ inputs: width, layers, initialise: { weights, seed: 1 } });
  const rows = 64;
  forward(network, Float64Array.from({ length: rows * width }, normal(mulberry32(2))), rows);
  return 100 * statistics(network).at(-1)!.saturated;
}

/** What real matrices do to a gradient: medians and extremes over the seeds. */
export const layers: Numbers = {
  ...Object.fromEntries(
    (Object.keys(stacks) as StackName[]).flatMap((name) => [
      [`${name}-median`, () => median(ratios(name))],
      [`${name}-spread`, () => spread(ratios(name))],
      [`${name}-similarity`, () => median(runsOf(name).map(({ similarity }) => similarity))],
    ]),
  ),
  seeds: () => setting.seeds,
  rows: () => setting.rows,
  width: () => setting.width,
  depth: () => setting.depth,
  'tanh-normal-saturated-percent': () => saturatedAtTop('tanh-normal'),
  'pytorch-per-layer': () => Math.sqrt(1 / 6),
  'pytorch-19': () => (1 / 6) ** ((setting.depth - 1) / 2),
  'xavier-variance': () => 1 / setting.width,
};
