import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Vitest would leave one core to itself: on a machine of two that is half of it. */
const maxWorkers = Math.max(2, availableParallelism() - 1);

/** Three kinds of proof: plain functions, Astro's shells, and the built site in a browser. */
export default defineConfig({
  test: {
    maxWorkers,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,config,scripts}/**/*.test.ts', 'tests/{*,support/*}.test.ts'],
          setupFiles: ['tests/support/fixed-seed.ts'],
          // For a test that hangs; a busy machine is no fault.
          testTimeout: 300_000,
          // Pure functions share a worker and its modules: no test changes what another one reads.
          isolate: false,
          maxWorkers,
        },
      },
      './tests/astro',
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers,
          // A fault fails twice; a machine that was busy with something else does not. The report says what was tried again.
          retry: 1,
        },
      },
    ],
  },
});
