import type { View } from '../kit/widget.ts';
import { layout } from './layout.ts';
import { controls, most, type Scene, type State } from './model.ts';

type Point = { x: number; y: number };
type Numbers = Record<string, { parse(text: string): number }>;

const parsed = (name: string, value: number): number => (controls as unknown as Numbers)[name]!.parse(String(value));

/** A line as its two controls; the height follows the slope as the control rounds it. */
function put(number: number, slope: number, height: (slope: number) => number): Partial<State> {
  const rounded = parsed(`slope${number}`, slope);
  return { [`slope${number}`]: rounded, [`height${number}`]: parsed(`height${number}`, height(rounded)) };
}

const inPlot = ({ x, y }: Point, { target, lines }: Scene, view: View) => {
  const place = layout(view, target, lines.length);
  return { at: place.x.invert(x), value: place.y.invert(y) };
};

/** A line goes with the hand as it is. */
const whole = (number: number) => ({
  keys: [`slope${number}`, `height${number}`] as const,
  move(point: Point, scene: Scene, view: View) {
    const { at, value } = inPlot(point, scene, view);
    const { slope } = scene.lines[number - 1]!;
    return { line: String(number) as State['line'], ...put(number, slope, () => value - slope * at) };
  },
});

/** The chosen line turns about its far end, x = ∓1, and passes through the hand. */
const end = (side: -1 | 1) => ({
  keys: ['slope1'] as const,
  move(point: Point, scene: Scene, view: View) {
    const number = scene.chosen;
    if (number === null) return {};
    const { at, value } = inPlot(point, scene, view);
    const { slope, height } = scene.lines[number - 1]!;
    const still = height - side * slope;
    // Near its own end the line would stand upright.
    const away = side * Math.max(Math.abs(at + side), 0.25);
    return put(number, (value - still) / away, (turned) => still + side * turned);
  },
});

export const handles = {
  ...Object.fromEntries(Array.from({ length: most }, (_, index) => [`line-${index + 1}`, whole(index + 1)])),
  left: end(-1),
  right: end(1),
};
