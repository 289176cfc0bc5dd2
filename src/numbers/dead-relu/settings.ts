import type { DeadUnitsOptions } from '../../lib/network/dead-units.ts';

type Setting = Omit<DeadUnitsOptions, 'seed' | 'steps' | 'keep'>;

const relu = (rate: number, bias = 0): Setting => ({ activation: 'relu', bias, optimiser: { name: 'sgd', rate } });

/** The runs that the lesson speaks of, by name; each is measured for every one of `seeds`. */
export const settings = {
  'rate-0.1': relu(0.1),
  'rate-1': relu(1),
  'rate-3': relu(3),
  'rate-5': relu(5),
  'rate-10': relu(10),
  'bias-2': relu(1, -2),
  'slow-bias-2': relu(0.1, -2),
  'leaky-bias-2': { ...relu(1, -2), activation: 'leaky-relu', parameter: 0.1 },
  'elu-bias-2': { ...relu(1, -2), activation: 'elu' },
  'leaky-rate-5': { ...relu(5), activation: 'leaky-relu', parameter: 0.1 },
  'adam-0.1': { activation: 'relu', optimiser: { name: 'adam', rate: 0.1 } },
} satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof settings;

/** Settings with plain ReLU and plain gradient descent. */
export const reluUnderSgd = [
  'rate-0.1',
  'rate-1',
  'rate-3',
  'rate-5',
  'rate-10',
  'bias-2',
  'slow-bias-2',
] as const satisfies readonly SettingName[];

export const seeds: readonly number[] = Array.from({ length: 12 }, (_, index) => index + 1);
