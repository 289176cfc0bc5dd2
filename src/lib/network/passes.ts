import { requireObject } from '../numerics/require.ts';
import type { Network } from './types.ts';

/** Throws a RangeError unless the network's buffers hold a forward pass. */
export function requireForward(network: Network, before: string): void {
  requireObject('network', network);
  if (network.rows === 0) throw new RangeError(`network must have run forward before it ${before}`);
}

/** Throws a RangeError unless its gradients belong to that pass. */
export function requireBackward(network: Network, before: string): void {
  requireForward(network, before);
  if (!network.differentiated)
    throw new RangeError(`network must have run backward since its last forward pass before it ${before}`);
}
