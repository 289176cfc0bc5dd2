/** The axis on which levels stand: its ends and its round values. */
export interface LevelAxis {
  readonly kind: 'linear' | 'log';
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** An axis that holds 1, every finite one of `levels`, and on a log scale `floor`, where the number format ends. */
export function levelAxis(kind: 'linear' | 'log', levels: readonly number[], floor = 1): LevelAxis {
  const finite = levels.filter((level) => level > 0 && level < Infinity);
  const high = Math.max(1, ...finite);
  return kind === 'log' ? logAxis(Math.min(1, ...finite), high, floor) : linearAxis(high);
}

function linearAxis(high: number): LevelAxis {
  if (high === 1) return { kind: 'linear', low: 0, high, ticks: [0, 0.25, 0.5, 0.75, 1] };
  const power = 10 ** Math.floor(Math.log10(high / 4));
  const share = high / 4 / power;
  const step = power * [1, 2, 5, 10].find((round) => share < 1.5 * round)!;
  const count = Math.ceil(high / step - 1e-9);
  return { kind: 'linear', low: 0, high: count * step, ticks: counted(0, count, (k) => k * step) };
}

function logAxis(least: number, most: number, floor: number): LevelAxis {
  // The end of the format is shown once the levels have come half way to it.
  const bottom = Math.log10(least < Math.sqrt(floor) ? Math.min(least, floor) : least);
  const top = Math.log10(most);
  const decades = top - bottom;
  const step = decades < 3 ? 1 : [3, 6, 20, 50, 100].find((round) => decades <= 8 * round)!;
  const grows = bottom === 0;
  const first = grows ? 0 : Math.max(Math.floor(bottom / step - 0.2), -Math.floor(323 / step));
  const last = Math.max(Math.ceil(top / step - 1e-9), first + 1);
  const ticks = counted(first, last, (k) => 10 ** (k * step));
  // A level of 1 stands over the floor even where nothing lies below it.
  return { kind: 'log', low: grows ? 10 ** (-step / 3) : ticks[0]!, high: ticks.at(-1)!, ticks };
}

const counted = (first: number, last: number, value: (k: number) => number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => value(first + index));
