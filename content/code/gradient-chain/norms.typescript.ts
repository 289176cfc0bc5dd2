import { backward, createNetwork, forward, statistics } from 'slope/lib';
import { mulberry32, normal } from 'slope/lib';

function weightGradients(activation: 'sigmoid' | 'tanh' | 'relu', gain: number) {
  const [depth, width, rows] = [10, 100, 64];
  const layer = { units: width, activation };
  const network = createNetwork({
    inputs: width,
    layers: Array(depth).fill(layer),
    initialise: { weights: 'lecun', gain, seed: 1 },
  });
  const draw = normal(mulberry32(2));
  forward(network, Float64Array.from({ length: rows * width }, draw), rows);
  backward(network, new Float64Array(rows * width)); // loss: the mean square
  return statistics(network).map((each) => each.weightGradientNorm);
}

const cases = [['sigmoid', 1], ['tanh', 1], ['relu', 2 ** 0.5]] as const;
for (const [name, gain] of cases) {
  const norms = weightGradients(name, gain);
  console.log(`${name}: ${(norms[0]! / norms.at(-1)!).toExponential(1)}`);
}
