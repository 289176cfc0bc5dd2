import type { Group } from '../../kit/parts/d3.ts';
import { layer } from '../../kit/parts/layer.ts';
import { round } from '../../kit/parts/round.ts';
import { grips } from '../../kit/parts/grips.ts';
import { fill } from '../../kit/words.ts';
import type { Layout } from '../layout.ts';
import type { Scene, Words } from '../model.ts';
import { write } from './write.ts';

/** Where the needle stands across; a z beyond the scale is pinned to its end. */
export const needleAt = ({ z }: Scene, { z: scale, plot }: Layout): number =>
  round(Math.min(Math.max(scale(z), plot.left), plot.right));

/** The point at z on the curve, with its tangent and its slope, and a line across to the tank. */
export function needle(parent: Group, scene: Scene, words: Words, place: Layout): void {
  const { plot: frame, p, tank } = place;
  const at = { x: needleAt(scene, place), y: round(p(scene.output)) };
  down(parent, at.x, at.y, frame.bottom);
  parent
    .selectChildren('line.across')
    .data([at])
    .join('line')
    .attr('class', 'across c-value')
    .attr('x1', at.x)
    .attr('x2', tank.left)
    .attr('y1', at.y)
    .attr('y2', at.y);
  tangent(parent, scene, place, at);
  slopeText(parent, scene, words, place, at);
  const high = scene.output > 0.5;
  layer(parent, 'off')
    .selectChildren('text.beyond')
    .data(Math.abs(scene.z) > scene.reach ? [scene.z] : [])
    .join('text')
    .attr('class', 'beyond strong halo')
    .attr('text-anchor', high ? 'end' : 'start')
    .attr('x', at.x + (high ? -14 : 14))
    .attr('y', at.y + (high ? 46 : -36))
    .text((value) => `z = ${write(value, words)}`);
  grips(parent, [{ handle: 'z', ...at, role: 'c-value' }]);
}

/** One stretch of the line that carries z down to the lanes. */
export function down(parent: Group, x: number, from: number, to: number): void {
  parent
    .selectChildren('line.needle')
    .data([x])
    .join('line')
    .attr('class', 'needle')
    .attr('x1', x)
    .attr('x2', x)
    .attr('y1', from)
    .attr('y2', to);
}

/** The tangent at the point, as long on paper wherever it is, kept inside the frame. */
function tangent(parent: Group, scene: Scene, place: Layout, at: { x: number; y: number }): void {
  const { plot: frame, z, p, narrow } = place;
  const rise = scene.slope * ((p(1) - p(0)) / (z(1) - z(0)));
  const run = (narrow ? 40 : 64) / Math.hypot(1, rise);
  const left = Math.min(run, at.x - frame.left);
  const right = Math.min(run, frame.right - at.x);
  parent
    .selectChildren('line.tangent')
    .data([rise])
    .join('line')
    .attr('class', 'tangent line c-slope')
    .attr('x1', round(at.x - left))
    .attr('x2', round(at.x + right))
    .attr('y1', round(at.y - left * rise))
    .attr('y2', round(at.y + right * rise));
}

/** The slope, where the curve leaves room: above it on the left half, below it on the right. */
function slopeText(
  parent: Group,
  { slope, output }: Scene,
  words: Words,
  { plot: frame, narrow }: Layout,
  at: { x: number; y: number },
): void {
  const text = fill(words['slope'], { slope: write(slope, words) });
  const length = text.length * (narrow ? 7 : 8);
  const high = output > 0.5;
  const outside = high ? at.x + 12 + length > frame.right : at.x - 12 - length < frame.left;
  const x = !outside ? at.x + (high ? 12 : -12) : high ? frame.right - 6 : frame.left + 6;
  parent
    .selectChildren('text.slope')
    .data([text])
    .join('text')
    .attr('class', 'slope c-slope strong halo')
    .attr('text-anchor', high === outside ? 'end' : 'start')
    .attr('x', x)
    .attr('y', round(at.y + (high ? 26 : -16)))
    .text(String);
}
