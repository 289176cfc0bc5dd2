import { activations } from '../../lib/activations/index.ts';
import { gaussianMoments } from '../../lib/activations/moments.ts';
import { gradientChain, type ChainOptions } from '../../lib/chain/chain.ts';
import { bisect } from '../../lib/numerics/numeric.ts';
import { cutPaths, medianPath } from '../../lib/chain/random-path.ts';
import type { Numbers } from '../registry.ts';

const { sigmoid, tanh, softsign, elu, gelu, relu } = activations;

/** The functions of the table of typical paths, in its order. */
export const pathFunctions = { sigmoid, tanh, softsign, elu, gelu, relu } as const;

/** The depths of the tables of paths. */
export const pathDepths = [1, 5, 10, 20] as const;

const arrives = (options: Partial<ChainOptions>, activation = sigmoid): number =>
  gradientChain(activation, { depth: 10, weight: 1, mode: 'best', ...options }).arrives;

/** The true forward pass of figure 4a: no biases, from a₀ = 0.5. */
const truePass = (weight: number, depth: number) =>
  gradientChain(sigmoid, { depth, weight, mode: 'recursion', start: 0.5 });

/** Root mean square of the product of `depth` slopes of ReLUs at independent z ~ N(0, 1). */
const rms = (depth: number): number => gaussianMoments(relu).slopeSecond ** (depth / 2);

/** u = √w/2 where the window 4·arcosh(u)/w of inputs with |w·σ′| ≥ 1 is widest. */
const widestWindow = (): number => bisect((u) => u / (2 * Math.sqrt(u * u - 1)) - Math.acosh(u), 1.01, 3);

/** z(1 − σ(z)), the factor per layer at the fixed point z = w·σ(z), where it is largest: the bottom of SiLU's dip. */
const bestFixedPoint = (): number => -bisect(activations.swish.derivative, -2, -1);

/** What one path does to a gradient, without chance. */
export const onePath: Numbers = {
  'best-case-5': () => arrives({ depth: 5 }),
  'best-case-10': () => arrives({}),
  'best-case-19': () => arrives({ depth: 19 }),
  'best-case-20': () => arrives({ depth: 20 }),
  'best-case-percent': () => 100 * arrives({}),
  'best-case-gelu': () => arrives({}, gelu),
  'decades-per-layer': () => -Math.log10(sigmoid.derivative(0)),

  'slope-at-2': () => sigmoid.derivative(2),
  'weight-needed-2': () => 1 / sigmoid.derivative(2),
  'one-over-value-2': () => 1 / sigmoid.value(2),
  'weight-needed-4': () => 1 / sigmoid.derivative(4),
  'factor-saturated': () => 4 * sigmoid.derivative(2),
  'saturated-10': () => arrives({ weight: 4, mode: 'fixed', z: 2 }),
  'pushed-10': () => arrives({ weight: 4 }),
  'pushed-once-10': () => 4 * arrives({}),
  'double-10': () => arrives({ weight: 8 }),
  'window-width': () => {
    const u = widestWindow();
    return Math.acosh(u) / (u * u);
  },
  'window-weight': () => 4 * widestWindow() ** 2,

  'true-z': () => truePass(1, 20).layers.at(-1)!.z,
  'true-slope': () => truePass(1, 20).layers.at(-1)!.slope,
  'true-10': () => truePass(1, 10).arrives,
  'true-20': () => truePass(1, 20).arrives,
  'true-8-10': () => truePass(8, 10).arrives,
  'true-8-z': () => truePass(8, 10).layers.at(-1)!.z,
  'true-8-slope': () => truePass(8, 10).layers.at(-1)!.slope,
  'fixed-point-factor': () => -activations.swish.value(-bestFixedPoint()),
  'fixed-point-weight': () => bestFixedPoint() / sigmoid.value(bestFixedPoint()),

  ...Object.fromEntries(
    Object.entries(pathFunctions).flatMap(([id, activation]) =>
      pathDepths.map((depth) => [`path-${id}-${depth}`, () => medianPath(activation, depth)]),
    ),
  ),
  ...Object.fromEntries(pathDepths.map((depth) => [`rms-relu-${depth}`, () => rms(depth)])),
  'cut-percent-5': () => 100 * cutPaths(relu, 5),
  'open-percent-5': () => 100 * (1 - cutPaths(relu, 5)),
  'paths-64-5': () => 64 ** 4,

  'skip-10': () => arrives({ skip: true }),
  'skip-50': () => arrives({ depth: 50, skip: true }),
  'skip-around-10': () => 1 + arrives({}),
  'skip-factor': () => 1 + sigmoid.derivative(0),
};
