import type { ActivationId } from '../../../lib/activations/index.ts';
import type { Preset } from '../kit/widget.ts';
import { controls, type State } from './controls.ts';
import { subject, type Stretch } from './member.ts';

const STEP = 0.05;
const reachable = (x: number) => controls.x.parse(String(x));

/** The middle of the state's widest stretch of one kind, 0 if that lies inside. */
function middle(state: State, kind: Stretch['kind']): { x: number } | undefined {
  const [widest] = subject(state.function, state)
    .stretches(Number(state.span))
    .filter((stretch) => stretch.kind === kind)
    .sort((one, other) => other.to - other.from - (one.to - one.from) || other.from - one.from);
  return widest && { x: widest.from * widest.to < 0 ? 0 : reachable((widest.from + widest.to) / 2) };
}

/** With whom a comparison says most; for the others that is ReLU. */
const partners: Partial<Record<ActivationId, ActivationId>> = {
  sigmoid: 'tanh',
  tanh: 'softsign',
  relu: 'gelu',
  swish: 'gelu',
  gelu: 'swish',
  elu: 'selu',
};

/** What is worth seeing of the function at hand; each is hidden where that function has nothing of the kind. */
export const presets: Record<string, Preset<State>> = {
  steepest(state) {
    const { steepest, derivative } = subject(state.function, state);
    if (steepest.kind === 'flat' || steepest.kind === 'unbounded') return undefined;
    const span = Number(state.span);
    // The search is finer than the steps of x, and may have ended just beside a kink.
    const steps = [0, STEP, -STEP].map((by) => reachable(Math.max(-span, Math.min(span, steepest.x + by))));
    const slope = (x: number) => Math.abs(derivative(x));
    return { x: steps.reduce((one, other) => (slope(other) > slope(one) * 1.0001 ? other : one)) };
  },
  saturate: (state) => middle(state, 'saturated'),
  flatten: (state) => middle(state, 'flat'),
  kink(state) {
    const { kinks, read } = subject(state.function, state);
    const jumps = kinks.filter((x) => read(x).sides[0] !== read(x).sides[1]);
    const [x] = jumps.sort((one, other) => Math.abs(one) - Math.abs(other) || other - one);
    return x === undefined ? undefined : { x: reachable(x) };
  },
  turn(state) {
    const { derivative, kinks } = subject(state.function, state);
    const slopes = Array.from({ length: 321 }, (_, k) => derivative((k - 160) * STEP));
    const k = slopes.findIndex((slope, k) => slope < 0 && slopes[k + 1]! >= 0);
    const x = reachable((k - (slopes[k + 1]! < -slopes[k]! ? 159 : 160)) * STEP);
    return k < 0 || kinks.some((kink) => Math.abs(kink - x) < 2 * STEP) ? undefined : { x };
  },
  compare: (state) => ({ compare: partners[state.function] ?? 'relu' }),
};
