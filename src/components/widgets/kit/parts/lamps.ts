import type { Group } from './d3.ts';

/** What a unit does on the stated data: alive on some example, saturated there, silent on all, or back from silence. */
export type LampState = 'alive' | 'inactive' | 'saturated' | 'dead' | 'revived';

export interface Lamp {
  readonly x: number;
  readonly y: number;
  readonly state: LampState;
  /** 0…1: the share of examples on which the unit is on. */
  readonly share: number;
  /** Sets a control when pressed, as "unit=3". */
  readonly tap?: string;
}

/** Units as lamps. Shape tells the state as well as colour: full disc alive, ring inactive, hatched saturated, cross dead, star revived. */
export function lamps(
  parent: Group,
  all: readonly Lamp[],
  radius: number,
  hatch: { dead: string; saturated: string },
): void {
  const groups = parent
    .selectChildren('g.lamp')
    .data(all)
    .join('g')
    .attr('class', ({ state }) => `lamp ${state}`)
    .attr('data-tap', ({ tap }) => tap ?? null)
    .attr('transform', ({ x, y }) => `translate(${x},${y})`);
  groups
    .selectChildren('circle.bulb')
    .data((lamp) => [lamp])
    .join('circle')
    .attr('class', 'bulb')
    .attr('r', radius)
    .attr('fill', ({ state }) => (state === 'dead' || state === 'saturated' ? hatch[state] : 'currentColor'))
    .attr('fill-opacity', opacity);
  groups
    .selectChildren('path.sign')
    .data((lamp) => [lamp])
    .join('path')
    .attr('class', 'sign')
    .attr('fill', 'none')
    .attr('d', ({ state }) => sign(state, radius));
}

/** A unit that answers is the fuller the more examples it answers to. */
function opacity({ state, share }: Lamp): number {
  if (state === 'alive' || state === 'revived') return Math.round(100 * (0.25 + 0.75 * share)) / 100;
  return state === 'inactive' ? 0.08 : 1;
}

function sign(state: LampState, radius: number): string | null {
  const r = Math.round(radius * 5) / 10;
  if (state === 'dead') return `M${-r},${-r}L${r},${r}M${-r},${r}L${r},${-r}`;
  if (state === 'revived') return `M0,${-2 * r}V${2 * r}M${-2 * r},0H${2 * r}`;
  return null;
}
