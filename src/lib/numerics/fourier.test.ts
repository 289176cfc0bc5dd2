import { describe, expect, it } from 'vitest';
import { fourier } from './fourier.ts';
import { mulberry32 } from './random.ts';

const noise = (count: number, seed: number) => {
  const next = mulberry32(seed);
  return Float64Array.from({ length: count }, () => next() - 0.5);
};

describe('the Fourier transform', () => {
  it('is the sum that defines it', () => {
    const [re, im] = [noise(16, 1), noise(16, 2)];
    const got = [Float64Array.from(re), Float64Array.from(im)] as const;
    fourier(...got);
    for (let k = 0; k < 16; k++) {
      let [x, y] = [0, 0];
      for (let j = 0; j < 16; j++) {
        const angle = (-2 * Math.PI * j * k) / 16;
        x += re[j]! * Math.cos(angle) - im[j]! * Math.sin(angle);
        y += re[j]! * Math.sin(angle) + im[j]! * Math.cos(angle);
      }
      expect(got[0][k]).toBeCloseTo(x, 13);
      expect(got[1][k]).toBeCloseTo(y, 13);
    }
  });

  it('undone gives back what it was given', () => {
    const [re, im] = [noise(4096, 3), noise(4096, 4)];
    const got = [Float64Array.from(re), Float64Array.from(im)] as const;
    fourier(...got);
    fourier(...got, true);
    re.forEach((x, k) => expect(got[0][k]).toBeCloseTo(x, 13));
    im.forEach((y, k) => expect(got[1][k]).toBeCloseTo(y, 13));
  });

  it('asks for a power of two', () => {
    expect(() => fourier(new Float64Array(12), new Float64Array(12))).toThrow(/power of two/);
    expect(() => fourier(new Float64Array(8), new Float64Array(4))).toThrow(RangeError);
  });
});
