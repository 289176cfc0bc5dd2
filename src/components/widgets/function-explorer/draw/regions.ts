import type { Group } from '../../kit/parts/d3.ts';
import { layer } from '../../kit/parts/layer.ts';
import { round } from '../../kit/parts/round.ts';
import { label } from '../../kit/parts/labels.ts';
import type { Layout } from '../layout.ts';
import type { Scene, Words } from '../model.ts';
import type { Stretch } from '../slopes.ts';
import type { Text } from '../../kit/parts/texts.ts';

type Shaded = Stretch & { readonly kind: Exclude<Stretch['kind'], 'small'> };
const isShaded = (stretch: Stretch): stretch is Shaded => stretch.kind !== 'small';

/**
 * Where a function is saturated, and where it has no slope. One function: tinted and hatched through both panels.
 * Two: a ribbon for each between the panels, thick where its slope is 0.
 */
export function regions(parent: Group, { members }: Scene, at: Layout, hatch: Record<string, string>): void {
  const group = layer(parent, 'regions');
  const [top, bottom] = [at.value.range()[1], at.slope.range()[0]];
  const alone = !members[1];
  const all = members.flatMap(({ regions, colour }, index) =>
    regions.filter(isShaded).map(({ from, to, kind }) => {
      const thin = kind === 'flat' ? 7 : 3;
      return {
        kind,
        x: round(at.x(from)),
        width: round(at.x(to) - at.x(from)),
        ...(alone
          ? { role: kind, y: top, height: bottom - top }
          : { role: `fn-${colour}`, y: at.value.range()[0] + 12 + 11 * index - thin / 2, height: thin }),
      };
    }),
  );
  // One join for both kinds: rectangles that come late then stand where they would have stood at first.
  const rects = (['tint', 'lines'] as const).flatMap((what) =>
    alone || what === 'tint' ? all.map((one) => ({ ...one, what })) : [],
  );
  group
    .selectChildren('rect')
    .data(rects)
    .join('rect')
    .attr('class', ({ what, role }) => `${what} ${role}`)
    .attr('x', ({ x }) => x)
    .attr('y', ({ y }) => y)
    .attr('width', ({ width }) => width)
    .attr('height', ({ height }) => height)
    .attr('fill', ({ what, kind }) => (what === 'lines' ? hatch[kind]! : 'currentColor'));
}

/** The words of the regions of one function, between the panels; left out where a region is too narrow for its own. */
export function regionWords({ members }: Scene, at: Layout, words: Words): Text[] {
  const y = (at.value.range()[0] + at.slope.range()[1]) / 2 + at.size * 0.3;
  return (members[1] ? [] : members[0].regions.filter(isShaded))
    .map(({ kind, from, to }) => ({
      ...label(words[kind]!, at.x((from + to) / 2), y, 'middle', at.size - 1),
      role: `tick ${kind}`,
      wide: at.x(to) - at.x(from),
    }))
    .filter(({ box, wide }) => box.right - box.left < wide);
}
