import { createNetwork } from '../../src/lib/network/create.ts';
import { createOptimiser, update } from '../../src/lib/network/optimise.ts';
import type { Tensor } from './tensor.ts';

/** Steps as ONNX counts them: at T = 0 it corrects nothing, which is our form after infinitely many steps. */
const stepsBefore = (T: number): number => (T === 0 ? Infinity : T - 1);

interface State {
  readonly X: Tensor;
  readonly G: Tensor;
  readonly V: Tensor;
  readonly H?: Tensor | undefined;
}

/** One update of one tensor, held as the weights of a layer with one unit. */
function one(name: 'adam' | 'momentum', rate: number, T: number, { X, G, V, H }: State, attributes: any) {
  const { alpha, beta, epsilon = 0, norm_coefficient: weightDecay = 0 } = attributes;
  const size = X.data.length;
  const network = createNetwork({ inputs: size, layers: [{ units: 1 }] });
  // ONNX adds ε to √H, we to √H/√(1 − βᵗ); after T = 0 steps both are the same.
  const optimiser = createOptimiser(network, {
    name,
    rate,
    weightDecay,
    ...(name === 'adam'
      ? { betas: [alpha, beta], epsilon: epsilon / Math.sqrt(T === 0 ? 1 : 1 - beta ** T) }
      : { momentum: alpha }),
  });
  optimiser.steps = stepsBefore(T);
  network.parameters.set(X.data);
  network.gradients.set(G.data);
  optimiser.mean.set(V.data);
  if (H) optimiser.square.set(H.data);
  update(network, optimiser);
  const cut = (values: Float64Array) => values.slice(0, size);
  return { X: cut(network.parameters), V: cut(optimiser.mean), H: cut(optimiser.square) };
}

/** ONNX's Adam or Momentum on one or several tensors: inputs R, T, X…, G…, V…(, H…), outputs the new X…, V…(, H…). */
export function optimiserStep(name: 'adam' | 'momentum', inputs: readonly Tensor[], attributes: any): Float64Array[] {
  const [rate, T, ...states] = inputs;
  const kinds = name === 'adam' ? 4 : 3;
  const count = states.length / kinds;
  const part = (kind: number, index: number) => states[kind * count + index]!;
  const results = Array.from({ length: count }, (_, index) => {
    const state = {
      X: part(0, index),
      G: part(1, index),
      V: part(2, index),
      H: kinds === 4 ? part(3, index) : undefined,
    };
    return one(name, rate!.data[0]!, T!.data[0]!, state, attributes);
  });
  const lists = [results.map(({ X }) => X), results.map(({ V }) => V)];
  return (name === 'adam' ? [...lists, results.map(({ H }) => H)] : lists).flat();
}
