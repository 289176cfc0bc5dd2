import type { ActivationId } from '../activations/index.ts';
import type { Activation } from '../activations/types.ts';

/** Whether the activation's parameter is learned: not at all, one for the layer, or one for each unit. */
export type Learn = 'none' | 'layer' | 'channel';

/** What the last layer's outputs are compared by; `bce` and `cross-entropy` take them as logits. */
export type LossName = 'mse' | 'bce' | 'cross-entropy';

/** Var w by name, n = fan-in: xavier 2/(n + fan-out), he 2/n, lecun 1/n, own 1/(n·E f²), normal sd², pytorch and uniform 1/(3n). */
export type WeightScheme = 'xavier' | 'he' | 'lecun' | 'own' | 'normal' | 'pytorch' | 'uniform' | 'orthogonal' | 'zero';

/** How weights and biases start. */
export interface InitialiseOptions {
  /** Default `lecun`. `pytorch` is U(±1/√n) for weights and biases, `uniform` the same for the weights alone. */
  readonly weights?: WeightScheme;
  /** A factor on every weight; default 1. */
  readonly gain?: number;
  /** Standard deviation of scheme `normal`; default 1. */
  readonly sd?: number;
  /** Every bias; default 0, with `pytorch` U(±1/√n). */
  readonly bias?: number;
}

/** One layer as its author asks for it. */
export interface LayerOptions {
  /** Number of outputs, at least 1. */
  readonly units: number;
  /** A function by its id, an Activation of one's own, or `maxout`; default `identity`. */
  readonly activation?: ActivationId | Activation | 'maxout';
  /** The start of the activation's parameter; its default if left out. */
  readonly parameter?: number;
  /** Default `layer` for PReLU, whose parameter is there to be learned, else `none`. */
  readonly learn?: Learn;
  /** Affine pieces of a maxout unit; default 2. */
  readonly pieces?: number;
  /** Whether the layer adds its input to its output (a = f(z) + input); needs as many units as inputs. */
  readonly skip?: boolean;
  /** Whether z is normalised over the layer before f (layer normalisation without affine part, ε = 10⁻⁵). */
  readonly norm?: boolean;
  /** Overrides the network's start for this layer. */
  readonly initialise?: InitialiseOptions;
}

/** What a network is made of. */
export interface NetworkOptions {
  /** Numbers in one example, at least 1. */
  readonly inputs: number;
  /** From the first hidden layer to the output layer, at least one. */
  readonly layers: readonly LayerOptions[];
  /** Default `mse`. */
  readonly loss?: LossName;
  readonly initialise?: InitialiseOptions & {
    /** An integer, default 1. */ readonly seed?: number;
  };
  /** Room for so many examples from the start; it grows when more come. */
  readonly rows?: number;
}

/**
 * One layer at work. Matrices of weights are row-major (pre-activation × input, as PyTorch's); values of examples are
 * unit-major: entry `unit · rows + row`, so that one unit's values over all examples lie side by side.
 */
export interface Layer {
  readonly inputs: number;
  readonly units: number;
  /** Affine pieces per unit: 1 but for maxout, whose z of unit u and piece p is at u · pieces + p. */
  readonly pieces: number;
  /** `null` for maxout. */
  readonly activation: Activation | null;
  readonly learn: Learn;
  readonly skip: boolean;
  readonly norm: boolean;
  /** Views into the network's parameters. */
  readonly weights: Float64Array;
  readonly biases: Float64Array;
  /** The activation's parameter: none, one, or one a unit. A view into the network's parameters if it is learned. */
  readonly shape: Float64Array;
  /** Views into the network's gradients; `shapeGradient` is empty where the parameter is not learned. */
  readonly weightGradient: Float64Array;
  readonly biasGradient: Float64Array;
  readonly shapeGradient: Float64Array;
  /** Pre-activations as f sees them (after normalisation), units·pieces × rows. */
  z: Float64Array;
  /** Outputs, units × rows. */
  a: Float64Array;
  /** δ = ∂L/∂z, units·pieces × rows. */
  delta: Float64Array;
  /** ∂L/∂a, units × rows. */
  upstream: Float64Array;
  /** ∂L by the affine part: δ itself, or δ carried through the normalisation. */
  affineDelta: Float64Array;
  /** With `norm` one 1/√(variance + ε) a row, else empty. */
  inverseDeviation: Float64Array;
}

/** A dense network; made by createNetwork, run by forward and backward. */
export interface Network {
  readonly inputs: number;
  readonly outputs: number;
  readonly layers: readonly Layer[];
  readonly loss: LossName;
  /** All weights and biases layer by layer, then from `shapeStart` on the learned parameters of activations. */
  readonly parameters: Float64Array;
  readonly gradients: Float64Array;
  readonly shapeStart: number;
  /** Number of examples in the last forward pass; 0 before the first, and after `reserve`. */
  rows: number;
  /** Whether the gradients belong to the last forward pass. */
  differentiated: boolean;
  /** The examples of the last forward pass, unit-major. */
  input: Float64Array;
}
