import { describe, expect, test } from 'vitest';
import { figureWords } from '../kit/figure-words.ts';
import { readState } from '../kit/controls.ts';
import { stage } from '../kit/stage.ts';
import { finish, presetState, viewsOf } from '../kit/widget.ts';
import plateau from './index.ts';
import { inputOf } from '../kit/recorded-run.ts';
import { controls, model, type State } from './model.ts';
import { presets } from './presets.ts';
import { every, stepsInAll, type Run } from './record.ts';
import { run } from './run.ts';

const words = figureWords(plateau);
const start = readState(controls, () => null);

/** A made-up record whose numbers can be read: layer l falls from ½ by l/10 and comes back. */
const recorded = (change: Partial<Run> = {}): Run => ({
  input: { depth: 2, activation: 'sigmoid', rate: 0.5, seed: 1 },
  steps: [0, 1000, 2000, 3000],
  losses: [1.5, 1.4, 1.1, 0.1],
  accuracies: [0.25, 0.25, 0.6, 1],
  means: [[0.5, 0.4, 0.5, 0.5], [0.5, 0.01, 0.3, 0.4]], // prettier-ignore
  deviations: [[0.1, 0.1, 0.1, 0.1], [0.1, 0.002, 0.2, 0.3]], // prettier-ignore
  ...change,
});
const sceneAt = (progress: number, change?: Partial<Run>) => model({ ...start, progress }, recorded(change));
const drawn = (scene: ReturnType<typeof model>) =>
  viewsOf(plateau, 'plateau').map((view) => stage((svg) => plateau.draw(svg, scene, words, view)));

test('the cursor reads the last record at or before its step', () => {
  expect(sceneAt(0).at).toBe(0);
  expect(sceneAt(0.34).at).toBe(1);
  expect(sceneAt(1).at).toBe(3);
});

test('the strip next to the output stands on top', () => {
  expect(sceneAt(0).strips.map(({ layer, top }) => [layer, top])).toEqual([
    [2, true],
    [1, false],
  ]);
});

test('the mean slope follows from mean and deviation alone', () => {
  const [top] = sceneAt(1 / 3).strips;
  expect(top!.slope).toBeCloseTo((0.01 - 0.01 ** 2 - 0.002 ** 2) / 0.25, 12);
  const tanh = sceneAt(1, { input: { depth: 2, activation: 'tanh', rate: 0.5, seed: 1 } });
  expect(tanh.strips[0]!.slope).toBeCloseTo(1 - 0.4 ** 2 - 0.3 ** 2, 12);
});

test('it says at which step this run escaped, or that it has not', () => {
  expect(sceneAt(0).escapedAt).toBe(2000);
  expect(plateau.describe(sceneAt(1 / 3), words)).toBe(
    '<b>2 sigmoid layers, seed 1, step 1,000.</b> The loss is <b>1.40</b>; guessing costs ln 4 = 1.386. ' +
      'The outputs of the top layer average <b class="c-value">0.01</b>, and its slope <b class="c-slope">4 %</b> of the peak. ' +
      'This run escaped (loss below 1.2) at step 2,000.',
  );
  const stuck = sceneAt(1, { losses: [1.5, 1.4, 1.39, 1.38] });
  expect(plateau.describe(stuck, words)).toContain('still on the plateau (loss above 1.2) at step 3,000.');
});

test('a run under way is shown as far as it has come, and nothing before it has begun', () => {
  const half = sceneAt(1, { steps: [0, 1000], losses: [1.5, 1.4], accuracies: [0.2, 0.3], means: [[0.5, 0.4], [0.5, 0.1]], deviations: [[0.1, 0.1], [0.1, 0.1]] }); // prettier-ignore
  expect(half.at).toBe(1);
  expect(plateau.describe(half, words)).toContain('still on the plateau');
  const none = model(start, undefined);
  expect([none.strips, plateau.describe(none, words)]).toEqual([[], '']);
  expect(drawn(none).join()).not.toMatch(/NaN|undefined/);
});

test('dragging the cursor sets the step, within the run', () => {
  const [wide] = viewsOf(plateau, 'plateau');
  const to = (x: number) => plateau.handles!['cursor']!.move({ x, y: 0 }, sceneAt(0), wide!, start, {}).progress;
  expect([to(-50), to(416), to(4000)]).toEqual([0, 0.5, 1]);
});

test('turning the cursor trains nothing anew', () => {
  expect(inputOf({ ...start, progress: 0.1 })).toEqual(inputOf(start));
});

test('a nonsense address gives the nearest sense', () => {
  const strange = readState(controls, (name) => ({ depth: '99', activation: 'relu', rate: '-1', seed: '0.5', progress: 'x' })[name]); // prettier-ignore
  expect(strange).toEqual({ ...start, depth: 5, rate: 0.05 });
});

test('every preset keeps the seed that stands', () => {
  const now: State = { ...start, seed: 77, rate: 1 };
  for (const preset of Object.values(presets))
    expect(presetState(preset, start, now)).toMatchObject({ seed: 77, rate: 0.5 });
});

test('drawing twice is drawing once, also with fewer layers and without an escape', () => {
  for (const view of viewsOf(plateau, 'plateau')) {
    const once = stage((svg) => plateau.draw(svg, sceneAt(0.5), words, view));
    const again = stage((svg) => {
      plateau.draw(svg, sceneAt(1, { losses: [1.4, 1.4, 1.4, 1.4] }), words, view);
      plateau.draw(svg, model(start, undefined), words, view);
      plateau.draw(svg, sceneAt(0.5), words, view);
    });
    expect(again === once).toBe(true);
  }
});

test('a loss that leaves the axis is held at its edge', () => {
  expect(drawn(sceneAt(1, { losses: [1e9, 5, 3, 2] })).join()).not.toMatch(/NaN|Infinity|-\d{4}/);
});

describe('a real run', () => {
  test('takes its steps, says how far it is and records as it goes', async () => {
    const training = run({ depth: 2, activation: 'tanh', rate: 0.5, seed: 3 });
    const first = training.next().value as { share: number; partial: Run };
    expect(first).toMatchObject({ share: 0, partial: { steps: [0] } });
    const whole = finish(training);
    expect(whole.steps).toHaveLength(stepsInAll / every + 1);
    expect(whole.means).toHaveLength(2);
    expect(whole.means[0]).toHaveLength(whole.steps.length);
    expect(whole.accuracies.at(-1)).toBe(1);
    expect(drawn(model(start, whole)).join()).not.toMatch(/NaN|Infinity|undefined/);
    expect((await plateau.table(model(start, whole), words)).rows).toHaveLength(whole.steps.length);
  });
});

test.each(viewsOf(plateau, 'plateau'))('the $name drawing of a small record', async (view) => {
  const inside = stage((svg) => plateau.draw(svg, sceneAt(1 / 3), words, view)).replaceAll('><', '>\n<');
  await expect(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${view.width} ${view.height}">\n${inside}\n</svg>\n`,
  ).toMatchFileSnapshot(`./sigmoid-plateau-${view.name}.svg`);
});
