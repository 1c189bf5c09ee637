import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

/** Tests that call functions: they start no build, no browser and no command, and share one process. */
const QUICK = [
  'test/unit/**/*.test.ts',
  'test/sites/*.test.ts',
  'test/vectors/*.test.ts',
  'test/architecture/*.test.ts',
];

/** Those among them that try so many inputs that they take as long as all the others. */
const THOROUGH = [
  'test/unit/proof/data-integrity/{reference-verifier,shape-canonizer}.test.ts',
  'test/unit/verify/{prototypes,tampering}.test.ts',
  'test/unit/lib/credential-link.test.ts',
];

export default defineConfig({
  test: {
    globalSetup: 'test/support/run-folder.ts',
    setupFiles: ['test/support/property-seed.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ['default'],
    // A third of the time of tests is waiting, for servers and browsers.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'quick', include: QUICK, exclude: THOROUGH, isolate: false } },
      { extends: true, test: { name: 'thorough', include: THOROUGH, isolate: false } },
      { extends: true, test: { name: 'whole', include: ['test/**/*.test.ts'], exclude: QUICK } },
    ],
  },
});
