import { createNetwork } from '../../src/lib/network/create.ts';
import type { LayerOptions, LossName, Network } from '../../src/lib/network/types.ts';
import { readTorch } from './torch.ts';

/** Weights as the PyTorch files carry them: W[out][in] and b[out], layer by layer. */
export type TorchWeights = readonly { readonly W: number[][]; readonly b: number[] }[];

const options: Readonly<Record<string, Omit<LayerOptions, 'units'>>> = {
  hardtanh: { activation: 'hard-tanh' },
  hardswish: { activation: 'hard-swish' },
  elu: { activation: 'elu', parameter: 1 },
  leaky_relu: { activation: 'leaky-relu', parameter: 0.01 },
  prelu: { activation: 'prelu', parameter: 0.25 },
  // SiLU is swish with β held at 1.
  silu: { activation: 'swish', parameter: 1, learn: 'none' },
};

/** The hidden layer that PyTorch's function of this name stands for. */
export const hiddenLayer = (name: string): Omit<LayerOptions, 'units'> =>
  options[name] ?? { activation: name as NonNullable<LayerOptions['activation']> };

/** Puts PyTorch's weights into the network. */
export function setWeights(network: Network, weights: TorchWeights): void {
  network.layers.forEach((layer, index) => {
    layer.weights.set(weights[index]!.W.flat());
    layer.biases.set(weights[index]!.b);
  });
}

/** A network of PyTorch's sizes and weights with one function in all hidden layers and a linear last layer. */
export function torchNetwork(
  sizes: readonly number[],
  weights: TorchWeights,
  hidden: Omit<LayerOptions, 'units'>,
  loss: LossName,
): Network {
  const layers = sizes.slice(1).map((units, index) => (index === sizes.length - 2 ? { units } : { units, ...hidden }));
  const network = createNetwork({ inputs: sizes[0]!, layers, loss });
  setWeights(network, weights);
  return network;
}

/** PyTorch's name of a loss in ours. */
export const lossName = (torch: string): LossName => (torch === 'bce_with_logits' ? 'bce' : 'mse');

/** One net of torch/mlp with one function: the set-up and PyTorch's results. */
export function readNet(net: string, file: string) {
  const setup = readTorch<{ layers: number[]; weights: TorchWeights; X: number[][]; y: number[][] }>(
    `mlp/${net}/setup.json`,
  );
  return { setup, golden: readTorch(`mlp/${net}/${file}`) };
}

/** Rows of a unit-major buffer, as PyTorch lists them: [row][unit]. */
export const rowsOf = (values: Float64Array, units: number, rows: number): number[][] =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: units }, (__, unit) => values[unit * rows + row]!));
