import { describe, expect, it } from 'vitest';
import { createNetwork } from './create.ts';
import { forward, outputs } from './dense.ts';
import { jacobian } from './jacobian.ts';

const network = createNetwork({
  inputs: 3,
  layers: [
    { units: 5, activation: 'tanh' },
    { units: 5, activation: 'swish', skip: true },
    { units: 2, activation: 'sigmoid' },
  ],
  initialise: { seed: 4 },
});

describe('the Jacobian of a network', () => {
  it('is what the outputs change by', () => {
    const example = [0.3, -0.8, 1.1];
    const rows = jacobian(network, example);
    expect(rows.map((row) => row.length)).toEqual([3, 3]);
    const outputsAt = (input: number, step: number) => {
      forward(
        network,
        Float64Array.from(example, (x, k) => x + (k === input ? step : 0)),
        1,
      );
      return outputs(network);
    };
    for (const input of [0, 1, 2]) {
      const [above, below] = [outputsAt(input, 1e-5), outputsAt(input, -1e-5)];
      rows.forEach((row, output) => expect(row[input]).toBeCloseTo((above[output]! - below[output]!) / 2e-5, 8));
    }
  });

  it('asks for an example of the right length', () => {
    expect(() => jacobian(network, [1, 2])).toThrow(/^example must have 3 entries, but has 2$/);
  });
});
