import { clamp } from '../../src/lib/numerics/numeric.ts';
import { gated } from '../../src/lib/vectors/gated.ts';
import { maxout } from '../../src/lib/vectors/maxout.ts';
import { logSoftmax, softmax } from '../../src/lib/vectors/softmax.ts';
import { LeftOut } from './check.ts';
import type { Suite } from './check.ts';
import { erf, hardSigmoid, ours, selu, softplus } from './functions.ts';
import type { Scalar } from './functions.ts';
import { onnxCrossEntropy } from './losses.ts';
import { optimiserStep } from './optimisers.ts';
import { broadcast, mapLanes } from './tensor.ts';
import type { Tensor } from './tensor.ts';

type Attributes = Readonly<Record<string, any>>;

/** ONNX's element-wise operators with their attributes and defaults. */
const scalars: Readonly<Record<string, (attributes: Attributes) => Scalar>> = {
  Celu: ({ alpha = 1 }) => ours('celu', alpha),
  Elu: ({ alpha = 1 }) => ours('elu', alpha),
  Erf: () => erf,
  Gelu: ({ approximate }) => ours(approximate === 'tanh' ? 'gelu-tanh' : 'gelu'),
  HardSigmoid: ({ alpha = 0.2, beta = 0.5 }) => hardSigmoid(alpha, beta),
  HardSwish: () => ours('hard-swish'),
  Identity: () => ours('identity'),
  LeakyRelu: ({ alpha = 0.01 }) => ours('leaky-relu', alpha),
  Mish: () => ours('mish'),
  Relu: () => ours('relu'),
  Selu: ({ alpha, gamma }) => selu(alpha, gamma),
  Shrink: ({ bias = 0, lambd = 0.5 }) => {
    if (bias === 0) return ours('hardshrink', lambd);
    if (bias === lambd) return ours('softshrink', lambd);
    throw new LeftOut('a shrinkage whose threshold and shift differ is neither the soft nor the hard one');
  },
  Sigmoid: () => ours('sigmoid'),
  Softplus: () => softplus(1),
  Softsign: () => ours('softsign'),
  Swish: ({ alpha = 1 }) => ours('swish', alpha),
  Tanh: () => ours('tanh'),
};

/** Why an operator is not the library's business. */
const reasons: Readonly<Record<string, string>> = {
  Adagrad: 'the library has no Adagrad',
  NegativeLogLikelihoodLoss: 'takes logarithms of probabilities and only picks one; the library takes the logits',
  ThresholdedRelu: 'the library has no ReLU with a threshold other than 0',
};

/** Operators of several tensors, or of lanes: one array of numbers an output. */
const others: Readonly<Record<string, (inputs: readonly Tensor[], attributes: Attributes) => ArrayLike<number>[]>> = {
  Clip: ([x, low, high]) => [
    x!.data.map((value) => clamp(value, low?.data[0] ?? -Infinity, high?.data[0] ?? Infinity)),
  ],
  Max: (inputs) => {
    // The maximum of k tensors is a maxout unit whose piece i reads input i.
    const pieces = inputs.map((_, piece) => ({ weights: inputs.map((__, other) => Number(other === piece)), bias: 0 }));
    return [
      inputs[0]!.data.map(
        (_, index) =>
          maxout(
            pieces,
            inputs.map(({ data }) => data[index]!),
          ).value,
      ),
    ];
  },
  PRelu: ([x, slope]) => {
    const places = broadcast(slope!.shape, x!.shape);
    return [x!.data.map((value, index) => ours('prelu', slope!.data[places[index]!]).value(value))];
  },
  Softmax: ([x], { axis = -1 }) => [mapLanes(x!, axis, (lane) => softmax(lane))],
  LogSoftmax: ([x], { axis = -1 }) => [mapLanes(x!, axis, (lane) => logSoftmax(lane))],
  SwiGLU: ([a, b], { alpha = 1 }) => {
    if (alpha === 1) return [a!.data.map((gate, index) => gated.swiglu.value(b!.data[index]!, gate))];
    return [a!.data.map((gate, index) => b!.data[index]! * ours('swish', alpha).value(gate))];
  },
  SoftmaxCrossEntropyLoss: ([scores, targets, weights], attributes) => [
    onnxCrossEntropy(scores!, targets!, weights, attributes),
    mapLanes(scores!, 1, (lane) => logSoftmax(lane)),
  ],
  Adam: (inputs, attributes) => optimiserStep('adam', inputs, attributes),
  Momentum: (inputs, attributes) => {
    if (attributes.mode === 'nesterov')
      throw new LeftOut('the library has momentum in the standard form, not in Nesterov’s');
    return optimiserStep('momentum', inputs, attributes);
  },
};

function outputs(op: string, inputs: readonly Tensor[], attributes: Attributes): ArrayLike<number>[] {
  const scalar = scalars[op]?.(attributes);
  if (scalar) return [inputs[0]!.data.map(scalar.value)];
  const other = others[op];
  if (!other) throw new LeftOut(reasons[op] ?? `the library has no ${op}`);
  return other(inputs, attributes);
}

/** The inputs in the order of the node; an empty name is one that is left out. */
function inputsOf({ inputs, node_inputs: names }: any): Tensor[] {
  return (names as string[]).map((name) => inputs.find((input: any) => input.name === name));
}

/** The node tests of ONNX, float32, to the tolerance of its own runner: rtol 10⁻³, atol 10⁻⁷. */
export const onnx: Suite = {
  id: 'onnx',
  title: 'ONNX backend node tests',
  repository: 'https://github.com/onnx/onnx',
  licence: 'Apache-2.0',
  operator: ({ op }) => op,
  name: ({ name }) => name,
  checks: (published, { tolerance: { rtol, atol } }) => {
    const results = outputs(published.op, inputsOf(published), published.attributes);
    return published.outputs.map(({ data }: Tensor, index: number) => ({
      got: results[index]!,
      expected: data,
      tolerance: (expected: number) => atol + rtol * Math.abs(expected),
    }));
  },
};
