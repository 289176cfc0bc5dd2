import type { ActivationId } from '../../src/lib/index.ts';

type Zeros = { readonly slope: readonly number[]; readonly curvature: readonly number[] };

const gate = { slope: [-1.2784645427610738], curvature: [-2.3993572805154677, 2.3993572805154677] };

/** Where f′ and f″ pass through 0 elsewhere than at x = 0, as bisection with 400 bits finds them. */
const zeros: Partial<Record<ActivationId, Zeros>> = {
  swish: gate,
  'quick-gelu': { slope: [-0.751154255441289], curvature: [-1.4097281319127307, 1.4097281319127307] },
  gelu: { slope: [-0.7517915246935645], curvature: [-Math.SQRT2, Math.SQRT2] },
  'gelu-tanh': { slope: [-0.7524614220710163], curvature: [-1.4185040087908284, 1.4185040087908284] },
  mish: { slope: [-1.1924312145154952], curvature: [-2.2563763963607931, 1.4905711794854285] },
  'hard-swish': { slope: [-1.5], curvature: [] },
};

/** The zeros for a parameter: β squeezes Swish along x. */
export function zerosOf(id: ActivationId, parameter?: number): Zeros {
  const { slope, curvature } = zeros[id] ?? { slope: [], curvature: [] };
  const scale = id === 'swish' ? (parameter ?? 1) : 1;
  return { slope: slope.map((zero) => zero / scale), curvature: curvature.map((zero) => zero / scale) };
}
