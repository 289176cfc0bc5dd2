import { DOMParser } from 'linkedom';
import { scaleLinear, scaleLog } from 'd3-scale';
import { select } from 'd3-selection';
import { line } from 'd3-shape';
import { describe, expect, test } from 'vitest';
import { stage } from '../stage.ts';
import { bottomAxis, leftAxis } from './axis.ts';
import { decades } from './decades.ts';
import { grips } from './grips.ts';
import { layer } from './layer.ts';
import { lamps, type LampState } from './lamps.ts';
import { points } from './points.ts';
import { path, relative } from './relative.ts';
import { simplex } from './simplex.ts';

test('on a clamped log scale nothing lies under the floor, and 0 lies on it', () => {
  const y = scaleLog([1e-9, 1], [200, 10]).clamp(true);
  expect(y(0)).toBe(200);
  expect(y(1e-300)).toBe(200);
  expect(y(1)).toBe(10);
});

test('the ticks of many decades are round powers of ten, few enough to read', () => {
  expect(decades(scaleLog([1e-9, 1], [200, 10]), 4)).toEqual([1e-9, 1e-6, 1e-3, 1]);
  expect(decades(scaleLog([1e-30, 1], [200, 10]), 5)).toHaveLength(6);
});

test('a line has a gap where there is no number', () => {
  expect(path([[0, 1], [1, 2], [2, NaN], [3, 4], [4, 4]])).toBe('M0,1l1,1M3,4l1,0'); // prettier-ignore
});

test('the rounding of a path of many steps never adds up', () => {
  const steps = Array.from({ length: 101 }, (_, index) => index);
  const drawn = relative(line<number>().x((step) => step / 3).y(0))(steps); // prettier-ignore
  const walked = [...drawn.matchAll(/l([^,]+)/g)].reduce((sum, [, step]) => sum + Number(step), 0);
  expect(walked).toBeCloseTo(33.3, 6);
});

test('drawing twice is drawing once, and layers keep their order', () => {
  const draw = (count: number) => (element: SVGSVGElement) => {
    const svg = select(element);
    const under = layer(svg, 'under');
    leftAxis(layer(svg, 'over'), scaleLinear([0, 1], [100, 0]), { locale: 'en', at: 40, to: 300 }, 1);
    under
      .selectChildren('rect.bar')
      .data(Array.from({ length: count }, (_, index) => index))
      .join('rect')
      .attr('class', 'bar')
      .attr('x', (value) => value);
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
      lamps(layer(select(svg), 'lamps'), [{ x: 10, y: 10, state, share: 0.5 }], 8, {
        dead: 'url(#d)',
        saturated: 'url(#s)',
      }),
    );
  const states: LampState[] = ['alive', 'inactive', 'saturated', 'dead', 'revived'];
  const shapes = states.map((state) => drawn(state).replaceAll(state, ''));
  expect(new Set(shapes).size).toBe(states.length);
});

test('a handle has room for a thumb', () => {
  const drawn = stage((svg) => grips(layer(select(svg), 'grips'), [{ handle: 'z', x: 10, y: 20, role: 'c-value' }]));
  expect(drawn).toContain('data-handle="z"');
  expect(Number(/ r="(\d+)"/.exec(/<circle[^>]*hit[^>]*>/.exec(drawn)![0])?.[1])).toBeGreaterThanOrEqual(22);
});

test('classes have shapes of their own', () => {
  const scale = scaleLinear([0, 1], [0, 100]);
  const drawn = stage((svg) =>
    points(
      layer(select(svg), 'points'),
      [0, 1, 2, 3].map((k) => ({ x: 0.5, y: 0.5, class: k })),
      scale,
      scale,
    ),
  );
  expect(new Set(drawn.match(/ d="[^"]*"/g)).size).toBe(4);
});

describe('an axis', () => {
  const y = scaleLinear([0, 1], [100, 0]);
  const at = (ticks: readonly number[]) => (svg: SVGSVGElement) =>
    leftAxis(select(svg), y, { locale: 'en', at: 40, to: 300, ticks });

  test('stands where its scale says, to a tenth, whatever the screen', () => {
    const drawn = stage((svg) =>
      bottomAxis(select(svg), scaleLinear([0, 3], [0, 100]), { locale: 'en', at: 50, to: 55, ticks: [0, 1] }),
    );
    expect(drawn.match(/translate\([^)]*\)/g)).toEqual(['translate(0,50)', 'translate(0,0)', 'translate(33.3,0)']);
  });

  test('keeps the ticks that the build drew', () => {
    const markup = stage(at([0, 0.5, 1]));
    const parser = new DOMParser();
    const svg = parser.parseFromString(`<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`, 'image/svg+xml')
      .documentElement as unknown as SVGSVGElement;
    const built = [...svg.querySelectorAll('*')];
    at([0, 0.5, 1])(svg);
    const now = [...svg.querySelectorAll('*')];
    expect(now).toHaveLength(built.length);
    expect(now.every((node, index) => node === built[index])).toBe(true);
  });

  test('carries them to other values, and keeps no more than it needs', () => {
    const once = stage(at([0.25, 0.75]));
    expect(stage((svg) => [[0, 0.5, 1], [], [1], [0.25, 0.75]].forEach((ticks) => at(ticks)(svg)))).toBe(once);
  });
});
