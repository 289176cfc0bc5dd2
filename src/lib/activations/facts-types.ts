import type { Sides, Smoothness } from './shape.ts';

/** What one framework has for a function. */
export interface Api {
  /** Names under which it is offered, with the defaults of their parameters, the plainest first; none where it has no name. */
  readonly names: readonly string[];
  /** An expression in x (`a` and `b` for gated pairs) that computes the function there, written out where it has no name; none where that takes several lines. */
  readonly call?: string;
  /** Where it is not quite the function, or its default not the one, of this library; code in backticks. */
  readonly differs?: string;
}

/** What ONNX has for a function. */
export interface Operator {
  /** The operator with its attributes, as `Elu(alpha=1.0)`. */
  readonly names: readonly string[];
  /** The graph of other operators that stands in, where there is no operator. */
  readonly graph?: string;
  /** Version of the operator set that brought it. */
  readonly since?: number;
  readonly differs?: string;
}

/** The names of a function in the frameworks of today. */
export interface Apis {
  readonly pytorch: Api;
  /** TensorFlow's own names; Keras has its row. */
  readonly tensorflow: Api;
  readonly keras: Api;
  readonly jax: Api;
  readonly onnx: Operator;
}

/** Formulas in TeX, in the pre-activation z, right-hand sides only. */
export interface Formulas {
  /** What stands for f: σ, tanh, ReLU. */
  readonly symbol: string;
  readonly value: string;
  /** f′, or the Jacobian of a function of several numbers. */
  readonly derivative: string;
  /** The form of f that neither overflows nor cancels, where that is another one. */
  readonly stable?: string;
  /** The same for f′. */
  readonly stableDerivative?: string;
  /** ∂f by the parameter, with its left-hand side, where a paper has learned it. */
  readonly parameterDerivative?: string;
}

/** What there is to read about any function, of one number or of several. */
export interface Reading {
  /** The name in full; the short one of menus and sentences is in content/<language>/words/functions.json. */
  readonly name: string;
  /** Other names in use. */
  readonly aliases: readonly string[];
  /** What it is, in one sentence. */
  readonly description: string;
  /** When to use it or not, in one line. */
  readonly verdict: string;
  readonly tex: Formulas;
  readonly apis: Apis;
  /** NumPy code that defines the function under its id in snake case, and its slope or slopes as `<id>_slope`. */
  readonly numpy: string;
  /** Ids in content/references.json, the first one to read first. */
  readonly references: readonly string[];
}

/**
 * A function in Python, from which scripts/reference.py computes its correctly rounded values: expressions in x and, where there is a
 * parameter, p, as exact as mathematics. They may cancel or overflow, because precision is free there. Numbers in them are exact too
 * (1 / 3 is a third, a decimal is its double); beside mpmath's functions there are σ and its derivatives (`sigma`, `sigma1`, `sigma2`)
 * and those of N(0, 1) (`normal`, `density`).
 */
export interface Exact {
  /** What the expressions call by a name of their own. */
  readonly where?: Readonly<Record<string, string>>;
  readonly value: string;
  readonly derivative: string;
  readonly secondDerivative: string;
  /** ∂f/∂p, for functions with a parameter. */
  readonly parameterDerivative?: string;
  /** Parameters that are tabulated too, beside the default. */
  readonly parameters?: readonly number[];
  /** What brings x from ±745, where e⁻ˣ leaves the range of numbers, to where f does; 1 unless it is given. */
  readonly tail?: string;
}

/** What there is to read about an activation; what is said of its shape holds at the parameter's default, and tests hold it so. */
export interface Facts extends Reading {
  readonly apis: Apis & Readonly<Record<'pytorch' | 'tensorflow' | 'keras' | 'jax', { readonly call: string }>>;
  /** The values that f takes, as an interval or set in TeX. */
  readonly range: string;
  /** lim f at −∞ and at +∞, in TeX. */
  readonly limits: readonly [left: string, right: string];
  readonly smoothness: Smoothness;
  readonly monotone: boolean;
  readonly odd: boolean;
  readonly zeroCentred: boolean;
  readonly saturates: Sides;
  /** Which slope is taken where there are two, and who takes another; for functions with a kink; code in backticks. */
  readonly convention?: string;
  readonly exact: Exact;
  /** f in JavaScript, one expression in x as a textbook has it, be it wrong in the tails: `npm run bench` takes its time as the measure. */
  readonly textbook: string;
}
