import { expect, test } from 'vitest';
import { stage } from '../stage.ts';
import { leftAxis } from './axes.ts';
import { path } from './curve.ts';
import { layer, marks } from './join.ts';
import { linear, log } from './scale.ts';

test('a drag on an axis gives back the value that stands there', () => {
  for (const scale of [linear([-6, 6], [40, 340]), log([1e-9, 1], [200, 10])])
    for (const value of [scale.domain[0], scale.domain[1], 0.5])
      expect(scale.invert(scale(value))).toBeCloseTo(value, 12);
});

test('on a log axis nothing lies under the floor, and 0 lies on it', () => {
  const y = log([1e-9, 1], [200, 10]);
  expect(y(0)).toBe(200);
  expect(y(1e-300)).toBe(200);
  expect(y(1)).toBe(10);
});

test('log ticks are round powers of ten, few enough to read', () => {
  expect(log([1e-9, 1], [200, 10]).ticks(4)).toEqual([1e-9, 1e-6, 1e-3, 1]);
  expect(log([1e-30, 1], [200, 10]).ticks(5)).toHaveLength(6);
});

test('a line has a gap where there is no number', () => {
  expect(path([[0, 1], [1, 2], [2, NaN], [3, 4]])).toBe('M0,1L1,2M3,4'); // prettier-ignore
});

test('drawing twice is drawing once, and layers keep their order', () => {
  const draw = (count: number) => (svg: SVGSVGElement) => {
    const under = layer(svg, 'under');
    leftAxis(layer(svg, 'over'), linear([0, 1], [100, 0]), { locale: 'en', at: 40, to: 300 }, 1);
    marks(
      under,
      'rect.bar',
      Array.from({ length: count }, (_, index) => index),
    ).attr('x', (value) => value);
  };
  const once = stage(draw(3));
  expect(once).toMatch(/^<g class="under">.*<g class="over">/);
  expect(stage((svg) => (draw(5)(svg), draw(3)(svg)))).toBe(once);
});
