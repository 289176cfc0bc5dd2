import { layer, marks } from './join.ts';
import type { View } from '../widget.ts';

/** Patterns that say in lines what colour says too: one way for saturated, both ways for dead. Their ids are unique per drawing. */
export function hatches(svg: SVGSVGElement, view: View): { saturated: string; dead: string; lost: string } {
  const names = ['saturated', 'dead', 'lost'] as const;
  const defs = layer(svg, 'defs');
  marks(defs, 'pattern.hatch', names)
    .attr('id', (name) => `${view.id}-${name}`)
    .attr('class', (name) => `hatch hatch-${name}`)
    .attr('patternUnits', 'userSpaceOnUse')
    .attr('width', 8)
    .attr('height', 8)
    .each(function (name) {
      marks(this, 'path.lines', [name])
        .attr('fill', 'none')
        .attr('stroke', 'currentColor')
        .attr('d', name === 'dead' ? 'M0,8L8,0M0,0L8,8' : 'M-2,2L2,-2M0,8L8,0M6,10L10,6');
    });
  return Object.fromEntries(names.map((name) => [name, `url(#${view.id}-${name})`])) as any;
}
