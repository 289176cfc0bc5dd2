import { camelCase, Refusal, requireName, title, type Maker } from './plan.ts';

/** A figure that begins as tanh with its tangent at z, whole and true: a model, a drawing, a sentence, a table, a test. */
export const newFigure: Maker = (name, read) => {
  requireName(name, 'slope-learner');
  if (!name.includes('-'))
    throw new Refusal(`A figure is an element of HTML, whose name has a hyphen: call it such as ${name}-race.`);
  const folder = `src/components/widgets/${name}`;
  const words = `content/en/words/${name}.json`;
  const tag = camelCase(`-${name}`);
  if (read(`${folder}/`) !== undefined) throw new Refusal(`There is a figure ${name} already.`);
  if (read(words) !== undefined) throw new Refusal(`There are words of ${name} already, in ${words}.`);
  if (read(`src/components/prose/${tag}.astro`) !== undefined)
    throw new Refusal(`There is a tag <${tag}> already: choose another name.`);
  return {
    files: {
      [`${folder}/model.ts`]: model(name),
      [`${folder}/draw.ts`]: draw,
      [`${folder}/index.ts`]: index(name),
      [`${folder}/${name}.test.ts`]: test,
      [words]: `${JSON.stringify(texts(name), null, 2)}\n`,
    },
    next: [
      'npx astro sync types its words.',
      `npm run test:unit -- ${folder} writes its two drawings beside the test: open them.`,
      `<${tag} id="…" /> in a lesson shows it; npm run dev has it among all figures.`,
      `Write over ${folder}/model.ts and draw.ts; npm test holds all of it together.`,
    ],
  };
};

const model = (name: string): string => `import { maths as tanh } from '../../../lib/activations/functions/tanh.ts';
import { linspace } from '../../../lib/numerics/numeric.ts';
import { number, type StateOf } from '../kit/controls.ts';
import type { WordsOf } from '../kit/words.ts';

export const controls = {
  z: number(0.5, { min: -4, max: 4, step: 0.1, role: 'value' }),
};
export type Words = WordsOf<'${name}'>;

export type Pair = readonly [x: number, y: number];

export interface Scene {
  curve: readonly Pair[];
  /** Where the tangent touches: z and the value there. */
  point: Pair;
  slope: number;
  /** The ends of the tangent. */
  tangent: readonly [Pair, Pair];
}

export function model({ z }: StateOf<typeof controls>): Scene {
  const value = tanh.value(z);
  const slope = tanh.derivative(z);
  const along = (dz: number): Pair => [z + dz, value + slope * dz];
  return {
    curve: linspace(-4, 4, 129).map((x) => [x, tanh.value(x)]),
    point: [z, value],
    slope,
    tangent: [along(-1), along(1)],
  };
}
`;

const draw = `import { scaleLinear } from 'd3-scale';
import { select } from 'd3-selection';
import { line } from 'd3-shape';
import { bottomAxis, leftAxis } from '../kit/parts/axis.ts';
import { relative } from '../kit/parts/relative.ts';
import { round } from '../kit/parts/round.ts';
import type { View } from '../kit/widget.ts';
import type { Pair, Scene, Words } from './model.ts';

/** The curve, its tangent, and the point where they touch. */
export function draw(element: SVGSVGElement, scene: Scene, { locale }: Words, { width, height }: View): void {
  const svg = select(element);
  const [left, right, top, bottom] = [48, width - 16, 16, height - 40];
  const x = scaleLinear([-5, 5], [left, right]);
  const y = scaleLinear([-2, 2], [bottom, top]);
  leftAxis(svg, y, { locale, at: left, to: right, ticks: [-2, -1, 0, 1, 2] }, 0);
  bottomAxis(svg, x, { locale, at: bottom, to: bottom + 5, ticks: [-4, -2, 0, 2, 4] });
  const through = line<Pair>()
    .x(([at]) => x(at))
    .y(([, value]) => y(value));
  svg
    .selectChildren('path')
    .data([
      { role: 'c-value', points: scene.curve },
      { role: 'c-slope', points: scene.tangent },
    ])
    .join('path')
    .attr('class', ({ role }) => \`line \${role}\`)
    .attr('fill', 'none')
    .attr('d', ({ points }) => relative(through)(points));
  svg
    .selectChildren('circle')
    .data([scene.point])
    .join('circle')
    .attr('class', 'c-slope')
    .attr('fill', 'currentColor')
    .attr('r', 5)
    .attr('cx', ([at]) => round(x(at)))
    .attr('cy', ([, value]) => round(y(value)));
}
`;

const index = (name: string): string => `import { defineWidget } from '../kit/widget.ts';
import { fill, say } from '../kit/words.ts';
import { draw } from './draw.ts';
import { controls, model } from './model.ts';

export default defineWidget({
  tag: '${name}',
  views: { wide: [720, 320], narrow: [360, 300] },
  controls,
  presets: { steepest: { z: 0 }, far: { z: 4 } },
  model,
  describe: ({ point: [z, value], slope }, words) =>
    fill(words.sentence, { z: say(z, words), value: say(value, words), slope: say(slope, words) }),
  table: ({ curve }, words) => ({ columns: ['z', words['column.value']], rows: curve }),
  draw,
});
`;

const test = `import { expect, test } from 'vitest';
import { sceneOf, standsWell } from '../kit/testing.ts';
import figure from './index.ts';

standsWell(figure, import.meta.dirname);

test.each(['-4', '-1', '0', '0.5', '4'])('at z = %s the tangent touches tanh and is as steep', (z) => {
  const { point, slope, tangent } = sceneOf(figure, { z });
  const [[fromX, fromY], [toX, toY]] = tangent;
  expect(point).toEqual([Number(z), Math.tanh(Number(z))]);
  expect(slope).toBeCloseTo(1 - Math.tanh(Number(z)) ** 2, 14);
  expect((toY - fromY) / (toX - fromX)).toBeCloseTo(slope, 14);
});
`;

const texts = (name: string): Record<string, string> => ({
  title: title(name),
  goal: 'Move z along the curve: its tangent is as steep as tanh is there.',
  z: 'Input <b class="c-value">z</b>',
  'preset.steepest': 'Where tanh is steepest',
  'preset.far': 'Far from 0',
  sentence:
    '<b>At z = {z}, tanh(z) = <span class="c-value">{value}</span>.</b> Its slope there is <b class="c-slope">{slope}</b>.',
  'column.value': 'tanh(z)',
});
