import { expect, test } from 'vitest';
import { crossEntropy, crossEntropyGradient } from '../lib/vectors/losses.ts';
import { softmaxJacobian } from '../lib/vectors/softmax-jacobian.ts';
import { naiveSoftmaxSteps } from '../lib/vectors/softmax-steps.ts';
import { logSoftmax, softmax } from '../lib/vectors/softmax.ts';
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

test('the exponential overflows at 11.09, 88.72 (bfloat16 and float32) and 709.78', () => {
  const formats = ['float16', 'bfloat16', 'float32', 'float64'];
  expect(formats.map((format) => rounded(`limit-${format}`, 2))).toEqual([11.09, 88.72, 88.72, 709.78]);
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

test('unscaled attention is mostly decided and flat, scaled attention is neither', () => {
  const draws = value('attention-draws');
  expect(value('attention-decided') / draws).toBeGreaterThan(0.8);
  expect(value('attention-flat') / draws).toBeGreaterThan(0.6);
  expect(value('attention-scaled-decided')).toBe(0);
  expect(value('attention-largest')).toBeLessThan(0.25);
});

test('the printed log-softmax loses its digits where the probability rounds to 1, and keeps them where it rounds to 0', () => {
  expect(value('log-textbook')).toBe(0);
  expect(value('log-right')).toBe(-4.248354255291589e-18);
  expect(0 - 800 - Math.log(Math.exp(0) + Math.exp(-800))).toBe(logSoftmax([0, -800])[1]);
  expect(softmax([0, -800])[1]).toBe(0);
});

test('a score of −∞ beside finite ones does no harm to the safe formula; all of them, or one +∞, give no number', () => {
  const safe = (scores: number[]) => {
    const terms = scores.map((score) => Math.exp(score - Math.max(...scores)));
    return terms.map((term) => term / terms.reduce((sum, each) => sum + each));
  };
  expect(safe([1, -Infinity])).toEqual([1, 0]);
  expect(safe([-Infinity, -Infinity])).toEqual([NaN, NaN]);
  expect(safe([Infinity, 0])[0]).toBeNaN();
  expect([...softmax([-Infinity, -Infinity])]).toEqual([0.5, 0.5]);
});

test('while another class leads, a step moves the true score by more than half a unit', () => {
  let logits = [10, 0, 0];
  for (let step = 0; step < 20; step += 1) {
    const gradient = crossEntropyGradient(logits, 1);
    if (Math.max(...logits) > logits[1]!) expect(-gradient[1]!).toBeGreaterThan(0.5);
    logits = logits.map((score, index) => score - gradient[index]!);
  }
  expect(Math.max(...logits)).toBe(logits[1]);
});

test('with soft targets that sum to 1 the gradient is p − y too', () => {
  const [logits, soft] = [[2, 1, 0.1], [0.9, 0.1, 0]] as const; // prettier-ignore
  const p = softmax(logits);
  crossEntropyGradient(logits, soft).forEach((slope, index) => expect(slope).toBeCloseTo(p[index]! - soft[index]!, 14));
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
