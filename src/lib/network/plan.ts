import { activation as byId, isActivationId } from '../activations/index.ts';
import { checkParameter } from '../activations/parameter.ts';
import { requireActivation } from '../activations/require-activation.ts';
import type { Activation } from '../activations/types.ts';
import { requireBoolean, requireFunction, requireIdle, requireName, requireOptions } from '../numerics/require.ts';
import type { Known } from '../numerics/require.ts';
import { requireWhole } from '../numerics/vector.ts';
import type { LayerOptions, Learn } from './types.ts';

/** The plan of one layer: checked, with every default settled. */
export interface Plan {
  readonly options: LayerOptions;
  readonly inputs: number;
  readonly pieces: number;
  readonly activation: Activation | null;
  readonly learn: Learn;
}

function resolve(name: string, wanted: LayerOptions['activation'] = 'identity'): Activation | null {
  if (wanted === 'maxout') return null;
  if (isActivationId(wanted as string)) return byId(wanted as string);
  if (typeof wanted === 'object' && wanted !== null) {
    requireActivation(`${name}.activation`, wanted);
    return wanted;
  }
  throw new RangeError(
    `${name}.activation must be 'maxout', an Activation or the id of one, but is '${String(wanted)}'`,
  );
}

const known = {
  units: true,
  activation: true,
  parameter: true,
  learn: true,
  pieces: true,
  skip: true,
  norm: true,
  initialise: true,
} satisfies Known<LayerOptions>;

/** Settles the options of layer `index` on so many inputs, or throws a RangeError that names what was wrong. */
export function planLayer(options: LayerOptions, inputs: number, index: number): Plan {
  const name = `layers[${index}]`;
  requireOptions(name, options, known);
  const { skip = false, norm = false } = options;
  requireBoolean(`${name}.skip`, skip);
  requireBoolean(`${name}.norm`, norm);
  requireWhole(`${name}.units`, options.units, 1);
  const activation = resolve(name, options.activation);
  const pieces = activation === null ? (options.pieces ?? 2) : 1;
  requireWhole(`${name}.pieces`, pieces, 1);
  if (activation !== null) requireIdle(`${name}.pieces`, options.pieces, 'the activation is maxout');
  const parameter = activation?.parameter;
  if (parameter === undefined) {
    if (options.parameter !== undefined || (options.learn ?? 'none') !== 'none')
      throw new RangeError(`${name}.parameter and learn must be left out: the function has no parameter`);
  } else if (options.parameter !== undefined) checkParameter(parameter, options.parameter);
  const learn = options.learn ?? (parameter?.learned ? 'layer' : 'none');
  requireName(`${name}.learn`, learn, ['none', 'layer', 'channel']);
  if (learn !== 'none') requireFunction(`${name}.activation.parameterDerivative`, activation!.parameterDerivative);
  if (skip && options.units !== inputs)
    throw new RangeError(`${name}.skip needs as many units as inputs, but there are ${options.units} and ${inputs}`);
  return { options, inputs, pieces, activation, learn };
}

/** How many learned parameters of the activation the layer has. */
export const shapeSize = ({ learn, options }: Plan): number =>
  learn === 'none' ? 0 : learn === 'layer' ? 1 : options.units;
