/** The one parameter that a function may have. */
export interface Parameter {
  /** Greek letter or name in formulas, such as `α`. */
  readonly symbol: string;
  /** What the parameter is, in words. */
  readonly name: string;
  readonly default: number;
  /** Least value that {@link checkParameter} lets pass. */
  readonly min: number;
  /** Greatest value that {@link checkParameter} lets pass. */
  readonly max: number;
  /** Whether the frameworks learn it along with the weights, as PReLU's α: swish's β, which its authors also tried to learn, is 1 there. */
  readonly learned: boolean;
}

/** A real function of x and of at most one parameter; every part maps NaN to NaN and ±∞ to its limit, and checks nothing. */
export interface Activation {
  readonly value: (x: number, parameter?: number) => number;
  /** f′, at a kink with PyTorch's choice. */
  readonly derivative: (x: number, parameter?: number) => number;
  /** f″, 0 at a kink. */
  readonly secondDerivative: (x: number, parameter?: number) => number;
  /** ∂f/∂parameter. */
  readonly parameterDerivative?: (x: number, parameter?: number) => number;
  readonly parameter?: Parameter;
  /** Where f, f′ or f″ jumps, ascending. */
  readonly kinks: (parameter?: number) => readonly number[];
}
