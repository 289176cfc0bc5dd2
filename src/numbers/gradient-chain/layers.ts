import { createNetwork, forward, statistics } from '../../lib/network/index.ts';
import { mulberry32, normal } from '../../lib/numerics/random.ts';
import { experiment } from '../chance/experiment.ts';
import { countOf, medianOf, seedsOf } from '../chance/numbers.ts';
import { storedExperiment } from '../chance/store.ts';
import type { Numbers } from '../registry.ts';
import measured from './measured.json' with { type: 'json' };
import { measurements } from './measurements.ts';
import { setting, stacks, type StackName } from './stacks.ts';
import { mostSteps } from './two-moons.ts';

const names = Object.keys(stacks) as StackName[];
const runsOf = (name: StackName) => storedExperiment(measurements[name], () => measured[name]);

/** Share of the units of the top layer of tanh with N(0, 1) weights, in percent, whose slope is below a 20th of the steepest. */
const saturated = experiment(20, (seed) => {
  const { width, depth } = setting;
  const layers = Array.from({ length: depth }, () => ({ units: width, activation: 'tanh', learn: 'none' }) as const);
  const network = createNetwork({ inputs: width, layers, initialise: { weights: 'normal', seed } });
  forward(network, Float64Array.from({ length: setting.rows * width }, normal(mulberry32(seed + 1))), setting.rows);
  return 100 * statistics(network).at(-1)!.saturated;
});

const moons = (name: 'five-slow' | 'five-fast' | 'five-adam' | 'ten-plain') =>
  storedExperiment(measurements[name], () => measured[name]);
const [slow, fast, adam, ten] = [moons('five-slow'), moons('five-fast'), moons('five-adam'), moons('ten-plain')];

/** What real matrices do to a gradient, over the seeds. */
export const layers: Numbers = {
  ...Object.fromEntries(
    names.flatMap((name) => {
      const runs = runsOf(name);
      return [
        ...Object.entries(medianOf(`${name}-median`, runs, ({ ratio }) => ratio)),
        ...Object.entries(medianOf(`${name}-similarity`, runs, ({ similarity }) => similarity)),
      ];
    }),
  ),
  seeds: seedsOf(runsOf('relu-he')),
  rows: () => setting.rows,
  width: () => setting.width,
  depth: () => setting.depth,
  ...medianOf('tanh-normal-saturated-percent', saturated, (share) => share),
  'saturated-seeds': seedsOf(saturated),
  'pytorch-per-layer': () => Math.sqrt(1 / 6),
  'pytorch-19': () => (1 / 6) ** ((setting.depth - 1) / 2),
  'xavier-variance': () => 1 / setting.width,

  'moons-seeds': seedsOf(slow),
  'slow-steps': () => mostSteps.slow,
  'slow-stays': countOf(slow, ({ escapedAt }) => escapedAt === null),
  ...medianOf('fast-step', fast, ({ escapedAt }) => escapedAt),
  'adam-steps': () => mostSteps.adam,
  'adam-learns': countOf(adam, ({ escapedAt }) => escapedAt !== null),
  'ten-steps': () => mostSteps.ten,
  'ten-learns': countOf(ten, ({ escapedAt }) => escapedAt !== null),
};
