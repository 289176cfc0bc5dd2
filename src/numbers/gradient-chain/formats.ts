import { activations } from '../../lib/activations/index.ts';
import { gradientChain } from '../../lib/chain/chain.ts';
import { float16, smallestSubnormal, type Precision } from '../../lib/numerics/precision.ts';
import type { Numbers } from '../registry.ts';

/** After how many quarters a format stores exactly 0. */
const layersUntilZero = (precision: Precision): number =>
  gradientChain(activations.sigmoid, { depth: 600, weight: 1, mode: 'best', precision }).underflowsAt!;

/** After how many quarters a level falls below the smallest normal number of a format. */
const layersUntil = (least: number): number => {
  let layers = 0;
  for (let level = 1; level >= least; level /= 4) layers++;
  return layers;
};

/** After how many quarters float16 stores 0 if the loss, and with it the gradient, is first multiplied by `scale`. */
const layersIfScaled = (scale: number): number => {
  let layers = 0;
  for (let level = scale; level > 0; level = float16(level / 4)) layers++;
  return layers;
};

/** Where the number formats end. */
export const formats: Numbers = {
  'float16-layers': () => layersUntilZero('float16'),
  'float16-last': () => layersUntilZero('float16') - 1,
  'float32-layers': () => layersUntilZero('float32'),
  'float64-layers': () => layersUntilZero('float64'),
  'float16-least': () => smallestSubnormal.float16,
  'float16-flushed': () => layersUntil(2 ** -14),
  'float32-flushed': () => layersUntil(2 ** -126),
  'float16-scaled': () => layersIfScaled(1024),
  'scaled-by': () => 1024,
};
