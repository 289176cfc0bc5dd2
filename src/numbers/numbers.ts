import type { Quantity } from '../evidence/accuracy/measure.ts';
import { nearZeroBound } from '../evidence/accuracy/bounds.ts';
import { accuracy, conformance } from '../evidence/index.ts';
import { activations } from '../lib/activations/index.ts';
import type { Numbers } from './registry.ts';

const { sigmoid, tanh, softplus, elu } = activations;

const of = (quantity: Quantity) => accuracy().flatMap((line) => line[quantity] ?? []);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const worst = (quantity: Quantity): number => Math.max(...of(quantity).map((one) => one.worst));
const mean = (quantity: Quantity): number =>
  sum(of(quantity).map((one) => one.mean * one.points)) / sum(of(quantity).map(({ points }) => points));

/** The numbers of the page "How we know that the numbers are right". */
export const numbers: Numbers = {
  functions: () => accuracy().length,
  points: () => sum(of('value').map(({ points }) => points)),
  'points-in-all': () =>
    sum((['value', 'derivative', 'secondDerivative', 'parameterDerivative'] as const).map((quantity) => sum(of(quantity).map(({ points }) => points)))), // prettier-ignore
  'worst-value': () => worst('value'),
  'worst-derivative': () => worst('derivative'),
  'worst-second': () => worst('secondDerivative'),
  'mean-value': () => mean('value'),
  'mean-derivative': () => mean('derivative'),
  'near-zeros': () => nearZeroBound,
  perfect: () => accuracy().filter(({ value, derivative }) => value?.worst === 0 && derivative?.worst === 0).length,

  passed: () => sum(conformance.map(({ passed }) => passed)),
  total: () => sum(conformance.map(({ total }) => total)),
  'left-out': () => sum(conformance.map(({ leftOut }) => leftOut)),

  'sigmoid-1': () => sigmoid.value(1),
  'ulp-of-sigmoid-1': () => 2 ** -53,

  // The textbook's way, and the library's.
  'tanh-textbook': () => 1 - Math.tanh(20) ** 2,
  'tanh-ours': () => tanh.derivative(20),
  'sigmoid-textbook': () => sigmoid.value(40) * (1 - sigmoid.value(40)),
  'sigmoid-ours': () => sigmoid.derivative(40),
  'softplus-textbook': () => Math.log(1 + Math.exp(-40)),
  'softplus-ours': () => softplus.value(-40),
  'elu-textbook': () => Math.exp(-1e-16) - 1,
  'elu-ours': () => elu.value(-1e-16),
  'overflow-textbook': () => Math.exp(710) / (1 + Math.exp(710)),
  'overflow-ours': () => sigmoid.value(710),
};
