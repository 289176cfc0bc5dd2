import { expect, test } from 'vitest';
import { stage } from '../stage.ts';
import { leftAxis } from './axes.ts';
import { path } from './curve.ts';
import { grips } from './grips.ts';
import { layer, marks } from './join.ts';
import { lamps, type LampState } from './lamps.ts';
import { points } from './points.ts';
import { linear, log } from './scale.ts';
import { simplex } from './simplex.ts';

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
  expect(path([[0, 1], [1, 2], [2, NaN], [3, 4]])).toBe('M0,1l1,1M3,4'); // prettier-ignore
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

test('a place in the triangle and its probabilities are one and the same', () => {
  const triangle = simplex([180, 20], 300);
  for (const p of [
    [0.2, 0.3, 0.5],
    [1 / 3, 1 / 3, 1 / 3],
    [0.98, 0.01, 0.01],
  ]) {
    const [x, y] = triangle.at(p);
    triangle.invert({ x, y }).forEach((share, index) => expect(share).toBeCloseTo(p[index]!, 12));
  }
});

test('a place outside the triangle gives the nearest sense: shares above zero that sum to one', () => {
  const shares = simplex([180, 20], 300).invert({ x: -500, y: 900 });
  expect(Math.min(...shares)).toBeGreaterThan(0);
  expect(shares[0] + shares[1] + shares[2]).toBeCloseTo(1, 12);
});

test('a lamp tells its state by shape as well as by colour', () => {
  const drawn = (state: LampState) =>
    stage((svg) =>
      lamps(layer(svg, 'lamps'), [{ x: 10, y: 10, state, share: 0.5 }], 8, { dead: 'url(#d)', saturated: 'url(#s)' }),
    );
  const states: LampState[] = ['alive', 'inactive', 'saturated', 'dead', 'revived'];
  const shapes = states.map((state) => drawn(state).replaceAll(state, ''));
  expect(new Set(shapes).size).toBe(states.length);
});

test('a handle has room for a thumb', () => {
  const drawn = stage((svg) => grips(layer(svg, 'grips'), [{ handle: 'z', x: 10, y: 20, role: 'c-value' }]));
  expect(drawn).toContain('data-handle="z"');
  expect(Number(/ r="(\d+)"/.exec(/<circle[^>]*hit[^>]*>/.exec(drawn)![0])?.[1])).toBeGreaterThanOrEqual(22);
});

test('classes have shapes of their own', () => {
  const scale = linear([0, 1], [0, 100]);
  const drawn = stage((svg) =>
    points(
      layer(svg, 'points'),
      [0, 1, 2, 3].map((k) => ({ x: 0.5, y: 0.5, class: k })),
      scale,
      scale,
    ),
  );
  expect(new Set(drawn.match(/ d="[^"]*"/g)).size).toBe(4);
});
