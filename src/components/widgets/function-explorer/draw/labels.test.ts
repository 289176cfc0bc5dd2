import { expect, test } from 'vitest';
import { activationIds } from '../../../../lib/activations/index.ts';
import { figureWords } from '../../kit/figure-words.ts';
import { around, label, type Box } from '../../kit/parts/labels.ts';
import { sceneOf } from '../../kit/testing.ts';
import { viewsOf } from '../../kit/widget.ts';
import explorer from '../index.ts';
import { fetched } from '../functions.ts';
import { layout } from '../layout.ts';
import { annotate } from './annotate.ts';
import { curvesOf } from './curves.ts';
import { touch, triangle } from './point.ts';

await fetched(activationIds);

const words = figureWords(explorer);
const places = [-8, -5, -2.5, -1, 0, 0.5, 1, 3, 6, 8];

const meet = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

test.each(activationIds)('the names of the curves of %s keep clear of the point, its numbers and the frame', (id) => {
  for (const view of viewsOf(explorer, 'figure'))
    for (const x of places) {
      const scene = sceneOf(explorer, {}, { function: id, x });
      const at = layout(scene, view);
      const touches = scene.members.map((one) => touch(one, x, at, view));
      for (const part of ['value', 'slope'] as const) {
        const drawn = curvesOf(scene, at, part, words);
        const placed = annotate(scene, at, part, drawn, touches, triangle(scene, at), 'en');
        const names = placed.filter(({ text }) => text === 'f' || text === 'f′');
        const numbers = placed.filter((one) => !names.includes(one));
        expect(names).toHaveLength(1);
        const [{ text, x: left, y, anchor }] = names as [(typeof names)[0]];
        const { box } = label(text, left, y, anchor, at.size);
        expect(meet(box, around(touches[0]![part === 'value' ? 'above' : 'below'], 8))).toBe(false);
        for (const one of numbers)
          expect(meet(box, label(one.text, one.x, one.y, one.anchor, at.size).box), `${one.text} at ${x}`).toBe(false);
        const [bottom, top] = at[part].range();
        expect(box.left >= at.left && box.right <= at.right + 6 && box.top >= top - 2 && box.bottom <= bottom).toBe(
          true,
        );
      }
    }
});
