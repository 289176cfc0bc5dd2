import type { DeadUnitsOptions } from '../../lib/experiments/dead-units.ts';
import { labFunctions, type LabFunction } from '../../lib/experiments/lab-functions.ts';

type Setting = Omit<DeadUnitsOptions, 'seed' | 'steps' | 'keep'>;

const relu = (rate: number, bias = 0): Setting => ({ activation: 'relu', bias, optimiser: { name: 'sgd', rate } });
const adam = (rate: number): Setting => ({ activation: 'relu', optimiser: { name: 'adam', rate } });
const buried = (name: LabFunction, bias: number): Setting => ({ ...relu(1, bias), ...labFunctions[name] });

/** The runs that the lesson speaks of, by name. */
export const settings = {
  'rate-0.1': relu(0.1),
  'rate-1': relu(1),
  'rate-3': relu(3),
  'rate-5': relu(5),
  'rate-10': relu(10),
  'slow-bias-1': relu(0.1, -1),
  'slow-bias-2': relu(0.1, -2),
  'slow-bias-3': relu(0.1, -3),
  'relu-bias-2': relu(1, -2),
  'leaky-bias-2': buried('leaky01', -2),
  'leaky02-bias-2': buried('leaky02', -2),
  'elu-bias-2': buried('elu', -2),
  'gelu-bias-2': buried('gelu', -2),
  'swish-bias-2': { ...relu(1, -2), activation: 'swish' },
  'relu-bias-3': relu(1, -3),
  'leaky-bias-3': buried('leaky01', -3),
  'leaky02-bias-3': buried('leaky02', -3),
  'leaky001-slow-bias-2': { ...relu(0.1, -2), activation: 'leaky-relu', parameter: 0.01 },
  'leaky-rate-5': { ...relu(5), ...labFunctions.leaky01 },
  'batch-16-rate-3': { ...relu(3), batch: 16 },
  'momentum-1': { activation: 'relu', optimiser: { name: 'momentum', rate: 1 } },
  'adam-0.01': adam(0.01),
  'adam-0.1': adam(0.1),
  'adam-1': adam(1),
} satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof settings;

/** Settings of the tables of rates and of starting biases. */
export const heated = [
  'rate-0.1',
  'rate-1',
  'rate-3',
  'rate-5',
  'rate-10',
  'slow-bias-1',
  'slow-bias-2',
  'slow-bias-3',
] as const satisfies readonly SettingName[];

/** Settings with plain ReLU and plain gradient descent. */
export const reluUnderSgd = [
  ...heated,
  'relu-bias-2',
  'relu-bias-3',
  'batch-16-rate-3',
] as const satisfies readonly SettingName[];
