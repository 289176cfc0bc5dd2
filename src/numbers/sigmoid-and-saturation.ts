import type { Numbers } from './registry.ts';
import { losses } from './sigmoid-and-saturation/losses.ts';
import { precision } from './sigmoid-and-saturation/precision.ts';
import { plateau } from './sigmoid-and-saturation/plateau.ts';
import { slope } from './sigmoid-and-saturation/slope.ts';

/** Every number of Lesson 3. */
export const numbers: Numbers = { ...slope, ...losses, ...precision, ...plateau };
