import { expect, test } from 'vitest';
import { figureWords } from '../kit/figure-words.ts';
import { readState } from '../kit/controls.ts';
import { stage } from '../kit/stage.ts';
import { viewsOf } from '../kit/widget.ts';
import saturationDial from './index.ts';
import { controls, model, type State } from './model.ts';
import { presets } from './presets.ts';

const words = figureWords(saturationDial);
const start = readState(controls, () => null);
const sceneOf = (change: Partial<State> = {}) => model({ ...start, ...change });
const drawn = (change: Partial<State> = {}) =>
  viewsOf(saturationDial, 'dial').map((view) => stage((svg) => saturationDial.draw(svg, sceneOf(change), words, view)));
const rounded = (x: number) => Number(x.toPrecision(3));

test('it starts sure and wrong: squared error sends −0.0066, cross-entropy −0.993', () => {
  const { output, ways, saturated, right } = sceneOf();
  expect([rounded(output), saturated, right]).toEqual([0.00669, true, false]);
  expect(ways.map(({ slope }) => rounded(slope))).toEqual([-0.0066, -0.993]);
  expect(saturationDial.describe(sceneOf(), words)).toContain(
    '<b>z = −5, label 1: sure and wrong.</b> The output is <b class="c-value">p = 0.00669</b>. ' +
      'Squared error sends z a slope of <b class="c-grad">−0.0066</b>, cross-entropy <b class="c-grad">−0.993</b>.',
  );
});

test.each([
  ['unsure', [-0.0925, -0.881]],
  ['surer', [-4.54e-5, -1]],
  ['right', [-4.45e-5, -0.00669]],
  ['float32', [0, 1]],
] as const)('the preset "%s" sends back %j', (name, slopes) => {
  expect(sceneOf(presets[name]).ways.map(({ slope }) => rounded(slope))).toEqual(slopes);
});

test('both losses pass the same gate, and each slope is push times gate', () => {
  for (const z of [-8, -1.3, 0, 2.2, 9]) {
    const [squared, entropy] = sceneOf({ z }).ways;
    expect(squared.gate).toBe(entropy.gate);
    for (const { push, gate, slope } of [squared, entropy]) expect(slope).toBeCloseTo(push * gate!, 12);
  }
});

test('in thirty steps cross-entropy turns a sure mistake round, and squared error hardly moves', () => {
  const [squared, entropy] = sceneOf().ways;
  expect(squared.trail).toHaveLength(31);
  expect(squared.trail.at(-1)).toBeLessThan(-4.7);
  expect(entropy.trail.at(-1)).toBeGreaterThan(3);
});

test('through p in float32, +17 never moves and its loss is clamped; from the logit it learns', () => {
  const [through, logit] = sceneOf(presets.float32).ways;
  expect(through).toMatchObject({ slope: 0, gate: 0, loss: 100, clamped: true });
  expect(new Set(through.trail)).toEqual(new Set([17]));
  expect(logit).toMatchObject({ slope: 1, gate: null, loss: 17, clamped: false });
  expect(logit.trail.at(-1)).toBeLessThan(0);
  expect(saturationDial.describe(sceneOf(presets.float32), words)).toContain(
    'its slope <b class="c-grad">exactly 0</b>',
  );
});

test('before the first step the sentence says nothing of learning', () => {
  expect(saturationDial.describe(sceneOf({ progress: 0 }), words)).not.toMatch(/step|\{/);
});

test('the point can be dragged to any z of the scale and no further', () => {
  const [wide] = viewsOf(saturationDial, 'dial');
  const { move } = saturationDial.handles!['z']!;
  const to = (x: number) => move({ x, y: 0 }, sceneOf(), wide!, start, {}).z;
  expect([to(-500), to(318), to(5000)]).toEqual([-10, 0, 10]);
});

test('its table has the parts of the product, then z step by step', async () => {
  const { columns, rows } = await saturationDial.table(sceneOf(), words);
  expect(columns).toEqual(['Quantity', 'squared error', 'cross-entropy through p']);
  expect(rows).toHaveLength(4 + 31);
  expect(rows.at(-1)![0]).toBe('z after 30 steps');
});

test('a nonsense address gives the nearest sense', () => {
  const strange = readState(
    controls,
    (name) => ({ z: '1e9', label: '7', compare: '', precision: 'float8', progress: 'NaN' })[name],
  );
  expect(strange).toEqual({ ...start, z: 20 });
  expect(drawn(strange).join()).not.toMatch(/NaN|Infinity|undefined/);
});

test('every preset draws sense, and drawing twice is drawing once', () => {
  for (const change of [{}, ...Object.values(presets), { progress: 0 }, { z: -20 }, { z: 20, label: '0' as const }])
    expect(drawn(change).join()).not.toMatch(/NaN|Infinity|undefined/);
  for (const view of viewsOf(saturationDial, 'dial')) {
    const once = stage((svg) => saturationDial.draw(svg, sceneOf(), words, view));
    const thrice = stage((svg) => {
      for (const change of [presets.float32, presets.unsure, {}])
        saturationDial.draw(svg, sceneOf(change), words, view);
    });
    expect(thrice === once).toBe(true);
  }
});

test.each(viewsOf(saturationDial, 'dial'))('the $name drawing of the start', async (view) => {
  const inside = stage((svg) => saturationDial.draw(svg, sceneOf(), words, view)).replaceAll('><', '>\n<');
  await expect(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${view.width} ${view.height}">\n${inside}\n</svg>\n`,
  ).toMatchFileSnapshot(`./saturation-dial-${view.name}.svg`);
});
