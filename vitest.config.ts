import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/name-skipped-suites.ts'],
    // Real engines, processes and browsers on machines of any size: a limit only for what hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
