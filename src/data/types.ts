import type { ActivationId } from '../lib/activations/index.ts';

/** How exactly one quantity of a function was computed, over all points of the reference tables. */
export interface Accuracy {
  readonly points: number;
  /** Largest and mean distance from the correctly rounded value, in ULP. */
  readonly worst: number;
  readonly mean: number;
  readonly worstAt: number | null;
  /** Largest error near the quantity's zeros, in 2⁻⁵². */
  readonly nearZeros: number;
}

export type Quantity = 'value' | 'derivative' | 'secondDerivative' | 'parameterDerivative';

/** One line of accuracy.json, made by tests/accuracy. */
export type FunctionAccuracy = { readonly id: ActivationId } & { readonly [quantity in Quantity]?: Accuracy };

/** One suite of conformance.json, made by scripts/conformance.ts. */
export interface Suite {
  readonly id: string;
  readonly title: string;
  readonly repository: string;
  readonly commit: string;
  readonly licence: string;
  readonly passed: number;
  readonly total: number;
  readonly leftOut: number;
  readonly operators: readonly {
    readonly operator: string;
    readonly passed: number;
    readonly total: number;
    readonly leftOut: readonly { readonly name: string; readonly reason: string }[];
  }[];
}
