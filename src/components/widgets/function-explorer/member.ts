import type { ActivationId } from '../../../lib/activations/ids.ts';
import type { State } from './controls.ts';
import { curve, type Curve } from './curves.ts';
import type { Stretch } from './slopes.ts';
import { subject, type Reading, type Subject } from './subject.ts';

/** One function of the figure, drawn as far as its axis reaches. */
export interface Member extends Subject {
  readonly curves: { readonly value: Curve; readonly slope: Curve; readonly curvature: Curve };
  readonly regions: readonly Stretch[];
  readonly at: Reading;
}

export function member(id: ActivationId, state: State, span: number): Member {
  const one = subject(id, state)!;
  return {
    ...one,
    curves: {
      value: curve(one, 'value', span),
      slope: curve(one, 'derivative', span),
      get curvature() {
        return curve(one, 'secondDerivative', span);
      },
    },
    regions: one.stretches(span),
    at: one.read(state.x),
  };
}
