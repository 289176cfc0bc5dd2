import { teachNeuron, type Moment } from '../../../lib/experiments/one-neuron.ts';
import { linspace } from '../../../lib/numerics/numeric.ts';
import { functions, racers, type RacerName } from './racers.ts';
import { steps } from './steps.ts';

export interface Input {
  alpha: number;
  bias: number;
  rate: number;
}
export type Result = Record<RacerName, { light: number | null; run: readonly Moment[] }>;

const xs = linspace(-1, 1, 41);
const targets = xs.map((x) => Math.max(x, 0));

export function* run({ alpha, bias, rate }: Input): Generator<{ share: number }, Result> {
  const result = {} as Result;
  for (const [index, name] of racers.entries()) {
    yield { share: index / racers.length };
    const [activation, parameter] = functions[name](alpha);
    const { moments, firstLight } = teachNeuron(activation, {
      xs, targets, w: 1, b: bias, rate, steps: steps.last, learns: 'weights', keep: steps.kept,
      ...(parameter !== undefined && { parameter }),
    }); // prettier-ignore
    result[name] = { run: moments, light: firstLight };
  }
  return result;
}
