/** An unevaluated sum high + low of two doubles: about 106 bits of one real number. */
export type Pair = readonly [high: number, low: number];

/** A product of two doubles with |a|, |b| < 2⁹⁹⁶ would overflow in the splitting below; larger factors lose the low half. */
const SPLITTER = 2 ** 27 + 1;

/** ln 2 in three pieces; the first has 21 trailing zero bits, so that its product with an exponent is exact. */
const LN2 = [0.6931471803691238, 1.9082149292705877e-10, 1.1612227229362532e-26] as const;

/** The sum of two doubles with its rounding error: high = fl(a + b), high + low = a + b (Knuth). */
export function twoSum(a: number, b: number): Pair {
  const high = a + b;
  const part = high - a;
  return [high, a - (high - part) + (b - part)];
}

/** The product of two doubles with its rounding error: high = fl(a·b), high + low = a·b (Dekker). */
export function twoProduct(a: number, b: number): Pair {
  const high = a * b;
  const aHigh = SPLITTER * a - (SPLITTER * a - a);
  const bHigh = SPLITTER * b - (SPLITTER * b - b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  return [high, aHigh * bHigh - high + aHigh * bLow + aLow * bHigh + aLow * bLow];
}

/** The sum of two pairs, to about 2⁻¹⁰⁴ where nothing cancels. */
export function addPairs(a: Pair, b: Pair): Pair {
  const [high, low] = twoSum(a[0], b[0]);
  return twoSum(high, low + a[1] + b[1]);
}

/** The quotient of two pairs, to about 2⁻¹⁰⁰. */
export function dividePairs(a: Pair, b: Pair): Pair {
  const quotient = a[0] / b[0];
  const [high, low] = twoProduct(quotient, b[0]);
  return twoSum(quotient, (a[0] - high - low + a[1] - quotient * b[1]) / b[0]);
}

/** The product of two pairs, to about 2⁻¹⁰². */
export function multiplyPairs(a: Pair, b: Pair): Pair {
  const [high, low] = twoProduct(a[0], b[0]);
  return twoSum(high, low + a[0] * b[1] + a[1] * b[0]);
}

/** e^(x₀ + x₁) as mantissa·2^exponent, the mantissa a pair in (0.7, 1.42), to about 2⁻⁸⁰; for |x₀| ≤ 800. */
export function exponential(x: Pair): { readonly mantissa: Pair; readonly exponent: number } {
  const exponent = Math.round(x[0] / Math.LN2);
  const [middle, error] = twoProduct(exponent, LN2[1]);
  const start = twoSum(x[0] - exponent * LN2[0], -middle);
  const rest = twoSum(start[0], start[1] - error - exponent * LN2[2] + x[1]);
  // Dividing by 64 is exact and leaves |r| < 0.0055, where eight terms of the series suffice.
  const r: Pair = [rest[0] / 64, rest[1] / 64];
  const square = multiplyPairs(r, r);
  const h = r[0];
  const tail = h * h * h * (1 / 6 + h * (1 / 24 + h * (1 / 120 + h * (1 / 720 + h * (1 / 5040 + h / 40320)))));
  let power = addPairs(addPairs(r, [square[0] / 2, square[1] / 2]), [tail, 0]);
  // (1 + p)² − 1 = 2p + p² keeps every bit of a small p, which (1 + p)² would round away.
  for (let step = 0; step < 6; step += 1) power = addPairs([2 * power[0], 2 * power[1]], multiplyPairs(power, power));
  return { mantissa: addPairs([1, 0], power), exponent };
}

/** value·2^exponent with one rounding, also where the result is subnormal. */
export function scale(value: number, exponent: number): number {
  const half = Math.trunc(exponent / 2);
  return value * 2 ** half * 2 ** (exponent - half);
}
