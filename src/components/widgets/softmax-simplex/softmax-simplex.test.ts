import { expect, test } from 'vitest';
import { figureWords } from '../kit/figure-words.ts';
import { stage } from '../kit/stage.ts';
import { sceneOf, standsWell } from '../kit/testing.ts';
import { viewsOf } from '../kit/widget.ts';
import softmaxSimplex from './index.ts';
import { layout } from './layout.ts';

const own = figureWords(softmaxSimplex);
const [wide, narrow] = viewsOf(softmaxSimplex, 'simplex');
const rounded = (numbers: readonly number[], digits = 3) => numbers.map((x) => Number(x.toFixed(digits)));

standsWell(softmaxSimplex, import.meta.dirname);

test.each([
  [0.25, [0.982, 0.018, 0], 0.094],
  [0.5, [0.864, 0.117, 0.019], 0.454],
  [1, [0.659, 0.242, 0.099], 0.847],
  [2, [0.502, 0.304, 0.194], 1.026],
  [5, [0.4, 0.327, 0.273], 1.087],
])('at T = %f the scores 2, 1, 0.1 become %j', (temperature, p, entropy) => {
  const scene = sceneOf(softmaxSimplex, { temperature: String(temperature) });
  expect(rounded(scene.p)).toEqual(p);
  expect(rounded([scene.entropy])).toEqual([entropy]);
});

test('it starts at T = 1, where the largest eigenvalue is 0.369', () => {
  const scene = sceneOf(softmaxSimplex);
  expect(rounded([scene.steepest])).toEqual([0.369]);
  expect(softmaxSimplex.describe(scene, own)).toContain(
    '<b class="c-value">p = (0.659, 0.242, 0.0986)</b>. Entropy 0.8467 of at most 1.099. ' +
      'A small step of the scores moves p by at most <b class="c-slope">0.369</b> of the step’s length.',
  );
});

test('adding 100 to every score changes what is written on the bars and nothing that is computed', () => {
  const [before, after] = [sceneOf(softmaxSimplex), sceneOf(softmaxSimplex, { shift: '100' })];
  expect(after.bars).toEqual(before.bars);
  expect(after.scores).toEqual([102, 101, 100.1]);
  after.p.forEach((share, index) => expect(share).toBeCloseTo(before.p[index]!, 13));
});

test('the temperature never changes the order of the classes', () => {
  for (const z of [
    ['2', '1', '0.1'],
    ['-3', '4.9', '5'],
    ['0', '-0.1', '-5'],
  ]) {
    const { bars, warmths } = sceneOf(softmaxSimplex, { z1: z[0]!, z2: z[1]!, z3: z[2]! });
    const order = (numbers: readonly number[]) => [0, 1, 2].sort((a, b) => numbers[b]! - numbers[a]!);
    // At the coldest end the losers have rounded to 0 and tie.
    for (const { p } of warmths.filter(({ p }) => Math.min(...p) > 0)) expect(order(p)).toEqual(order(bars));
  }
});

test('told that the truth is the cat, the gradient is p − y, and its entries sum to zero', () => {
  const { lesson } = sceneOf(softmaxSimplex, { truth: '1' });
  expect(rounded(lesson!.gradient)).toEqual([-0.341, 0.242, 0.099]);
  expect(lesson!.gradient.reduce((sum, each) => sum + each, 0)).toBeCloseTo(0, 14);
});

test('one step of learning makes the true class likelier, at any temperature', () => {
  for (const temperature of ['0.5', '1', '3'])
    for (const truth of ['1', '2', '3']) {
      const { lesson } = sceneOf(softmaxSimplex, { truth, temperature });
      expect(lesson!.step.at(-1)![lesson!.truth]).toBeGreaterThan(lesson!.step[0]![lesson!.truth]!);
    }
});

test('p dragged along its path turns the temperature, and a bar dragged turns its score', () => {
  const scene = sceneOf(softmaxSimplex);
  const { simplex, scores } = layout(wide!, scene.entropyLimit);
  const at = (p: readonly number[]) => ({ x: simplex.at(p)[0], y: simplex.at(p)[1] });
  const { p, z2 } = softmaxSimplex.handles!;
  const state = {} as never;
  expect(p!.move(at([1, 0, 0]), scene, wide!, state, {}).temperature).toBeLessThan(0.25);
  expect(p!.move(at([1 / 3, 1 / 3, 1 / 3]), scene, wide!, state, {}).temperature).toBe(20);
  expect(p!.move(at(scene.p), scene, wide!, state, {}).temperature).toBeCloseTo(1, 1);
  expect(z2!.move({ x: 0, y: scores.y(-3) }, scene, wide!, state, {})).toEqual({ z2: -3 });
  expect(z2!.move({ x: 0, y: -900 }, scene, narrow!, state, {})).toEqual({ z2: 5 });
});

test('without a true class nothing is learnt and nothing of it is drawn', () => {
  const drawn = stage((svg) => softmaxSimplex.draw(svg, sceneOf(softmaxSimplex), own, wide!));
  expect(drawn).not.toMatch(/class="(pull|error|step|wanted) /);
});

test('a probability that would round to 0 or to 1 is written as near it, so that neighbours do not collide', () => {
  const drawn = stage((svg) =>
    softmaxSimplex.draw(svg, sceneOf(softmaxSimplex, { temperature: '0.05' }), own, narrow!),
  );
  expect(drawn.match(/>≈ 0</g)).toHaveLength(3);
  expect(drawn.match(/>≈ 1</g)).toHaveLength(1);
});
