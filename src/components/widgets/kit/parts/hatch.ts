import type { Group } from './d3.ts';
import { layer } from './layer.ts';
import type { View } from '../widget.ts';

/** Patterns that say in lines what colour says too: one way for saturated, both ways for dead. Their ids are unique per drawing. */
export function hatches(svg: Group, view: View): { saturated: string; dead: string; lost: string } {
  const names = ['saturated', 'dead', 'lost'] as const;
  layer(svg, 'defs')
    .selectChildren('pattern.hatch')
    .data(names)
    .join('pattern')
    .attr('class', (name) => `hatch hatch-${name}`)
    .attr('id', (name) => `${view.id}-${name}`)
    .attr('patternUnits', 'userSpaceOnUse')
    .attr('width', 8)
    .attr('height', 8)
    .selectChildren('path.lines')
    .data((name) => [name])
    .join('path')
    .attr('class', 'lines')
    .attr('fill', 'none')
    .attr('stroke', 'currentColor')
    .attr('d', (name) => (name === 'dead' ? 'M0,8L8,0M0,0L8,8' : 'M-2,2L2,-2M0,8L8,0M6,10L10,6'));
  const fill = (name: (typeof names)[number]) => `url(#${view.id}-${name})`;
  return { saturated: fill('saturated'), dead: fill('dead'), lost: fill('lost') };
}
