import { activation as byId, isActivationId } from '../activations/index.ts';
import { checkParameter } from '../activations/parameter.ts';
import type { Activation } from '../activations/types.ts';
import { requireName, requireObject } from '../numerics/require.ts';
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
  if (typeof wanted !== 'string' && typeof wanted?.derivative === 'function') return wanted;
  throw new RangeError(
    `${name}.activation must be 'maxout', an Activation or the id of one, but is '${String(wanted)}'`,
  );
}

/** Settles the options of layer `index` on so many inputs, or throws a RangeError that names what was wrong. */
export function planLayer(options: LayerOptions, inputs: number, index: number): Plan {
  const name = `layers[${index}]`;
  requireObject(name, options);
  requireWhole(`${name}.units`, options.units, 1);
  const activation = resolve(name, options.activation);
  const pieces = activation === null ? (options.pieces ?? 2) : 1;
  requireWhole(`${name}.pieces`, pieces, 1);
  if (options.pieces !== undefined && activation !== null)
    throw new RangeError(`${name}.pieces must be left out unless the activation is maxout`);
  const parameter = activation?.parameter;
  if (parameter === undefined) {
    if (options.parameter !== undefined || (options.learn ?? 'none') !== 'none')
      throw new RangeError(`${name}.parameter and learn must be left out: the function has no parameter`);
  } else if (options.parameter !== undefined) checkParameter(parameter, options.parameter);
  const learn = options.learn ?? (parameter?.learned ? 'layer' : 'none');
  requireName(`${name}.learn`, learn, ['none', 'layer', 'channel']);
  if (options.skip && options.units !== inputs)
    throw new RangeError(`${name}.skip needs as many units as inputs, but there are ${options.units} and ${inputs}`);
  return { options, inputs, pieces, activation, learn };
}

/** How many learned parameters of the activation the layer has. */
export const shapeSize = ({ learn, options }: Plan): number =>
  learn === 'none' ? 0 : learn === 'layer' ? 1 : options.units;
