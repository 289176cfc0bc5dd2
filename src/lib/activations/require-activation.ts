import { requireFunction } from '../numerics/require.ts';
import type { Activation } from './types.ts';

/** Throws a TypeError that names the missing part unless this is an Activation. */
export function requireActivation(name: string, activation: Activation): void {
  if (typeof activation?.value !== 'function')
    throw new TypeError(`${name} must be an Activation, such as activations.relu or activation("relu")`);
  for (const part of ['derivative', 'secondDerivative', 'kinks'] as const)
    requireFunction(`${name}.${part}`, activation[part]);
}
