import { defineConfig } from 'vitest/config';

// Real engines, processes and browsers on machines of any size: a limit only for what hangs.
const patience = { testTimeout: 120_000, hookTimeout: 120_000 };
/** Every core: much of a test's time goes into the processes that it started. */
const parallel = { ...patience, maxWorkers: '100%' };
/** Suites that share one database run one file at a time. */
const serial = { ...patience, fileParallelism: false };
/** Vite would take graphql's ES modules for our files while libraries take its CommonJS: two graphqls do not mix. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };
const onNeo4j = ['test/contract/**/*.test.ts', 'test/**/*.neo4j.test.ts'];
const endToEnd = ['test/e2e/**/*.test.ts'];
/** These start the built program as users do, so it is built first, unless it is newer than its sources. */
const program = ['test/cli/**/*.test.ts'];
const globalSetup = ['test/build.ts'];

export default defineConfig({
  test: {
    globalSetup: ['test/name-skipped-suites.ts'],
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...onNeo4j, ...endToEnd, ...program],
          ...parallel,
        },
      },
      { resolve, test: { name: 'neo4j', include: onNeo4j, globalSetup, ...serial } },
      { resolve, test: { name: 'program', include: program, globalSetup, ...parallel } },
      { resolve, test: { name: 'e2e', include: endToEnd, globalSetup, ...parallel } },
    ],
  },
});
