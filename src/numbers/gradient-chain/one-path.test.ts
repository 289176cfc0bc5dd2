import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../i18n/numbers.ts';
import { activations } from '../../lib/activations/index.ts';
import { gradientChain } from '../../lib/chain/chain.ts';
import { numbers } from '../gradient-chain.ts';

const value = (name: string): number => numbers[name]!();

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
