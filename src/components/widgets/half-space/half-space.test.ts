import { expect, test } from 'vitest';
import { maths as relu } from '../../../lib/activations/functions/relu.ts';
import { labData } from '../../../lib/experiments/dead-units.ts';
import { sceneOf, standsWell } from '../kit/testing.ts';
import { viewsOf } from '../kit/widget.ts';
import { halfPlane, reach } from './half-plane.ts';
import halfSpace from './index.ts';
import { handlePoints, layout } from './layout.ts';
import { controls, type Scene, type State } from './model.ts';
import { stepped, unitAt, type Unit } from './unit.ts';

standsWell(halfSpace, import.meta.dirname);

const scene = (change: Record<string, unknown> = {}): Scene => sceneOf(halfSpace, {}, change);
const data = labData();

test('one step at rate 0.1 moves the line a little: the unit stays alive', () => {
  const { readingBefore, reading } = scene();
  expect(readingBefore.on).toBeGreaterThan(40);
  expect(Math.abs(reading.on - readingBefore.on)).toBeLessThan(5);
});

test('the same step at rate 10 throws the line past all points, so that no gradient is left', () => {
  const { readingBefore, reading } = scene({ rate: 10 });
  expect([readingBefore.dead, reading.dead]).toEqual([false, true]);
  expect([reading.on, reading.passes]).toEqual([0, 0]);
  expect(Math.max(...reading.z)).toBeLessThan(0);
});

test('a dead unit does not move, whatever the rate', () => {
  for (const rate of [0.1, 10, 30]) {
    const { before, now, reading } = scene({ offset: 2.3, rate });
    expect(reading.dead).toBe(true);
    expect(now).toEqual(before);
  }
});

test('a unit that is off on most points still gets gradient', () => {
  const { reading } = scene({ offset: 1.6, progress: 0 });
  expect(reading.on).toBeGreaterThan(0);
  expect(reading.on).toBeLessThan(40);
  expect(reading.passes).toBeGreaterThan(0);
});

test('the step goes against the gradient of the stated loss, checked by finite differences', () => {
  const loss = ({ w, b }: Unit) =>
    data.targets.reduce((sum, target, row) => {
      const a = relu.value(w[0] * data.inputs[2 * row]! + w[1] * data.inputs[2 * row + 1]! + b);
      return sum + (a - target) ** 2 / 2 / data.rows;
    }, 0);
  const unit = unitAt(145, 1.1);
  const { w, b } = stepped(unit, data, 1);
  const h = 1e-6;
  const slope = (up: Unit, down: Unit) => (loss(up) - loss(down)) / (2 * h);
  expect(unit.b - b).toBeCloseTo(slope({ ...unit, b: unit.b + h }, { ...unit, b: unit.b - h }), 5);
  const [x, y] = unit.w;
  expect(x - w[0]).toBeCloseTo(slope({ ...unit, w: [x + h, y] }, { ...unit, w: [x - h, y] }), 5);
});

test('the tinted part of the square is where z is above 0', () => {
  expect(halfPlane(unitAt(0, 0)).area).toHaveLength(4);
  for (const [x] of halfPlane(unitAt(0, 0)).area) expect(x).toBeGreaterThanOrEqual(-1e-12);
  expect(halfPlane(unitAt(0, 9))).toEqual({ area: [], line: [] });
  expect(halfPlane(unitAt(0, -9))).toMatchObject({ line: [] });
  expect(halfPlane(unitAt(90, 1)).line.map(([x, y]) => [Math.abs(x), y])).toEqual([[reach, 1], [reach, expect.closeTo(1, 12)]]); // prettier-ignore
});

test('both handles stand where they put the line', () => {
  const [wide] = viewsOf(halfSpace, 'half');
  const { x, y } = layout(wide!);
  for (const [angle, offset] of [
    [145, 1.1],
    [-30, -0.5],
    [90, 0],
    [-170, -1.85],
  ] as const) {
    const now = scene({ angle, offset });
    const state = { angle, offset, rate: 0.1, progress: 1 } satisfies State;
    for (const [name, [across, up]] of Object.entries(handlePoints(now))) {
      const change = halfSpace.handles![name]!.move({ x: x(across), y: y(up) }, now, wide!, state, {});
      expect({ ...state, ...change }).toEqual({ ...state, progress: 0 });
    }
  }
});

test('a line dragged far away is held within the range of its controls', () => {
  const [wide] = viewsOf(halfSpace, 'half');
  const { offset } = halfSpace.handles!['move']!.move(
    { x: 9999, y: 9999 },
    scene({ angle: 0 }),
    wide!,
    {} as never,
    {},
  );
  expect(offset).toBe(controls.offset.input.type === 'number' ? controls.offset.input.max : NaN);
});
