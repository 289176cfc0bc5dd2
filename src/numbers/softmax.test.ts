import { expect, test } from 'vitest';
import { crossEntropy, crossEntropyGradient } from '../lib/vectors/losses.ts';
import { softmaxJacobian } from '../lib/vectors/softmax-jacobian.ts';
import { naiveSoftmaxSteps } from '../lib/vectors/softmax-steps.ts';
import { softmax } from '../lib/vectors/softmax.ts';
import { numbers } from './softmax.ts';

const value = (name: string) => numbers[name]!();
const rounded = (name: string, digits = 3) => Number(value(name).toFixed(digits));
const three = (name: string, digits = 3) => [1, 2, 3].map((index) => rounded(`${name}-${index}`, digits));

test('every number is a finite one', () => {
  for (const [name, compute] of Object.entries(numbers)) expect(compute(), name).toSatisfy(Number.isFinite);
});

test('the temperatures of the table', () => {
  expect(three('p-quarter', 4)).toEqual([0.9815, 0.018, 0.0005]);
  expect(three('p-half')).toEqual([0.864, 0.117, 0.019]);
  expect(three('p-one')).toEqual([0.659, 0.242, 0.099]);
  expect(three('p-five')).toEqual([0.4, 0.327, 0.273]);
  const names = ['quarter', 'half', 'one', 'two', 'five'];
  expect(names.map((name) => rounded(`entropy-${name}`))).toEqual([0.094, 0.454, 0.847, 1.026, 1.087]);
});

test('the exponential overflows at 11.09, 88.72 and 709.78', () => {
  expect(['limit-float16', 'limit-float32', 'limit-float64'].map((name) => rounded(name, 2))).toEqual([
    11.09, 88.72, 709.78,
  ]);
});

test('the safe formula at 1000, and the digits that the naive one loses at −100', () => {
  expect(three('thousands', 4)).toEqual([0.09, 0.2447, 0.6652]);
  expect(three('digits')).toEqual([0.659, 0.244, 0.098]);
});

test('prediction: three float32 scores of 88.5 come out of the textbook formula as three zeros', () => {
  expect(naiveSoftmaxSteps([88.5, 88.5, 88.5], 'float32').probabilities).toEqual([0, 0, 0]);
});

test('the sigmoid is the softmax of two', () => expect(value('softmax-two')).toBeCloseTo(value('sigmoid-two'), 15));

test('the eigenvalues of J at the lesson’s scores, and their sum', () => {
  expect([rounded('eigenvalue-large'), rounded('eigenvalue-small')]).toEqual([0.369, 0.128]);
  expect(value('eigenvalue-large') + value('eigenvalue-small')).toBeCloseTo(value('trace'), 12);
  expect(value('eigenvalue-ten')).toBeCloseTo(0.1, 12);
});

test('sure and wrong: cross-entropy keeps a gradient above 1, the squared error has almost none', () => {
  expect(value('sure-gradient')).toBeGreaterThan(1.4);
  expect(value('sure-squared')).toBeLessThan(2e-4);
});

test('one step towards the dog takes it from 0.242 to 0.546', () => expect(rounded('after-step-dog')).toBe(0.546));

test('unscaled attention is nearly one-hot, scaled attention is not', () => {
  expect(value('attention-raw')).toBeGreaterThan(0.85);
  expect(value('attention-raw-wide')).toBeGreaterThan(0.99);
  expect(value('attention-scaled')).toBeLessThan(0.3);
  expect(value('attention-scaled-steepest') / value('attention-raw-steepest')).toBeGreaterThan(50);
});

test('exercise 1: at T = 2 the scores become 0.502, 0.304, 0.194', () => {
  expect(three('p-two')).toEqual([0.502, 0.304, 0.194]);
  expect([...softmax([2, 1, 0.1])].map((share) => Number((share / 2).toFixed(3)))).toEqual([0.33, 0.121, 0.049]);
});

test('exercise 2: the gradient is −0.341, 0.242, 0.099, and sums to 0', () => {
  expect(three('gradient-cat')).toEqual([-0.341, 0.242, 0.099]);
  expect(crossEntropyGradient([2, 1, 0.1], 0).reduce((sum, each) => sum + each, 0)).toBeCloseTo(0, 15);
});

test('exercise 3: J at one half each', () => {
  expect(softmaxJacobian([0, 0]).map((row) => [...row])).toEqual([
    [0.25, -0.25],
    [-0.25, 0.25],
  ]);
  expect(value('half-eigenvalue')).toBeCloseTo(0.5, 12);
});

test('exercise 4: probabilities fed as scores leave a loss of ln(e + 9) − 1 at least', () => {
  expect(rounded('twice-least')).toBe(1.461);
  const sure = Float64Array.from({ length: 10 }, (_, index) => (index === 0 ? 1 : 0));
  expect(crossEntropy(sure, 0)).toBeCloseTo(value('twice-least'), 12);
  for (const logits of [
    [5, ...Array(9).fill(0)],
    [0, ...Array(9).fill(0)],
    [2, 1, ...Array(8).fill(-3)],
  ] as number[][])
    expect(crossEntropy(softmax(logits), 0)).toBeGreaterThan(value('twice-least'));
});

test('exercise 5: with a cat and a dog both surely there, softmax cannot say more than one half each', () => {
  const [cat, dog] = softmax([20, 20, -20]);
  expect([cat, dog]).toEqual([0.5, 0.5]);
});
