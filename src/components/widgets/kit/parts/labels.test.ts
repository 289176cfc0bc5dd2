import { expect, test } from 'vitest';
import { around, between, label, place } from './labels.ts';

const within = { left: 0, top: 0, right: 100, bottom: 100 };
const at = (x: number, y: number) => label('f', x, y, 'middle', 14);

test('a label takes the first place that covers nothing', () => {
  const boxes = [around([20, 50], 10)];
  const points = between([0, 80], [100, 80]);
  expect(place([at(20, 50), at(50, 82), at(60, 40), at(70, 40)], { within, boxes, points })!.x).toBe(60);
});

test('where every place covers something, a line is crossed before a box is covered or the frame is left', () => {
  const surroundings = { within, boxes: [around([20, 50], 10)], points: between([0, 80], [100, 80]) };
  expect(place([at(20, 50), at(150, 50), at(50, 84)], surroundings)!.x).toBe(50);
  expect(place([], surroundings)).toBeUndefined();
});

test('a text is anchored as SVG anchors it', () => {
  const [start, middle, end] = (['start', 'middle', 'end'] as const).map(
    (anchor) => label('f = 0.25', 50, 20, anchor, 15).box,
  );
  expect(start!.left).toBe(50);
  expect(end!.right).toBe(50);
  expect((middle!.left + middle!.right) / 2).toBeCloseTo(50, 9);
});
