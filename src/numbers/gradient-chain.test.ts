import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { resultNumbers, type Dialect } from '../../tests/support/cells.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { activations } from '../lib/activations/index.ts';
import { gradientChain } from '../lib/chain.ts';
import { run, setting, stacks, type StackName } from './gradient-chain/layers.ts';
import { numbers } from './gradient-chain.ts';

const value = (name: string): number => numbers[name]!();
const lesson = readFileSync('content/en/lessons/gradient-chain.mdx', 'utf8');

test('every number is a number, and every one that the lesson asks for is there', () => {
  const asked = [...lesson.matchAll(/<N of="([^"]+)"|\\num(?:\[\d\])?\{([^}]+)\}/g)].map(([, a, b]) => (a ?? b)!);
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((name) => !Number.isFinite(numbers[name]?.()))).toEqual([]);
});

describe('one path', () => {
  it.each([
    ['best-case-5', '9.77 × 10⁻⁴'],
    ['best-case-10', '9.54 × 10⁻⁷'],
    ['best-case-19', '3.64 × 10⁻¹²'],
    ['best-case-20', '9.09 × 10⁻¹³'],
    ['decades-per-layer', '0.602'],
    ['factor-saturated', '0.42'],
    ['saturated-10', '1.71 × 10⁻⁴'],
    ['weight-needed-2', '9.52'],
    ['weight-needed-4', '56.6'],
    ['window-width', '0.448'],
    ['window-weight', '6.89'],
    ['true-z', '0.659'],
    ['true-slope', '0.225'],
    ['true-20', '1.14 × 10⁻¹³'],
    ['fixed-point-factor', '0.278'],
    ['skip-10', '9.31'],
    ['rms-relu-1', '0.707'],
    ['rms-relu-5', '0.177'],
    ['rms-relu-10', '0.0313'],
    ['rms-relu-20', '9.77 × 10⁻⁴'],
  ])('%s is %s', (name, expected) => expect(formatNumber(value(name))).toBe(expected));

  // Curriculum §5, Lesson 4: medians of 200 000 chains.
  it.each([
    ['sigmoid', [0.224, 3.5e-4, 1.1e-7, 1.1e-14]],
    ['tanh', [0.653, 3.1e-2, 7.2e-4, 4e-7]],
    ['softsign', [0.357, 4.9e-3, 2.4e-5, 5.3e-10]],
    ['elu', [1, 0.16, 2.2e-2, 4e-4]],
    ['gelu', [0.501, 4.1e-3, 1.4e-5, 1.5e-10]],
    ['relu', [0, 0, 0, 0]],
  ])('the typical path through %s keeps what 200,000 drawn chains keep', (id, expected) => {
    [1, 5, 10, 20].forEach((depth, k) => {
      const median = value(`path-${id}-${depth}`);
      expect(Math.abs(median - expected[k]!)).toBeLessThanOrEqual(0.06 * expected[k]!);
    });
  });

  it('at rest keeps at most 0.278 per layer, whatever the positive weight', () => {
    const best = value('fixed-point-factor');
    for (let weight = 0.1; weight < 12; weight += 0.1) {
      const { layers } = gradientChain(activations.sigmoid, { depth: 400, weight, mode: 'recursion', start: 0.5 });
      expect(layers.at(-1)!.factor).toBeLessThanOrEqual(best + 1e-9);
    }
    const weight = value('fixed-point-weight');
    const { layers } = gradientChain(activations.sigmoid, { depth: 400, weight, mode: 'recursion', start: 0.5 });
    expect(layers.at(-1)!.factor).toBeCloseTo(best, 9);
  });

  it('has factors of at least 1 on no wider a window of inputs than the widest', () => {
    const widest = value('window-width');
    const window = (weight: number) => (2 / weight) * Math.log((weight * (1 + Math.sqrt(1 - 4 / weight))) / 2 - 1);
    expect(window(value('window-weight'))).toBeCloseTo(widest, 12);
    for (let weight = 4.01; weight < 40; weight += 0.01) expect(window(weight)).toBeLessThanOrEqual(widest + 1e-12);
  });

  it('of ReLUs is cut 31 times out of 32 over five layers', () => {
    expect(value('cut-percent-5')).toBeCloseTo(96.875, 9);
    expect(value('open-percent-5')).toBeCloseTo(3.125, 9);
    expect(value('paths-64-5')).toBe(16_777_216);
  });
});

describe('the number formats', () => {
  it('end where the curriculum says', () => {
    expect(['float16', 'float32', 'float64'].map((name) => value(`${name}-layers`))).toEqual([13, 75, 538]);
    expect(value('float16-least')).toBe(0.25 ** 12);
    expect([value('float16-flushed'), value('float32-flushed')]).toEqual([8, 64]);
  });
});

// Curriculum §5, Lesson 4: median, and the range of 98 of 100 seeds.
const ranges = {
  'sigmoid-xavier': [9.1e-13, 6e-13, 1.4e-12],
  'sigmoid-normal': [0.039, 0.011, 0.096],
  'tanh-xavier': [0.16, 0.12, 0.21],
  'tanh-normal': [1.6e5, 9e4, 4.4e5],
  'relu-xavier': [9.1e-4, 4.7e-4, 1.9e-3],
  'relu-he': [0.66, 0.34, 1.4],
  'relu-pytorch': [2.7e-8, 1.4e-8, 5.6e-8],
  'elu-own': [0.96, 0.72, 1.2],
  'selu-lecun': [1.56, 1.1, 2.1],
  'gelu-he': [0.039, 0.008, 0.9],
  'silu-he': [0.0048, 0.0027, 0.014],
} as const satisfies Partial<Record<StackName, readonly [number, number, number]>>;

