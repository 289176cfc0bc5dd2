import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { centralDifference } from '../numerics/numeric.ts';
import { facts } from './facts.ts';
import { activation, activationIds, activations } from './index.ts';

const moderate = fc.double({ min: -30, max: 30, noNaN: true });
const anything = fc.double({ noNaN: true });
const everyFunction = activationIds.map((id) => [id, activation(id)] as const);

/** Equal but for a few units in the last place of numbers as large as `scale`. */
const same = (a: number, b: number, scale = Math.max(Math.abs(a), Math.abs(b))): boolean =>
  a === b || Math.abs(a - b) <= 4 * Number.EPSILON * scale + Number.MIN_VALUE;

describe.each(everyFunction)(
  '%s',
  (_, { value, derivative, secondDerivative, parameterDerivative, parameter, kinks }) => {
    const places = kinks();
    const smooth = moderate.filter((x) => places.every((kink) => Math.abs(x - kink) > 1e-3));

    /** Parameters within bounds, the bounds themselves and 0 often among them; none where the function has none. */
    const allowed = parameter
      ? fc.oneof(
          fc.constantFrom(undefined, parameter.min, Math.max(parameter.min, 0), parameter.max),
          fc.double({ min: parameter.min, max: parameter.max, noNaN: true }),
        )
      : fc.constant(undefined);

    it('is a number for every number, infinities included, and every parameter', () => {
      const numbers = fc.oneof(anything, fc.constantFrom(Infinity, -Infinity));
      fc.assert(
        fc.property(numbers, allowed, (x, p) => {
          for (const part of [value, derivative, secondDerivative, parameterDerivative]) {
            if (part) expect(part(x, p)).not.toBeNaN();
          }
        }),
      );
    });

    it('is NaN for NaN', () => {
      for (const part of [value, derivative, secondDerivative, parameterDerivative])
        if (part) expect(part(NaN)).toBeNaN();
    });

    it('has the slope and the curvature that central differences measure', () => {
      fc.assert(
        fc.property(smooth, (x) => {
          expect(derivative(x)).toBeCloseTo(centralDifference(value, x), 6);
          expect(secondDerivative(x)).toBeCloseTo(centralDifference(derivative, x), 6);
        }),
      );
    });

    it('has the derivative by its parameter that central differences measure', () => {
      if (!parameter) return expect(parameterDerivative).toBeUndefined();
      const { min, max } = parameter;
      const inside = fc.double({ min: Math.max(min, 0.3), max: Math.min(max, 5), noNaN: true });
      fc.assert(
        fc.property(moderate, inside, (x, p) => {
          fc.pre(kinks(p).every((kink) => Math.abs(x - kink) > 1e-3));
          const measured = centralDifference((q) => value(x, q), p);
          const close = Math.abs(parameterDerivative!(x, p) - measured);
          expect(close).toBeLessThan(1e-6 * Math.max(1, Math.abs(measured)));
        }),
      );
    });

    it('takes its default parameter if none is given', () => {
      fc.assert(
        fc.property(moderate, (x) => {
          for (const part of [value, derivative, secondDerivative]) expect(part(x)).toBe(part(x, parameter?.default));
        }),
      );
    });
  },
);

test.each(activationIds.filter((id) => facts[id].odd))('%s is odd to the last bit, its slope even', (id) => {
  const { value, derivative } = activation(id);
  fc.assert(fc.property(anything, (x) => value(-x) + 0 === -value(x) + 0 && derivative(-x) === derivative(x)));
});

test.each(activationIds.filter((id) => facts[id].monotone))('%s never falls', (id) => {
  const { value, derivative } = activation(id);
  fc.assert(
    fc.property(anything, anything, (x, y) => {
      expect(derivative(x)).toBeGreaterThanOrEqual(0);
      const [left, right] = [value(Math.min(x, y)), value(Math.max(x, y))];
      expect(left <= right || same(left, right)).toBe(true);
    }),
  );
});

test.each(activationIds.filter((id) => !facts[id].monotone))('%s falls to one minimum and rises again', (id) => {
  const { derivative } = activation(id);
  const signs = Array.from({ length: 2401 }, (_, index) => Math.sign(derivative((index - 1200) / 100))).filter(Boolean);
  expect(signs.filter((sign, index) => sign !== signs[index - 1])).toEqual([-1, 1]);
});

describe('identities', () => {
  const { sigmoid, tanh, softplus, swish, gelu, elu, celu, prelu, relu } = activations;
  const logSigmoid = activations['log-sigmoid'];

  test('σ(x) + σ(−x) = 1, and σ′ is even', () => {
    fc.assert(fc.property(anything, (x) => same(sigmoid.value(x) + sigmoid.value(-x), 1)));
    fc.assert(fc.property(anything, (x) => sigmoid.derivative(x) === sigmoid.derivative(-x)));
  });

  test('tanh x = 2σ(2x) − 1', () => {
    fc.assert(fc.property(moderate, (x) => same(tanh.value(x), 2 * sigmoid.value(2 * x) - 1, 1)));
  });

  test('σ is the slope of softplus, and log σ(x) is −softplus(−x)', () => {
    fc.assert(fc.property(anything, (x) => same(softplus.derivative(x), sigmoid.value(x))));
    fc.assert(fc.property(anything, (x) => same(logSigmoid.value(x), -softplus.value(-x))));
  });

  test('softplus, Swish and GELU differ from their mirror images by x', () => {
    for (const { value } of [softplus, swish, gelu]) {
      fc.assert(fc.property(moderate, (x) => same(value(x) - value(-x), x, 31)));
    }
  });

  test('CELU is ELU at α = 1, and PReLU at α = 0 is ReLU', () => {
    fc.assert(fc.property(anything, (x) => celu.value(x, 1) === elu.value(x, 1)));
    fc.assert(fc.property(moderate, (x) => prelu.value(x, 0) + 0 === relu.value(x)));
  });

  test('celu is α times elu of x/α', () => {
    const alpha = fc.double({ min: 0.1, max: 10, noNaN: true });
    fc.assert(
      fc.property(
        moderate.filter((x) => Math.abs(x) > 1e-300),
        alpha,
        (x, a) => same(celu.value(x, a), a * elu.value(x / a, 1)),
      ),
    );
  });

  test('Swish with β = 0 is half of x', () => {
    fc.assert(fc.property(anything, (x) => swish.value(x, 0) === x / 2));
  });
});
