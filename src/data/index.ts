import accuracyFile from './accuracy.json' with { type: 'json' };
import conformanceFile from './conformance.json' with { type: 'json' };
import type { FunctionAccuracy, Suite } from './types.ts';

/** How exact each function is, in the order of the course: what tests/accuracy.test.ts measures. */
export const accuracy = accuracyFile as readonly FunctionAccuracy[];

/** The published test vectors that the library was run against. */
export const conformance = conformanceFile as readonly Suite[];
