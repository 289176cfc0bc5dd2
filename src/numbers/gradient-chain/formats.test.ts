import { describe, expect, it } from 'vitest';
import { numbers } from '../gradient-chain.ts';

const value = (name: string): number => numbers[name]!();

describe('the number formats', () => {
  it('end where the curriculum says', () => {
    expect(['float16', 'float32', 'float64'].map((name) => value(`${name}-layers`))).toEqual([13, 75, 538]);
    expect(value('float16-least')).toBe(0.25 ** 12);
    expect([value('float16-flushed'), value('float32-flushed')]).toEqual([8, 64]);
  });
});
