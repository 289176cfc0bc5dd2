import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { resultNumbers, type Dialect } from '../../tests/support/cells.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { activations } from '../lib/activations/index.ts';
import { gradientChain } from '../lib/chain/chain.ts';
import { numbers } from './gradient-chain.ts';
import { findNumber, insertNumbers } from './registry.ts';

const value = (name: string): number => numbers[name]!();
const lesson = readFileSync('content/en/lessons/gradient-chain.mdx', 'utf8');

test('every number is a number, and every one that the lesson asks for is there', () => {
  const asked = [...lesson.matchAll(/<N of="([^"]+)"|\\num(?:\[\d\])?\{([^}]+)\}/g)].map(([, a, b]) => (a ?? b)!);
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((name) => !Number.isFinite(numbers[name]?.()))).toEqual([]);
});

describe('the exercises', () => {
  const right = [...lesson.matchAll(/<Choice text="([^"]*)" right>/g)].map(([, text]) => text!);

  it('have one right answer each, and it is the computed one', async () => {
    const shown = right.map((text) => insertNumbers(text, (name) => findNumber(name, 'gradient-chain', () => numbers), formatNumber)); // prettier-ignore
    expect(await Promise.all(shown)).toEqual(['9.54 × 10⁻⁷, and 1', '9.52', '9.31', 'The size of the weights', '18']);
  });

  it('offer the numbers that the mistakes really give', () => {
    const wrong = (text: string) => expect(lesson).toContain(`<Choice text="${text}">`);
    wrong(`${formatNumber(10 * 0.25)}, and ${formatNumber(10 * 4 * 0.25)}`);
    wrong(`${formatNumber(0.25)}, and ${formatNumber(4 * 0.25)}`);
    wrong(formatNumber(1 / activations.sigmoid.derivative(0)));
    wrong(formatNumber(1 + 10 * 0.25));
    wrong(formatNumber(13 + Math.log2(1024)));
    wrong(formatNumber(13 * 1024));
  });

  it('on tanh need more than twice Xavier’s variance at z ~ N(0, 1)', () => {
    expect(value('tanh-slope-second')).toBeCloseTo(0.4644, 4);
    expect(value('tanh-variance') * 64 * value('tanh-slope-second')).toBeCloseTo(1, 12);
    expect(value('tanh-variance')).toBeGreaterThan(2 * value('xavier-variance'));
  });
});

describe('the printed results', () => {
  const dialects: readonly Dialect[] = ['pytorch', 'tensorflow', 'jax', 'numpy', 'typescript'];

  it.each(dialects)('of the chain in %s are the library’s to the last digit', (dialect) => {
    const held = (weight: number) => (weight / 4) ** 10;
    const free = gradientChain(activations.sigmoid, { depth: 10, weight: 1, mode: 'recursion', start: 0.5 }).arrives;
    const digits = (x: number) => Number(x.toExponential(2));
    expect(resultNumbers('gradient-chain', 'chain', dialect)).toEqual([held(1), held(4), free].map((x) => [digits(x)]));
  });

  it.each(dialects)('of the gradient norms in %s are what ten layers of 100 units give', (dialect) => {
    const printed = resultNumbers('gradient-chain', 'norms', dialect).flat();
    if (dialect !== 'typescript') expect(printed).toEqual(resultNumbers('gradient-chain', 'norms', 'numpy').flat());
    const [sigmoid, tanh, relu] = printed as [number, number, number];
    expect(sigmoid / 5e-7).toBeGreaterThan(0.4);
    expect(sigmoid / 5e-7).toBeLessThan(1.8);
    expect(tanh).toBeGreaterThan(0.8);
    expect(tanh).toBeLessThan(1.25);
    expect(relu).toBeGreaterThan(0.3);
    expect(relu).toBeLessThan(0.7);
  });
});
