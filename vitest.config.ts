import { defineConfig } from 'vitest/config';

/** Three kinds of proof: plain functions, Astro's shells, and the built site in a browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'config/**/*.test.ts', 'tests/*.test.ts', 'tests/support/*.test.ts'],
          setupFiles: ['tests/support/fixed-seed.ts'],
          testTimeout: 60_000,
        },
      },
      './tests/astro',
      {
        test: {
          name: 'browser',
          include: ['tests/browser/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          // A fault fails twice; a machine that was busy with something else does not. The report says what was tried again.
          retry: 1,
        },
      },
    ],
  },
});
