import { activations } from '../../../lib/activations/index.ts';
import { gaussianMoments } from '../../../lib/activations/moments.ts';
import { layerRatios, type LayerRatios } from '../../../lib/experiments/layer-ratios.ts';
import type { InitialiseOptions } from '../../../lib/network/types.ts';
import { SEEDS, type FunctionId, type Start } from './controls.ts';

/** One kind of layer: its function, and how its matrix is drawn. */
export interface Setting {
  readonly function: FunctionId;
  readonly init: Start;
}

/** What a run depends on. */
export interface RunInput {
  readonly settings: readonly Setting[];
  readonly width: number;
  readonly depth: number;
  /** The first of twenty seeds. */
  readonly first: number;
}

/** Real passes through random layers: by setting, then by seed, as far as the run has come. */
export interface Result {
  readonly input: RunInput;
  readonly runs: readonly (readonly LayerRatios[])[];
}

/** The function's own gain is searched once a run, not once a layer. */
const initialise = ({ function: id, init }: Setting): InitialiseOptions =>
  init === 'own' ? { weights: 'lecun', gain: gaussianMoments(activations[id]).gain } : { weights: init };

/** Draw the networks of twenty seeds and send a signal forward and a gradient back through each. */
export function* run(input: RunInput): Generator<{ share: number; partial: Result }, Result> {
  const { settings, width, depth, first } = input;
  const starts = settings.map(initialise);
  const runs = settings.map((): LayerRatios[] => []);
  for (let seed = first; seed < first + SEEDS; seed++) {
    settings.forEach(({ function: activation }, index) =>
      runs[index]!.push(layerRatios({ width, depth, activation, initialise: starts[index]!, seed })),
    );
    yield { share: (seed - first + 1) / SEEDS, partial: { input, runs } };
  }
  return { input, runs };
}
