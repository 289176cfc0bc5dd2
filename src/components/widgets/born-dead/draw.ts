import { select } from 'd3-selection';
import { bottomAxis, leftAxis } from '../kit/parts/axis.ts';
import type { Group, Point } from '../kit/parts/d3.ts';
import { layer } from '../kit/parts/layer.ts';
import { path } from '../kit/parts/relative.ts';
import { round } from '../kit/parts/round.ts';
import { runCursor } from '../kit/parts/run-cursor.ts';
import type { View } from '../kit/widget.ts';
import { names } from './draw/names.ts';
import { layout, type Block, type Layout } from './layout.ts';
import type { Scene, Words } from './model.ts';

/** Every net as a dot at the layer where it died; under the dots the share that is dead, measured and by the law. */
export function draw(element: SVGSVGElement, scene: Scene, words: Words, view: View): void {
  const svg = select(element);
  const place = layout(view);
  sand(layer(svg, 'sand'), scene, place);
  curves(layer(svg, 'curves'), scene, words, place);
  const cursor = place.x(scene.depth + 0.5);
  runCursor(layer(svg, 'cursor'), {
    x: round(cursor),
    top: 46,
    bottom: place.share.range()[0],
    y: place.share(scene.shares[scene.depth - 1]!),
    handle: 'depth',
  });
  names(layer(svg, 'names'), scene, words, place, view.width, cursor);
}

/** Dots as dashes of no length with round ends: a column of them is one stroke. */
function dots({ left, columns, count }: Block, { ground, pitch }: Layout): string {
  const strokes = Array.from({ length: columns }, (_, column) => {
    const high = Math.ceil((count - column) / columns);
    return high > 0 ? `M${round(left + column * pitch)},${ground}v${round(-(high - 1) * pitch - 0.1)}` : '';
  });
  return strokes.join('');
}

/** The nets that are dead at the cursor's depth, and those that still live there. */
function sand(group: Group, { deaths, depth, survivors }: Scene, place: Layout): void {
  const piles = deaths.map((died, index) => dots(place.pile(index + 1, died), place));
  const grains = [piles.slice(0, depth), [...piles.slice(depth), dots(place.survivors(survivors), place)]];
  group
    .selectChildren('path.grains')
    .data(grains)
    .join('path')
    .attr('class', (_, alive) => `grains ${alive ? 'c-value' : 'c-dead'}`)
    .attr('fill', 'none')
    .attr('stroke-width', place.pitch * 0.8)
    .attr('stroke-linecap', 'round')
    .attr('stroke-dasharray', `0 ${place.pitch}`)
    .attr('d', (strokes) => strokes.join(''));
  const [left, right] = [place.x.range()[0], place.survivors(0).left + place.survivors(0).columns * place.pitch];
  group
    .selectChildren('line.floor')
    .data([0])
    .join('line')
    .attr('class', 'floor')
    .attr('x1', left)
    .attr('x2', round(right))
    .attr('y1', place.ground + place.pitch)
    .attr('y2', place.ground + place.pitch);
}

function curves(group: Group, { shares, law, depth }: Scene, words: Words, { x, share }: Layout) {
  const locale = words['locale'] ?? 'en';
  const [left, right] = x.range();
  const [bottom] = share.range();
  leftAxis(group, share, { locale, at: left, to: right, ticks: [0, 0.5, 1] }, 0);
  bottomAxis(group, x, { locale, at: bottom, to: bottom + 5, ticks: [1, 10, 20, 30, 40, 50] });
  const stairs = shares.flatMap((value, index): Point[] => [
    [x(index + 0.5), share(value)],
    [x(index + 1.5), share(value)],
  ]);
  const reached = stairs.slice(0, 2 * depth);
  group
    .selectChildren('path.area')
    .data([reached])
    .join('path')
    .attr('class', 'area')
    .attr('d', (points) => path([[left, bottom], ...points, [points.at(-1)![0], bottom]]));
  group
    .selectChildren('path.line')
    .data([stairs])
    .join('path')
    .attr('class', 'line c-dead')
    .attr('fill', 'none')
    .attr('d', path);
  group
    .selectChildren('path.law')
    .data([law])
    .join('path')
    .attr('class', 'law')
    .attr('fill', 'none')
    .attr('d', (values) => path(values.map((value, index): Point => [x(index + 1), share(value)])));
}
