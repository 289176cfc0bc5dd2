import { softmax } from '../../src/lib/vectors/softmax.ts';
import { LeftOut } from './check.ts';
import type { Suite } from './check.ts';
import { hardSigmoid, linear, ours, softplus } from './functions.ts';
import type { Scalar } from './functions.ts';
import { broadcast, mapLanes } from './tensor.ts';
import type { Tensor } from './tensor.ts';

type Options = Readonly<Record<string, number>>;

/** WebNN's element-wise operators with their options. */
const scalars: Readonly<Record<string, (options: Options) => Scalar>> = {
  elu: ({ alpha = 1 }) => ours('elu', alpha),
  gelu: () => ours('gelu'),
  hard_sigmoid: ({ alpha = 0.2, beta = 0.5 }) => hardSigmoid(alpha, beta),
  hard_swish: () => ours('hard-swish'),
  leaky_relu: ({ alpha = 0.01 }) => ours('leaky-relu', alpha),
  linear: ({ alpha = 1, beta = 0 }) => linear(alpha, beta),
  relu: () => ours('relu'),
  sigmoid: () => ours('sigmoid'),
  softplus: ({ steepness = 1 }) => softplus(steepness),
  softsign: () => ours('softsign'),
  tanh: () => ours('tanh'),
};

/** The options of a case; older files write them plain, newer ones among the arguments. */
function optionsOf([operator]: readonly any[]): Options {
  if (!Array.isArray(operator)) return operator ?? {};
  return Object.assign(
    {},
    ...operator.map((argument: any) => argument.options ?? ('axis' in argument ? argument : {})),
  );
}

/** A unit in the last place of a float32. */
const float32Ulp = (value: number): number => 2 ** (Math.max(Math.floor(Math.log2(Math.abs(value))), -126) - 23);

function output(operator: string, inputs: readonly Tensor[], options: Options): ArrayLike<number> {
  const [x, slope] = inputs as [Tensor, Tensor | undefined];
  if (operator === 'softmax') return mapLanes(x, options.axis ?? 1, (lane) => softmax(lane));
  if (operator === 'prelu') {
    const places = broadcast(slope!.shape, x.shape);
    return x.data.map((value, index) => ours('prelu', slope!.data[places[index]!]).value(value));
  }
  const scalar = scalars[operator]?.(options);
  if (!scalar) throw new LeftOut(`the library has no ${operator}`);
  return x.data.map(scalar.value);
}

function allowed(
  { metric, value }: any,
  operator: string,
  x: Tensor,
  { axis = 1 }: Options,
): (expected: number) => number {
  if (metric === 'ATOL') return () => value;
  const units = operator === 'softmax' ? 3 * x.shape[axis]! + 3 : value;
  return (expected) => units * float32Ulp(expected);
}

/** The WebNN conformance vectors of the web platform tests: float32 in, float32 out. */
export const wpt: Suite = {
  id: 'wpt',
  title: 'WebNN conformance tests (web platform tests)',
  repository: 'https://github.com/web-platform-tests/wpt',
  licence: 'BSD-3-Clause',
  operator: (_, file) => file.operator,
  name: ({ name }) => name,
  checks: ({ inputs, operators, expected }, { operator, tolerance }) => {
    const tensors = (Object.values(inputs) as Tensor[]).map(({ shape, data }) => ({
      shape,
      data: data.map(Math.fround),
    }));
    const options = optionsOf(operators);
    const got = Array.from(output(operator, tensors, options), Math.fround);
    return [{ got, expected: expected.data, tolerance: allowed(tolerance, operator, tensors[0]!, options) }];
  },
};
