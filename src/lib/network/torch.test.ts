import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTorch, relativeError } from '../../../tests/support/torch.ts';
import { hiddenLayer, lossName, readNet, rowsOf, torchNetwork } from '../../../tests/support/torch-network.ts';
import { backward, inputGradient } from './backward.ts';
import { forward } from './dense.ts';
import { createOptimiser, update } from './optimise.ts';
import type { OptimiserOptions } from './optimise.ts';
import type { LossName, Network } from './types.ts';

const folder = new URL('../../../tests/fixtures/torch/mlp/', import.meta.url);
const nets = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const runs = nets.flatMap(({ name: net }) =>
  readdirSync(new URL(`${net}/`, folder))
    .filter((file) => file !== 'setup.json')
    .map((file) => ({ net, file })),
);

const flat = (values: unknown): number[] => (values as number[]).flat(9) as number[];
const norm = (values: Float64Array) => Math.hypot(...values);

function optimiserOptions(torch: any): OptimiserOptions {
  const { name, lr, momentum } = torch;
  if (name === 'adam') return { name, rate: lr };
  return momentum === undefined ? { name: 'sgd', rate: lr } : { name: 'momentum', rate: lr, momentum };
}

/** The losses before each of `steps` full-batch steps, and after the last. */
function train(network: Network, torch: any, X: number[], y: number[], rows: number, steps: number): number[] {
  const optimiser = createOptimiser(network, optimiserOptions(torch));
  const curve: number[] = [];
  for (let step = 0; step <= steps; step += 1) {
    forward(network, X, rows);
    curve.push(backward(network, y));
    if (step < steps) update(network, optimiser);
  }
  return curve;
}

/** Compares two curves up to the first loss above 10⁶, where a run has diverged. */
function expectCurve(got: readonly number[], expected: readonly number[], tolerance: number): void {
  const end = expected.findIndex((loss) => !(Math.abs(loss) <= 1e6));
  const kept = end === -1 ? expected : expected.slice(0, end);
  expect(kept.length).toBeGreaterThan(1);
  kept.forEach((loss, step) => {
    expect(Math.abs(got[step]! - loss) / Math.abs(loss), `step ${step}`).toBeLessThan(tolerance);
  });
}

test('three nets and eleven functions are compared', () => {
  expect(runs.length).toBeGreaterThanOrEqual(27);
});

describe.each(runs)('$net with $file', ({ net, file }) => {
  const { setup, golden } = readNet(net, file);
  const rows = setup.X.length;
  const [X, y] = [setup.X.flat(), setup.y.flat()];
  const make = (loss: LossName) => torchNetwork(setup.layers, setup.weights, hiddenLayer(golden.activation), loss);

  test('gives PyTorch’s pre-activations and outputs to 10⁻¹²', () => {
    const network = make('mse');
    forward(network, X, rows);
    network.layers.forEach((layer, index) => {
      const z = rowsOf(layer.z, layer.units, rows);
      expect(relativeError(flat(z), flat(golden.forward.z[index])), `z of layer ${index}`).toBeLessThan(1e-12);
      const a = golden.forward.a[index] ?? golden.forward.output;
      expect(relativeError(flat(rowsOf(layer.a, layer.units, rows)), flat(a)), `a of layer ${index}`).toBeLessThan(
        1e-12,
      );
    });
  });

  test.each(Object.keys(golden.losses))('gives PyTorch’s gradients of %s to 10⁻¹¹', (name) => {
    const expected = golden.losses[name];
    const network = make(lossName(name));
    forward(network, X, rows);
    expect(Math.abs(backward(network, y) / expected.value - 1)).toBeLessThan(1e-12);
    network.layers.forEach((layer, index) => {
      // Of the deep nets' second loss the files carry the norms alone.
      const whole = expected.grads?.[index];
      if (whole) {
        expect(relativeError(layer.weightGradient, flat(whole.W)), `W of layer ${index}`).toBeLessThan(1e-11);
        expect(relativeError(layer.biasGradient, flat(whole.b)), `b of layer ${index}`).toBeLessThan(1e-11);
      }
      expect(norm(layer.weightGradient) / expected.grad_norm_W[index]).toBeCloseTo(1, 10);
      expect(norm(layer.biasGradient) / expected.grad_norm_b[index]).toBeCloseTo(1, 10);
      expect(norm(layer.delta.subarray(0, layer.units * rows)) / expected.grad_norm_z[index]).toBeCloseTo(1, 10);
      const alpha = expected.grads_alpha?.[index];
      if (alpha !== undefined) expect(relativeError(layer.shapeGradient, flat([alpha]))).toBeLessThan(1e-11);
    });
    if (expected.grad_X) expect(relativeError(inputGradient(network), flat(expected.grad_X))).toBeLessThan(1e-11);
  });

  test('walks PyTorch’s loss curves to 10⁻⁸', () => {
    for (const run of golden.training) {
      const network = make(lossName(run.loss));
      const curve = train(network, run.optimizer, X, y, rows, run.steps);
      expectCurve(curve, run.loss_curve, 1e-8);
    }
  });
});

test('PReLU’s α learns along PyTorch’s trajectory, one a layer and one a channel', () => {
  const { layers, weights, X, y, runs: trajectories } = readTorch('prelu_trajectory.json');
  for (const run of trajectories) {
    const learn = run.alpha_mode === 'shared_per_layer' ? 'layer' : 'channel';
    const network = torchNetwork(layers, weights, { activation: 'prelu', learn }, lossName(run.loss));
    const optimiser = createOptimiser(network, optimiserOptions(run.optimizer));
    const shapes = network.layers.slice(0, -1);
    for (let step = 0; step < run.steps; step += 1) {
      forward(network, X.flat(), X.length);
      const loss = backward(network, y.flat());
      expect(Math.abs(loss / run.loss_curve[step] - 1)).toBeLessThan(1e-8);
      expect(
        relativeError(
          shapes.flatMap(({ shape }) => [...shape]),
          flat(run.alpha_trajectory[step]),
        ),
      ).toBeLessThan(1e-8);
      const slopes = shapes.flatMap(({ shapeGradient }) => [...shapeGradient]);
      expect(relativeError(slopes, flat(run.grad_alpha_trajectory[step]))).toBeLessThan(1e-8);
      update(network, optimiser);
    }
    expect(
      relativeError(
        shapes.flatMap(({ shape }) => [...shape]),
        flat(run.final_alpha),
      ),
    ).toBeLessThan(1e-8);
  }
});
