import type { Numbers } from './registry.ts';

export const numbers: Numbers = {
  'best-case-10': () => 0.25 ** 10,
};
