import { easeCubicInOut } from 'd3-ease';

/** The clock of the chain, in seconds: the signal's way, the gates, the gradient's way, and coming to rest. */
export const clock = { forward: 1.5, gates: 1.9, back: 4.1, end: 4.6 } as const;

// At each gate the front first travels, then waits while the plate comes down.
const travelling = 0.45;

/** What stands where at one moment; places are counted in gates from the input: 0 there, n at gate n, n + 1 at the output's end. */
export interface Moment {
  /** Place of the signal while it runs. */
  readonly signal: number | undefined;
  /** Place of the gradient's front once it has set out. */
  readonly front: number | undefined;
  /** Number of gates from the output that the gradient has passed. */
  readonly passed: number;
  /** How far the plate of the gate at the front has come down, 0…1. */
  readonly plate: number;
  /** How far the level 1 has risen at the output. */
  readonly risen: number;
  /** How far the front has come to rest at the input. */
  readonly settled: number;
  /** How far the point of a layer has dropped on its curve. */
  dropped(layer: number): number;
  /** How far its tangent has turned in. */
  turned(layer: number): number;
  /** How far its gate has slid from shut to |w·f′(z)|. */
  opened(layer: number): number;
}

/** The moment at `progress` 0…1 of a chain of `depth` layers. */
export function moment(progress: number, depth: number): Moment {
  const now = progress * clock.end;
  const forward = (now / clock.forward) * depth;
  const gates = (now - clock.forward) / (clock.gates - clock.forward);
  const back = Math.max(((now - clock.gates) / (clock.back - clock.gates)) * depth, 0);
  const settled = ease((now - clock.back) / (clock.end - clock.back));
  const gate = Math.min(Math.floor(back), depth);
  const plate = gate < depth ? ease((back - gate - travelling) / (1 - travelling)) : 0;
  const travelled = gate < depth ? ease((back - gate) / travelling) : settled;
  return {
    signal: now < clock.forward ? forward : undefined,
    front: gates < 1 ? undefined : depth + 1 - gate - travelled,
    passed: gate,
    plate,
    risen: ease(gates),
    settled,
    dropped: (layer) => ease((forward - layer + 0.65) / 0.35),
    turned: (layer) => ease((forward - layer + 0.35) / 0.35),
    opened: (layer) => ease(gates * 2 - (depth - layer) / Math.max(depth - 1, 1)),
  };
}

/** Where the clock can rest: after the signal, before the first gate, half way between any two, at the end. */
export function stops(depth: number): number[] {
  const between = (gate: number) => clock.gates + ((gate + travelling / 2) / depth) * (clock.back - clock.gates);
  const seconds = [clock.forward, ...Array.from({ length: depth }, (_, gate) => between(gate)), clock.end];
  return seconds.map((second) => Math.ceil((1000 * second) / clock.end - 1e-9) / 1000);
}

/** About the progress at which the gradient's front, or before it sets out the signal, stands at `place`. */
export function progressAt(place: number, depth: number, progress: number): number {
  const { forward, gates, back, end } = clock;
  const share = Math.min(Math.max(place / depth, 0), 0.999);
  if (progress * end < gates) return (share * forward) / end;
  const passed = Math.min(Math.max(depth + 1 - place, 0), depth + 1);
  const gate = Math.floor(passed);
  const seconds =
    gate < depth
      ? gates + ((gate + (passed - gate) * travelling) / depth) * (back - gates)
      : back + (passed - depth) * (end - back);
  return Math.round((1000 * seconds) / end) / 1000;
}

/** A movement that starts and ends gently, by the share of its time. */
const ease = (share: number): number => easeCubicInOut(Math.min(Math.max(share, 0), 1));
