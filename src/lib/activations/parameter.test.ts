import { describe, expect, it, test } from 'vitest';
import { activation, activationIds, isActivationId } from './index.ts';
import { bind, checkParameter } from './parameter.ts';

describe('a function by its name', () => {
  it('is found by its id', () => {
    expect(activation('leaky-relu').value(-1)).toBe(-0.01);
    expect(isActivationId('leaky-relu')).toBe(true);
    expect(activationIds.every(isActivationId)).toBe(true);
  });

  it('is refused with the list of those there are', () => {
    expect(() => activation('leakyrelu')).toThrow(RangeError);
    expect(() => activation('leakyrelu')).toThrow(/^id must be one of identity, step, .*, but is "leakyrelu"$/);
    expect(isActivationId('toString')).toBe(false);
  });
});

test.each(activationIds)('the default parameter of %s is within its bounds', (id) => {
  const { parameter } = activation(id);
  if (parameter) expect(() => checkParameter(parameter, parameter.default)).not.toThrow();
});

describe('a bound function', () => {
  const softplus = activation('softplus');

  it('has its parameter settled', () => {
    const sharp = bind(softplus, 3);
    expect(sharp.value(0.7)).toBe(softplus.value(0.7, 3));
    expect(sharp.derivative(0.7)).toBe(softplus.derivative(0.7, 3));
    expect(sharp.secondDerivative(0.7)).toBe(softplus.secondDerivative(0.7, 3));
    expect(bind(activation('hardshrink'), 2).kinks).toEqual([-2, 2]);
  });

  it('takes the default if none is given', () => {
    expect(bind(softplus).value(0.7)).toBe(softplus.value(0.7, 1));
  });

  it('refuses a parameter that is out of bounds, naming it and them', () => {
    for (const bad of [NaN, 0, -1, Infinity]) {
      expect(() => bind(softplus, bad)).toThrow(RangeError);
      expect(() => bind(softplus, bad)).toThrow(`β (sharpness) must be a number from 0.01 to 100, but is ${bad}`);
    }
    expect(() => bind(softplus, '3' as never)).toThrow(RangeError);
  });

  it('refuses a parameter where there is none', () => {
    expect(() => bind(activation('relu'), 1)).toThrow(/^parameter must be left out/);
  });
});
