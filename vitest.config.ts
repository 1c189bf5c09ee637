import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/run-folder.ts',
    setupFiles: ['test/support/property-seed.ts'],
    testTimeout: 240_000,
    hookTimeout: 180_000,
    reporters: ['default'],
  },
});
