import { plateau, type PlateauSummary } from '../../../lib/experiments/plateau.ts';
import type { Moment } from '../../../lib/network/train.ts';
import { every, stepsInAll, type Run, type RunInput } from './record.ts';

/** Train the network of `input` from its first step to its last. */
export function* run(input: RunInput): Generator<{ share: number; partial: Run }, Run> {
  const training = plateau({ ...input, steps: stepsInAll, every });
  for (;;) {
    const { done, value } = training.next();
    if (done) {
      const { steps, losses, summaries } = value;
      return recorded(
        input,
        steps.map((step, index) => ({ step, loss: losses[index]!, summary: summaries[index]! })),
      );
    }
    yield { share: value.step / value.steps, partial: recorded(input, value.moments) };
  }
}

/** Moments by layer instead of by step; one whose loss has left the finite numbers ends the record. */
function recorded(input: RunInput, all: readonly Moment<PlateauSummary>[]): Run {
  const moments = all.filter(({ loss }) => Number.isFinite(loss));
  const byLayer = (read: (summary: PlateauSummary) => readonly number[]) =>
    Array.from({ length: input.depth }, (_, layer) => moments.map(({ summary }) => read(summary)[layer]!));
  return {
    input,
    steps: moments.map(({ step }) => step),
    losses: moments.map(({ loss }) => loss),
    accuracies: moments.map(({ summary }) => summary.accuracy),
    means: byLayer(({ means }) => means),
    deviations: byLayer(({ deviations }) => deviations),
  };
}
