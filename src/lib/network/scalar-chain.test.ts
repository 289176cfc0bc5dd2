import { expect, test } from 'vitest';
import { readTorch } from '../../../tests/support/torch.ts';
import { hiddenLayer } from '../../../tests/support/torch-network.ts';
import { inputGradient, propagate } from './backward.ts';
import { createNetwork } from './create.ts';
import { forward } from './dense.ts';

const { chains } = readTorch('scalar_chain.json');

/** h₀ = x, h_{k+1} = w·f(h_k) + b as a network of width 1: its first layer takes x as it is. */
function chain({ activation, params, w, b }: any, depth: number) {
  const hidden = {
    units: 1,
    ...hiddenLayer(activation),
    ...(params.alpha !== undefined && { parameter: params.alpha }),
  };
  const layers = [...Array.from({ length: depth }, () => hidden), { units: 1 }];
  const network = createNetwork({ inputs: 1, layers });
  network.layers.forEach(({ weights, biases }, index) => {
    weights[0] = index === 0 ? 1 : w;
    biases[0] = index === 0 ? 0 : b;
  });
  return network;
}

/** Values right to 10⁻¹³ of the numbers that were added, slopes to 2·10⁻¹⁴ for each layer crossed. */
test.each<any>(chains)(
  'a chain of $activation from $x with weight $w and bias $b is exact through 50 layers',
  (published) => {
    const { x, b, y_exact: values, dy_dx_exact: slopes } = published;
    for (const depth of [1, 5, 20, values.length]) {
      const network = chain(published, depth);
      forward(network, [x], 1);
      network.layers.slice(1).forEach(({ z }, index) => {
        const scale = Math.abs(values[index]) + Math.abs(b);
        expect(Math.abs(z[0]! - values[index]), `h${index + 1}`).toBeLessThanOrEqual(1e-13 * scale);
      });
      network.layers.at(-1)!.upstream[0] = 1;
      propagate(network);
      const slope = slopes[depth - 1];
      expect(Math.abs(inputGradient(network)[0]! - slope), `slope of h${depth}`).toBeLessThanOrEqual(
        2e-14 * depth * Math.abs(slope),
      );
    }
  },
);