describe('real matrices', () => {
  it.each(Object.entries(ranges))('%s: the printed median is that of other people’s seeds', (name, [median]) => {
    expect(value(`${name}-median`) / median).toBeGreaterThan(0.7);
    expect(value(`${name}-median`) / median).toBeLessThan(1.4);
    expect(value(`${name}-spread`)).toBeGreaterThanOrEqual(1);
  });

  it.each(Object.entries(ranges))('%s: other seeds lie in the allowed range', (name, [, low, high]) => {
    const ratios = Array.from({ length: 20 }, (_, seed) => run(name as StackName, 1001 + seed, 32).ratio);
    const outside = ratios.filter((ratio) => ratio < low || ratio > high);
    // 2 % of seeds may lie outside; of 20 more than three hardly ever do.
    expect(outside.length).toBeLessThanOrEqual(3);
  });

  it('make the gradient vanish, arrive or explode by the weights alone', () => {
    expect(value('relu-pytorch-median')).toBeLessThan(1e-6);
    expect(value('relu-he-median')).toBeGreaterThan(0.3);
    expect(value('sigmoid-xavier-median')).toBeLessThan(value('best-case-19'));
    expect(value('tanh-normal-median')).toBeGreaterThan(1e4);
  });

  it('saturate most tanh units where the gradient grows', () => {
    expect(value('tanh-normal-saturated-percent')).toBeGreaterThan(65);
    expect(value('tanh-normal-saturated-percent')).toBeLessThan(85);
  });

  it('leave the sigmoid stack with outputs that no longer tell inputs apart', () => {
    expect(value('sigmoid-normal-similarity')).toBeGreaterThan(0.995);
  });

  it('are repaired for ReLU by each of three means, for sigmoid by skips alone', () => {
    for (const repair of ['he', 'norm', 'skip', 'both']) expect(value(`relu-${repair}-median`)).toBeGreaterThan(0.3);
    for (const repair of ['own', 'norm']) expect(value(`sigmoid-${repair}-median`)).toBeLessThan(1e-6);
    for (const repair of ['skip', 'both']) expect(value(`sigmoid-${repair}-median`)).toBeGreaterThan(0.5);
    expect(value('relu-both-median')).toBeLessThan(value('relu-skip-median'));
    expect(value('sigmoid-both-median')).toBeLessThan(value('sigmoid-skip-median'));
  });

  it('are drawn as the text says', () => {
    expect(setting).toEqual({ width: 64, depth: 20, rows: 32, seeds: 20 });
    expect(Object.keys(stacks)).toEqual(expect.arrayContaining(Object.keys(ranges)));
  });
});

describe('theory', () => {
  it('has χ, its edge and its predictions', () => {
    expect(value('edge-sigmoid')).toBeCloseTo(10.15, 2);
    expect(value('sigmoid-own-per-layer') ** 2).toBeCloseTo(0.1528, 4);
    expect(value('predicted-relu-xavier')).toBeCloseTo(0.5 ** 9.5, 9);
    expect(value('predicted-sigmoid-xavier') / value('sigmoid-xavier-median')).toBeCloseTo(1.3, 0);
    expect(Math.round(value('predicted-tanh-normal') / value('tanh-normal-median'))).toBeGreaterThan(6);
    expect(Math.round(value('predicted-tanh-normal') / value('tanh-normal-median'))).toBeLessThan(16);
  });

  it('has isometry for tanh with orthogonal weights only', () => {
    expect(value('isometric-tanh-orthogonal')).toBeGreaterThan(95);
    expect(value('isometric-tanh-gaussian')).toBeLessThan(15);
    expect(value('isometric-relu-orthogonal')).toBeLessThan(15);
  });

  it('has narrow networks differ more than wide ones', () => {
    expect(value('spread-16')).toBeGreaterThan(1.5 * value('spread-64'));
    expect([value('beta-64'), value('beta-16')]).toEqual([0.3125, 1.25]);
  });
});

describe('the exercises', () => {
  const right = [...lesson.matchAll(/<Choice text="([^"]*)" right>/g)].map(([, text]) => text!);

  it('have one right answer each, and it is the computed one', () => {
    expect(right).toEqual([
      `${formatNumber(value('best-case-10'))}, and ${formatNumber(value('pushed-10'))}`,
      formatNumber(value('weight-needed-2')),
      formatNumber(value('skip-10')),
      'The size of the weights',
      formatNumber(value('float16-scaled')),
    ]);
  });

  it('offer the numbers that the mistakes really give', () => {
    const { sigmoid } = activations;
    const wrong = (text: string) => expect(lesson).toContain(`<Choice text="${text}">`);
    wrong(`${formatNumber(10 * 0.25)}, and ${formatNumber(10 * 4 * 0.25)}`);
    wrong(`${formatNumber(0.25)}, and ${formatNumber(4 * 0.25)}`);
    wrong(`${formatNumber(0.25 ** 10)}, and ${formatNumber(4 * 0.25 ** 10)}`);
    wrong(formatNumber(1 / sigmoid.derivative(0)));
    wrong(formatNumber(1 / sigmoid.value(2)));
    wrong(formatNumber(sigmoid.derivative(2)));
    wrong(formatNumber(1 + 10 * 0.25));
    wrong(formatNumber(1 + 0.25 ** 10, { digits: 7 }));
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
