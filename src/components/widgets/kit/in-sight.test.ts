import { expect, test } from 'vitest';
import { placeInSight } from './in-sight.ts';

const span = (top: number, height: number) => ({ top, bottom: top + height });

test('a drawing that is in sight as it stands is left alone', () => {
  expect(placeInSight(span(20, 400), span(600, 60), 844)).toBeUndefined();
});

test('a drawing above the window stands above the control, as large as the room allows', () => {
  expect(placeInSight(span(-500, 560), span(408, 60), 844)).toEqual({ top: 0, scale: 400 / 560 });
  expect(placeInSight(span(-500, 300), span(600, 60), 844)).toEqual({ top: 0, scale: 1 });
});

test('where the control is near the top, the drawing stands below it, at the foot of the window', () => {
  const { top, scale } = placeInSight(span(-600, 560), span(40, 60), 844)!;
  expect(scale).toBe(1);
  expect(top + scale * 560).toBe(844);
  const low = placeInSight(span(-900, 960), span(40, 60), 844)!;
  expect(low.top).toBeCloseTo(108, 9);
  expect(low.top + low.scale * 960).toBeCloseTo(844, 9);
});

test('in a window with no room on either side the drawing stays where it is', () => {
  expect(placeInSight(span(-300, 334), span(60, 270), 390)).toBeUndefined();
  expect(placeInSight(span(-300, 0), span(600, 60), 844)).toBeUndefined();
});
