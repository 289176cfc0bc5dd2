import { layerRatios } from '../../lib/experiments/layer-ratios.ts';
import { createNetwork, jacobian } from '../../lib/network/index.ts';
import type { InitialiseOptions } from '../../lib/network/index.ts';
import { singularValues } from '../../lib/numerics/eigenvalues.ts';
import { mulberry32, normal } from '../../lib/numerics/random.ts';
import type { Measurement } from '../chance/store.ts';
import { measurementOf, setting, stacks, type Passed, type StackName } from './stacks.ts';
import { twoMoons } from './two-moons.ts';

const { width, depth } = setting;

/** Share in percent of the Jacobian's singular values that lie between ½ and 2, at a small input. */
const isometry = (activation: 'tanh' | 'relu', initialise: InitialiseOptions): Measurement<{ percent: number }> => ({
  seeds: 20,
  run: (seed) => {
    const layers = Array.from({ length: depth }, () => ({ units: width, activation }));
    const network = createNetwork({ inputs: width, layers, initialise: { ...initialise, seed } });
    const draw = normal(mulberry32(seed + 100));
    const input = Array.from({ length: width }, () => 0.1 * draw());
    const values = singularValues(jacobian(network, input));
    return { percent: (100 * values.filter((value) => value >= 0.5 && value <= 2).length) / width };
  },
});

/** The logarithm of ‖δ₁‖ / ‖δ₂₀‖ for ReLUs with He's weights, of another width. */
const fluctuation = (units: number): Measurement<{ log: number }> => ({
  seeds: 400,
  run: (seed) => {
    const initialise = { weights: 'he' } as const;
    return { log: Math.log(layerRatios({ width: units, depth, activation: 'relu', initialise, seed, rows: 8 }).ratio) };
  },
});

/** Tanh at σ_w = 8, as with N(0, 1) weights and 64 units, but four times as wide. */
const wideTanh: Measurement<{ ratio: number }> = {
  seeds: 20,
  run: (seed) => {
    const initialise = { weights: 'lecun', gain: 8 } as const;
    return { ratio: layerRatios({ width: 256, depth, activation: 'tanh', initialise, seed, rows: 8 }).ratio };
  },
};

export const measurements = {
  ...(Object.fromEntries((Object.keys(stacks) as StackName[]).map((name) => [name, measurementOf(name)])) as Record<
    StackName,
    Measurement<Passed>
  >),
  'isometry-tanh-orthogonal': isometry('tanh', { weights: 'orthogonal' }),
  'isometry-tanh-gaussian': isometry('tanh', { weights: 'lecun' }),
  'isometry-relu-orthogonal': isometry('relu', { weights: 'orthogonal', gain: Math.SQRT2 }),
  'fluctuation-64': fluctuation(64),
  'fluctuation-16': fluctuation(16),
  'wide-tanh': wideTanh,
  ...twoMoons,
};
