import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, longest first, where no earlier run has left its own figures. */
const LONGEST = ['test/build/atomic.test.ts'];

/** Begins with what takes longest, so that all workers end together. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => this.#place(a) - this.#place(b));
  }

  /** Files of one place keep the order that the last run's durations, or sizes, have given them. */
  #place({ moduleId }: TestSpecification): number {
    const index = LONGEST.indexOf(relative(this.ctx.config.root, moduleId));
    return index < 0 ? LONGEST.length : index;
  }
}
