import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { dropOlderBuilds } from './kept-builds.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A temporary folder of this test run, gone afterwards. */
    runFolder: string;
  }
}

/** Vitest's global set-up: makes the folder that all test files of one run share, and clears what older ones kept. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await dropOlderBuilds();
  const folder = await mkdtemp(join(tmpdir(), 'lanyard-test-'));
  project.provide('runFolder', folder);
  return () => rm(folder, { recursive: true, force: true });
}
