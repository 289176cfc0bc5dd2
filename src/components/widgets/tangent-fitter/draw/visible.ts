import type { Layout } from '../layout.ts';
import type { Line } from '../model.ts';

type Straight = Pick<Line, 'slope' | 'height'>;

/** From where to where a line runs inside the plot; null where it does not. */
export function visible({ slope, height }: Straight, { y }: Pick<Layout, 'y'>): [from: number, to: number] | null {
  const [low, high] = y.domain();
  if (slope === 0) return height < low || height > high ? null : [-1, 1];
  const ends = [(low - height) / slope, (high - height) / slope];
  const [from, to] = [Math.max(-1, Math.min(...ends)), Math.min(1, Math.max(...ends))];
  return from < to ? [from, to] : null;
}

/** The middle of what a line wins, or else of what is seen of it; away from both ends of that, where it is turned. */
export function middle(line: Line, place: Pick<Layout, 'y'>): number | null {
  const seen = visible(line, place);
  if (!seen) return null;
  const [from, to] = line.span ?? seen;
  const margin = (seen[1] - seen[0]) / 4;
  return Math.min(Math.max((from + to) / 2, seen[0] + margin), seen[1] - margin);
}
