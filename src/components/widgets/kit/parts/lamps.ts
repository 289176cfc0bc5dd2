import { marks } from './join.ts';

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
  parent: any,
  all: readonly Lamp[],
  radius: number,
  hatch: { dead: string; saturated: string },
): void {
  const groups = marks(parent, 'g.lamp', all)
    .attr('class', ({ state }) => `lamp ${state}`)
    .attr('data-tap', ({ tap }) => tap ?? null)
    .attr('transform', ({ x, y }) => `translate(${x},${y})`);
  groups.each(function (lamp) {
    const solid = lamp.state === 'alive' || lamp.state === 'revived';
    marks(this, 'circle.bulb', [lamp])
      .attr('r', radius)
      .attr('fill', lamp.state === 'dead' ? hatch.dead : lamp.state === 'saturated' ? hatch.saturated : 'currentColor')
      .attr(
        'fill-opacity',
        solid ? Math.round(100 * (0.25 + 0.75 * lamp.share)) / 100 : lamp.state === 'inactive' ? 0.08 : 1,
      );
    marks(this, 'path.sign', [lamp]).attr('fill', 'none').attr('d', sign(lamp.state, radius));
  });
}

function sign(state: LampState, radius: number): string | null {
  const r = Math.round(radius * 5) / 10;
  if (state === 'dead') return `M${-r},${-r}L${r},${r}M${-r},${r}L${r},${-r}`;
  if (state === 'revived') return `M0,${-2 * r}V${2 * r}M${-2 * r},0H${2 * r}`;
  return null;
}
