import { bornDead } from '../../../lib/experiments/born-dead.ts';

/** The deepest net that the figure can show; every run goes so deep, so that all smaller depths can be read off. */
export const deepest = 50;

/** What one run depends on. */
export interface RunInput {
  readonly width: number;
  readonly seed: number;
}

/** How many nets were drawn, and how many of them died in each layer: entry 0 is layer 1. */
export interface Deaths {
  readonly nets: number;
  readonly deaths: readonly number[];
}

function counted(diedAt: Uint8Array): Deaths {
  const deaths = Array<number>(deepest).fill(0);
  for (const layer of diedAt) if (layer > 0) deaths[layer - 1]! += 1;
  return { nets: diedAt.length, deaths };
}

/** Draws a thousand nets of `width` units a layer and follows each to its death, or to the deepest layer. */
export function* run({ width, seed }: RunInput): Generator<{ share: number; partial: Deaths }, Deaths> {
  const nets = 1000;
  const drawing = bornDead({ width, depth: deepest, nets, seed });
  for (;;) {
    const { done, value } = drawing.next();
    if (done) return counted(value.diedAt);
    yield { share: value.diedAt.length / nets, partial: counted(value.diedAt) };
  }
}
