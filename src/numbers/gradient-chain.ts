import { formats } from './gradient-chain/formats.ts';
import { layers } from './gradient-chain/layers.ts';
import { onePath } from './gradient-chain/one-path.ts';
import { theory } from './gradient-chain/theory.ts';
import type { Numbers } from './registry.ts';

/** Every number of Lesson 4. */
export const numbers: Numbers = { ...onePath, ...layers, ...formats, ...theory };
