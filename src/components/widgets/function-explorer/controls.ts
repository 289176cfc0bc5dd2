import { activationIds, type ActivationId } from '../../../lib/activations/ids.ts';
import { choice, flag, number, type StateOf } from '../kit/controls.ts';
import { parameterControls } from './parameters.ts';

/** What the reader can turn. */
export const controls = {
  function: choice<ActivationId>('sigmoid', activationIds),
  x: number(1, { min: -16, max: 16, step: 0.05 }),
  ...parameterControls,
  compare: choice<ActivationId | 'none'>('none', ['none', ...activationIds]),
  span: choice('8', ['4', '8', '16'], { rare: true }),
  share: number(5, { min: 1, max: 50, step: 1, rare: true }),
  curvature: flag(false, { rare: true, when: ({ compare }) => compare === 'none' }),
};

export type State = StateOf<typeof controls>;
