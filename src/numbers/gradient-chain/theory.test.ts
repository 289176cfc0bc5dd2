import { describe, expect, it } from 'vitest';
import { numbers } from '../gradient-chain.ts';

const value = (name: string): number => numbers[name]!();

describe('theory', () => {
  it('has χ, its edge and its predictions', () => {
    expect(value('edge-sigmoid')).toBeCloseTo(10.15, 2);
    expect(value('sigmoid-own-per-layer') ** 2).toBeCloseTo(0.1528, 4);
    expect(value('predicted-relu-xavier')).toBeCloseTo(0.5 ** 9.5, 9);
    expect(value('predicted-sigmoid-xavier') / value('sigmoid-xavier-median')).toBeCloseTo(1.3, 0);
    expect(Math.round(value('predicted-tanh-normal') / value('tanh-normal-median'))).toBeGreaterThan(6);
    expect(Math.round(value('predicted-tanh-normal') / value('tanh-normal-median'))).toBeLessThan(16);
  });

  it('is nearer to wide layers than to narrow ones', () => {
    const [narrow, wide, theory] = ['tanh-normal-median', 'wide-tanh', 'predicted-tanh-normal'].map(value) as [number, number, number]; // prettier-ignore
    expect(wide / narrow).toBeGreaterThan(4);
    expect(theory / wide).toBeLessThan(2.5);
  });

  it('has isometry for tanh with orthogonal weights only', () => {
    expect(value('isometric-tanh-orthogonal')).toBeGreaterThan(95);
    expect(value('isometric-tanh-gaussian')).toBeLessThan(15);
    expect(value('isometric-relu-orthogonal')).toBeLessThan(15);
  });

  it('has narrow networks differ more than wide ones', () => {
    expect(value('fluctuation-16')).toBeGreaterThan(2 * value('fluctuation-64'));
    expect(value('fluctuation-16')).toBeCloseTo(1, 0);
    expect([value('beta-64'), value('beta-16')]).toEqual([0.3125, 1.25]);
  });
});
