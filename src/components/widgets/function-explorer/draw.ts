import { select } from 'd3-selection';
import { hatches } from '../kit/parts/hatch.ts';
import type { View } from '../kit/widget.ts';
import { annotate } from './draw/annotate.ts';
import { axes, axisNames } from './draw/axes.ts';
import { curves, curvesOf } from './draw/curves.ts';
import { guide, pointHandle, tangents, threshold, thresholdHandle } from './draw/marks.ts';
import { touch, triangle } from './draw/point.ts';
import { regions, regionWords } from './draw/regions.ts';
import { texts } from '../kit/parts/texts.ts';
import { layout } from './layout.ts';
import type { Scene, Words } from './model.ts';

/** f above and f′ below on one axis of x, the point on both, and what its slope means. */
export function draw(element: SVGSVGElement, scene: Scene, words: Words, view: View): void {
  const svg = select(element);
  const at = layout(scene, view);
  const locale = words['locale']!;
  const touches = scene.members.map((one) => touch(one, scene.x, at, view));
  const steps = triangle(scene, at);
  const { saturated, dead: flat } = hatches(svg, view);
  regions(svg, scene, at, { saturated, flat });
  axes(svg, scene, at, locale);
  const limit = threshold(svg, scene, at);
  guide(svg, touches[0]!, at);
  const placed = (['slope', 'value'] as const).flatMap((part) => {
    const drawn = curvesOf(scene, at, part, words);
    curves(svg, part, drawn);
    return annotate(scene, at, part, drawn, touches, steps, locale);
  });
  tangents(svg, scene, touches, steps);
  texts(svg, [...axisNames(scene, at, locale), ...regionWords(scene, at, words), ...limit, ...placed]);
  pointHandle(svg, scene, touches);
  thresholdHandle(svg, limit, at);
}
