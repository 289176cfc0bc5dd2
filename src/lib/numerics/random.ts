/** A source of numbers in [0, 1), each call the next one. */
export type RandomSource = () => number;

/**
 * Uniform numbers in [0, 1) by Tommy Ettinger's mulberry32: 32 bits of state, the same sequence for the same seed on every machine.
 *
 * @param seed - any integer; taken modulo 2³²
 * @throws RangeError if the seed is not an integer
 */
export function mulberry32(seed: number): RandomSource {
  if (!Number.isInteger(seed)) throw new RangeError(`seed must be an integer, but is ${seed}`);
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** Numbers from N(0, 1) by the Box–Muller transform, two for each pair of uniform ones. */
export function normal(source: RandomSource): RandomSource {
  let spare: number | undefined;
  return () => {
    if (spare !== undefined) {
      const value = spare;
      spare = undefined;
      return value;
    }
    // 1 − u lies in (0, 1]: the logarithm is finite.
    const radius = Math.sqrt(-2 * Math.log(1 - source()));
    const angle = 2 * Math.PI * source();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}
