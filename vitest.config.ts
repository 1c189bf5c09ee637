import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

/** Tests that call functions, and start neither a build nor a browser nor a command: see `npm run test:quick`. */
const QUICK = [
  'test/unit/**/*.test.ts',
  'test/sites/*.test.ts',
  'test/vectors/*.test.ts',
  'test/architecture.test.ts',
];

export default defineConfig({
  test: {
    globalSetup: 'test/support/run-folder.ts',
    setupFiles: ['test/support/property-seed.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ['default'],
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'quick', include: QUICK, isolate: false } },
      { extends: true, test: { name: 'whole', include: ['test/**/*.test.ts'], exclude: QUICK } },
    ],
  },
});
