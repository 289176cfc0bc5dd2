import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activationIds, activations } from '../activations/index.ts';
import { mulberry32, normal } from '../numerics/random.ts';
import { backward, inputGradient } from './backward.ts';
import { createNetwork } from './create.ts';
import { forward } from './dense.ts';
import type { LayerOptions, LossName, Network } from './types.ts';

const ROWS = 3;

/** Functions that jump have no gradient for a finite difference to find. */
const smooth = activationIds.filter((id) => id !== 'step' && id !== 'hardshrink');

const layer = fc.record({
  units: fc.integer({ min: 1, max: 6 }),
  activation: fc.constantFrom(...smooth, 'maxout' as const),
  learn: fc.constantFrom('layer' as const, 'channel' as const),
  pieces: fc.integer({ min: 1, max: 3 }),
  skip: fc.boolean(),
  norm: fc.boolean(),
});

/** The options of the layers with what does not fit left out. */
function fit(drawn: readonly any[], inputs: number): LayerOptions[] {
  return drawn.map(({ units, activation, learn, pieces, skip, norm }, index) => {
    const below = index === 0 ? inputs : drawn[index - 1].units;
    const parametric = activation !== 'maxout' && 'parameter' in activations[activation as keyof typeof activations];
    return {
      units,
      activation,
      skip: skip && units === below,
      norm: norm && units > 2,
      ...(parametric && { learn }),
      ...(activation === 'maxout' && { pieces }),
    };
  });
}

/** The distance of the nearest pre-activation to a kink of its function, or of two competing maxout pieces. */
function nearestKink(network: Network): number {
  let nearest = Infinity;
  for (const { activation, shape, z, units, pieces } of network.layers)
    for (let unit = 0; unit < units; unit += 1)
      for (let row = 0; row < ROWS; row += 1) {
        const values = Array.from({ length: pieces }, (_, piece) => z[(unit * pieces + piece) * ROWS + row]!);
        if (activation) {
          const kinks = activation.kinks(shape.length > 1 ? shape[unit] : shape[0]);
          for (const kink of kinks) nearest = Math.min(nearest, Math.abs(values[0]! - kink));
        } else {
          const [first, second] = values.sort((a, b) => b - a);
          if (second !== undefined) nearest = Math.min(nearest, first! - second);
        }
      }
  return nearest;
}

const lossOf = (network: Network, inputs: Float64Array, targets: Float64Array): number => {
  forward(network, inputs, ROWS);
  return backward(network, targets);
};

/** The slope of the loss along one number, by central differences of two widths: where a norm bends the loss sharply one is not enough. */
function slope(loss: () => number, values: Float64Array, index: number): number {
  const start = values[index]!;
  const difference = (step: number): number => {
    values[index] = start + step;
    const above = loss();
    values[index] = start - step;
    const below = loss();
    values[index] = start;
    return (above - below) / (2 * step);
  };
  return (4 * difference(5e-6) - difference(1e-5)) / 3;
}

test('the gradient of a random network with random functions is that of central differences', () => {
  let checked = 0;
  fc.assert(
    fc.property(
      fc.array(layer, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom<LossName>('mse', 'bce', 'cross-entropy'),
      fc.integer({ min: 1, max: 1e6 }),
      (drawn, inputs, loss, seed) => {
        const layers = [...fit(drawn, inputs), { units: 3 }];
        const network = createNetwork({ inputs, layers, loss, initialise: { weights: 'he', bias: 0.1, seed } });
        const gaussian = normal(mulberry32(seed));
        const X = Float64Array.from({ length: ROWS * inputs }, gaussian);
        const targets =
          loss === 'cross-entropy'
            ? Float64Array.of(0, 2, 1)
            : Float64Array.from({ length: ROWS * 3 }, (_, k) => (k % 4) / 3);
        lossOf(network, X, targets);
        // Within a step of a kink the difference measures both sides of it.
        fc.pre(nearestKink(network) > 1e-2);
        checked += 1;
        const gradients = network.gradients.slice();
        const byInput = inputGradient(network);
        const size = 1 + Math.max(...gradients.map(Math.abs), ...byInput.map(Math.abs));
        const measured = () => lossOf(network, X, targets);
        for (let index = 0; index < gradients.length; index += 1)
          expect(Math.abs(gradients[index]! - slope(measured, network.parameters, index)) / size).toBeLessThan(1e-7);
        for (let index = 0; index < X.length; index += 1)
          expect(Math.abs(byInput[index]! - slope(measured, X, index)) / size).toBeLessThan(1e-7);
      },
    ),
    { numRuns: 150, seed: 12 },
  );
  expect(checked).toBeGreaterThan(100);
});
