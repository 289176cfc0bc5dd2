import { r } from './ink.ts';
import type { Box } from '../layout.ts';
import { frame, type Lane, type Layer } from '../model.ts';

type Place = readonly [x: number, y: number];

const [zs, ys] = [frame.z[1] - frame.z[0], frame.y[1] - frame.y[0]];
const pin = (value: number, [low, high]: readonly [number, number]) => Math.min(Math.max(value, low), high) - low;

/** A point of a layer in the box that shows it; what lies outside the frame is pinned to its edge. */
export const spotIn = ({ x, y, width, height }: Box, z: number, a: number): Place => [
  x + (pin(z, frame.z) / zs) * width,
  y + (1 - pin(a, frame.y) / ys) * height,
];

/** A lane's curve in a box, cut off where it leaves the frame. */
export function curveIn(box: Box, { curve }: Lane): string {
  const [low, high] = frame.y;
  const inside = (point: Place | undefined) => point && point[1] >= low && point[1] <= high;
  let pen = 'M';
  return curve
    .map((point, index) => {
      const next = [point, curve[index - 1], curve[index + 1]].find(inside);
      if (!next) return ((pen = 'M'), '');
      const edge = Math.min(Math.max(point[1], low), high);
      const share = point[1] === next[1] ? 0 : (edge - next[1]) / (point[1] - next[1]);
      const [x, y] = spotIn(box, next[0] + share * (point[0] - next[0]), edge);
      const stroke = `${pen}${r(x)},${r(y)}`;
      pen = 'L';
      return stroke;
    })
    .join('');
}

/** A tangent that has turned in by a share 0…1, as long as its box is wide and cut off at its edge. */
export function tangentIn(box: Box, { z, height, slope }: Layer, turned: number): string {
  const [x, y] = spotIn(box, z, height);
  const dx = box.width / zs;
  const dy = (-Math.min(Math.max(slope, -1e6), 1e6) * turned * box.height) / ys;
  const half = (0.5 * box.width * turned) / Math.hypot(dx, dy);
  const room = (from: number, step: number, low: number, size: number) =>
    step ? ((step > 0 ? low + size : low) - from) / step : half;
  const end = (sign: number) => {
    const t = Math.min(half, room(x, sign * dx, box.x, box.width), room(y, sign * dy, box.y, box.height)) * sign;
    return `${r(x + t * dx)},${r(y + t * dy)}`;
  };
  return `M${end(-1)}L${end(1)}`;
}
