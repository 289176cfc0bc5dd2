import type { ActivationId } from '../../../lib/activations/ids.ts';
import type { Preset } from '../kit/widget.ts';
import { controls, type State } from './controls.ts';
import { grid, type Stretch } from './slopes.ts';
import { subject, type Subject } from './subject.ts';

const STEP = 0.05;
const reachable = (x: number) => controls.x.parse(String(x));

/** The middle of the state's widest stretch of one kind, 0 if that lies inside. */
function middle(one: Subject, state: State, kind: Stretch['kind']): { x: number } | undefined {
  // Of two that are as wide the right one.
  const [widest] = one
    .stretches(Number(state.span))
    .filter((stretch) => stretch.kind === kind)
    .sort((a, b) => Math.round(100 * (b.to - b.from - a.to + a.from)) || b.from - a.from);
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

/** A preset for the function at hand; none while its maths is not here. Worked out once for all x. */
function about(find: (one: Subject, state: State) => Partial<State> | undefined): Preset<State> {
  let [last, change]: [string?, Partial<State>?] = [];
  return (state) => {
    const one = subject(state.function, state);
    const key = one && `${one.id} ${one.parameter?.value} ${state.share} ${state.span}`;
    if (one && key !== last) [last, change] = [key, find(one, state)];
    return one && change;
  };
}

/** Every x of the slider within ±span, ascending. */
const steps = ({ span }: State) => grid(-Number(span), Number(span), 40 * Number(span)).map(reachable);

/** What is worth seeing of the function at hand; each is hidden where that function has nothing of the kind. */
export const presets: Record<string, Preset<State>> = {
  steepest: about(({ largest, derivative }, state) => {
    if (largest === 0 || largest === Infinity) return undefined;
    // Of many places the one nearest to 0, and before it the one on its right.
    const near = steps(state).sort((one, other) => Math.abs(one - 0.1) - Math.abs(other - 0.1));
    return {
      x: near.reduce((one, other) => (Math.abs(derivative(other)) > Math.abs(derivative(one)) * 1.0001 ? other : one)),
    };
  }),
  saturate: about((one, state) => middle(one, state, 'saturated')),
  flatten: about((one, state) => middle(one, state, 'flat')),
  kink: about(({ kinks, read }) => {
    const jumps = kinks.filter((x) => read(x).sides[0] !== read(x).sides[1]);
    const [x] = jumps.sort((one, other) => Math.abs(one) - Math.abs(other) || other - one);
    return x === undefined ? undefined : { x: reachable(x) };
  }),
  turn: about(({ derivative, kinks }, state) => {
    const all = steps(state);
    const k = all.findIndex((x, k) => derivative(x) < 0 && derivative(all[k + 1]!) >= 0);
    const [left, right] = [all[k]!, all[k + 1]!];
    const x = derivative(right) < -derivative(left) ? right : left;
    return k < 0 || kinks.some((kink) => Math.abs(kink - x) < 2 * STEP) ? undefined : { x };
  }),
  compare: (state) => ({ compare: partners[state.function] ?? 'relu' }),
};
