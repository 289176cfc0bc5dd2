import { expect, test } from 'vitest';
import { figureWords } from '../kit/figure-words.ts';
import { stage } from '../kit/stage.ts';
import { sceneOf, standsWell } from '../kit/testing.ts';
import { viewsOf } from '../kit/widget.ts';
import tangentFitter from './index.ts';
import { layout } from './layout.ts';
import { run } from './run.ts';

standsWell(tangentFitter, import.meta.dirname, run);

const scene = (change: Record<string, unknown>) => sceneOf(tangentFitter, {}, change, run);
const own = figureWords(tangentFitter);
const [wide, narrow] = viewsOf(tangentFitter, 'fit') as [any, any];
const used = (change: Record<string, unknown>) => scene(change).wins.filter((wins) => wins > 0).length;

test('three trained lines all learn, and come close to the best that is known', () => {
  const { rms, wins } = scene({});
  expect(wins.every((count) => count > 0)).toBe(true);
  expect(rms).toBeLessThan(0.04);
});

test('the best k lines for x² miss it by 1/(2k²)', () => {
  for (const lines of [1, 2, 3, 4, 8])
    expect(scene({ source: 'best', lines }).sup).toBeCloseTo(1 / (2 * lines * lines), 3);
});

test('of eight trained lines some die', () => {
  for (const seed of [1, 2, 3]) expect(used({ lines: 8, seed })).toBeLessThan(8);
});

test('a maximum cannot bend down: four lines for −x² stay one line, the difference of two units follows it', () => {
  const alone = scene({ target: 'dome', lines: 4 });
  expect(alone.rms).toBeGreaterThan(0.29);
  expect(scene({ target: 'dome', lines: 2, difference: true }).rms).toBeLessThan(0.1);
});

test('no best lines are known for a curve that is not convex, and the figure says so', () => {
  const asked = scene({ source: 'best', target: 'sine' });
  expect(asked.unknown).toBe(true);
  expect(tangentFitter.describe(asked, own)).toContain('No best lines');
});

test('for a dome theory has one line, ½ away, however many it may take', () => {
  for (const lines of [1, 4, 8]) expect(scene({ source: 'best', target: 'dome', lines }).sup).toBeCloseTo(0.5, 12);
});

test('the best lines are farthest off at 2k + 1 places, which the drawing marks', () => {
  // With three lines two ends fall between the points of the drawing.
  for (const lines of [1, 2, 4]) expect(scene({ source: 'best', lines }).worst).toHaveLength(2 * lines + 1);
  expect(scene({ source: 'best', target: 'abs' }).worst).toEqual([]);
});

test('a line that wins nowhere is said to get no gradient, for it may win again later', () => {
  expect(tangentFitter.describe(scene({ lines: 8 }), own)).toMatch(
    /of 8 lines<\/b> win somewhere; no gradient reaches/,
  );
});

test('two units share eight lines', () => {
  const { pieces, minus, lines } = scene({ lines: 8, difference: true });
  expect([pieces, minus, lines.length]).toEqual([4, 4, 8]);
  expect(tangentFitter.describe(scene({ lines: 8, difference: true }), own)).toContain('four lines at most');
});

const hand = { source: 'hand', lines: 3, line: '2' };
const at = (x: number, y: number, view = wide) => {
  const place = layout(view, 'square', 3);
  return { x: place.x(x), y: place.y(y) };
};
const dragged = (name: string, point: { x: number; y: number }, change: Record<string, unknown> = {}, view = wide) => {
  const moved = tangentFitter.handles![name]!.move(point, scene({ ...hand, ...change }), view, {} as never);
  return {
    change: moved as Record<string, number>,
    line: (n: number) => scene({ ...hand, ...change, ...moved }).lines[n - 1]!,
  };
};

test('a line dragged by its middle keeps its slope, goes through the hand, and is the one that is chosen', () => {
  for (const view of [wide, narrow]) {
    const { change, line } = dragged('line-3', at(0.4, 0.3, view), {}, view);
    expect(change['line']).toBe('3');
    expect(line(3).slope).toBe(0);
    expect(line(3).height).toBeCloseTo(0.3, 2);
  }
});

test('a line dragged by an end goes through the hand and turns about the other end', () => {
  for (const [name, still, x] of [
    ['right', -1, 0.6],
    ['left', 1, -0.6],
  ] as const) {
    const before = scene(hand).lines[1]!;
    const { line } = dragged(name, at(x, 0.5));
    const { slope, height } = line(2);
    expect(slope * still + height).toBeCloseTo(before.slope * still + before.height, 12);
    expect(Math.abs(slope * x + height - 0.5)).toBeLessThan(0.02);
  }
});

test('the other end does not drift, however long one end is turned', () => {
  let state: Record<string, unknown> = {};
  for (let turn = 0; turn < 40; turn += 1)
    state = { ...state, ...dragged('right', at(0.7, Math.sin(turn)), state).change };
  const { slope, height } = scene({ ...hand, ...state }).lines[1]!;
  expect(height - slope).toBeCloseTo(-0.25 - 1, 12);
});

test('an error larger than the plot is marked as far as the plot goes', () => {
  const drawn = stage((svg) => tangentFitter.draw(svg, scene({ lines: 8, progress: 0 }), own, wide));
  const [, from, to] = drawn.match(/d="M[\d.]+,([\d.]+)V([\d.]+)" fill="none" class="error"/)!.map(Number);
  for (const end of [from!, to!]) expect(Math.min(Math.max(end, 24), 396)).toBe(end);
});

test('lines by hand can be the best two for x²', () => {
  const best = { slope1: -1, height1: -0.125, slope2: 1, height2: -0.125 };
  expect(scene({ source: 'hand', lines: 2, ...best }).sup).toBeCloseTo(1 / 8, 12);
});

test('the keyboard has one stop a line; the ends of the chosen one are for the hand alone', () => {
  const drawn = stage((svg) => tangentFitter.draw(svg, scene(hand), own, wide));
  expect(drawn.match(/data-handle="line-\d"/g)).toHaveLength(3);
  expect(drawn.match(/data-twin=""/g)).toHaveLength(2);
  expect(drawn).toContain('data-handle="left"');
});

test('each line is drawn as winning where it does, and side by side they fill the stretch', () => {
  const spans = scene({ source: 'best', lines: 4 }).lines.map(({ span }) => span!);
  expect([spans[0]![0], spans[3]![1]]).toEqual([-1, 1]);
  expect(scene({ target: 'dome', lines: 4 }).lines.filter(({ span }) => span === null)).toHaveLength(3);
});

test('the clock runs from the first lines to the trained ones', () => {
  expect(scene({ progress: 0 }).step).toBe(0);
  expect(scene({ progress: 1 }).step).toBe(4000);
});
