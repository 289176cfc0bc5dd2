import type { Group, Scale } from '../../kit/parts/d3.ts';
import { layer } from '../../kit/parts/layer.ts';
import { round } from '../../kit/parts/round.ts';
import { grips } from '../../kit/parts/grips.ts';
import type { Layout } from '../layout.ts';
import type { Scene, Words } from '../model.ts';

/** Every hinge is taken by its bend, the chosen one by its arm as well, and the whole sum by the constant on its rail. */
export function drawHandles(svg: Group, scene: Scene, words: Words, { x, sum, own, rail }: Layout): void {
  const { hinges, chosen, height } = scene;
  const group = layer(svg, 'constant');
  group
    .selectChildren('line.rail')
    .data([0])
    .join('line')
    .attr('class', 'rail')
    .attr('x1', rail)
    .attr('x2', rail)
    .attr('y1', sum(-1))
    .attr('y2', sum(1));
  group
    .selectChildren('text.name')
    .data([0])
    .join('text')
    .attr('class', 'name c-param')
    .attr('text-anchor', 'middle')
    .attr('x', rail)
    .attr('y', round(sum(-1) + 26))
    .text(words['rail']!);
  const offsets = stacked(hinges, x);
  const bends = hinges.map(({ at }, index) => ({
    handle: `bend-${index + 1}`,
    x: x(at),
    y: own(0) + offsets[index]!,
    role: 'c-param',
    radius: 10,
    tap: `hinge=${index + 1}`,
  }));
  const [tipX, tipY] = hinges[chosen - 1]!.tip;
  // The chosen one is laid on top of the others, so that a hand finds it where many meet.
  const first = bends.splice(chosen - 1, 1);
  const all = [...bends, ...first];
  grips(layer(svg, 'grips'), [
    { handle: 'height', x: rail, y: sum(height), role: 'c-param' },
    ...all,
    { handle: `tip-${chosen}`, x: x(tipX), y: own(tipY), role: 'c-param' },
  ]);
  layer(svg, 'names')
    .selectChildren('text.name')
    .data(all)
    .join('text')
    .attr('class', ({ handle }) => `name c-param${handle === `bend-${chosen}` ? ' strong' : ''}`)
    .attr('pointer-events', 'none')
    .attr('text-anchor', 'middle')
    .attr('x', (bend) => round(bend.x))
    .attr('y', (bend) => round(bend.y + 5))
    .text(({ handle }) => handle.slice(5));
}

/** Bends at one place stand around one another, so that each can be taken. */
function stacked(hinges: Scene['hinges'], x: Scale): number[] {
  return hinges.map(({ at }, index) => {
    const before = hinges.slice(0, index).filter((other) => Math.abs(x(other.at) - x(at)) < 20).length;
    return Math.ceil(before / 2) * 23 * (before % 2 ? 1 : -1);
  });
}
