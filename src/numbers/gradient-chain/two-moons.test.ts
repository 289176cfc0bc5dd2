import { expect, it } from 'vitest';
import { moons } from '../../lib/datasets.ts';
import { accuracy, createNetwork, finish, training } from '../../lib/network/index.ts';
import type { InitialiseOptions, OptimiserOptions } from '../../lib/network/index.ts';

/** Loss and best accuracy of a stack of 16 sigmoids a layer on two moons. */
function train(depth: number, initialise: InitialiseOptions, optimiser: OptimiserOptions, steps: number, seed: number) {
  const data = moons({ seed });
  const hidden = Array.from({ length: depth }, () => ({ units: 16, activation: 'sigmoid' as const }));
  const layers = [...hidden, { units: 1 }];
  const network = createNetwork({ inputs: 2, layers, loss: 'bce', initialise: { ...initialise, seed } });
  const summarise = () => accuracy(network, data.targets);
  const { moments } = finish(training({ network, data, optimiser, steps, every: 25, summarise }));
  return { loss: moments.at(-1)!.loss, best: Math.max(...moments.map(({ summary }) => summary)) };
}

const plain: OptimiserOptions = { name: 'sgd', rate: 1 };

it.each([1, 2])(
  'five sigmoid layers stay at ln 2 under plain gradient descent from PyTorch’s start, seed %i',
  (seed) => {
    expect(train(5, { weights: 'pytorch' }, plain, 600, seed).loss).toBeCloseTo(Math.LN2, 3);
  },
);

it.each([1, 2])('the same five learn under Adam, seed %i', (seed) => {
  expect(train(5, { weights: 'pytorch' }, { name: 'adam', rate: 0.01 }, 300, seed).best).toBeGreaterThan(0.95);
});

it('ten layers learn under plain gradient descent from four times Xavier’s weights', () => {
  expect(train(10, { weights: 'xavier', gain: 4 }, plain, 600, 1).best).toBeGreaterThan(0.95);
});
