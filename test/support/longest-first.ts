import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, longest first. */
const LONGEST = [
  'test/build/atomic.test.ts',
  'test/docs/guides.test.ts',
  'test/workflows/check.test.ts',
  'test/build/preview-scan.test.ts',
  'test/build/visibility.test.ts',
  'test/build/languages.test.ts',
  'test/browser/verifier.test.ts',
  'test/independent/every-document.test.ts',
  'test/browser/accessibility.test.ts',
  'test/cli/scripts.test.ts',
  'test/independent/tampering.test.ts',
  'test/docs/commands.test.ts',
  'test/hosting/examined.test.ts',
  'test/cli/notifying/smtp.test.ts',
  'test/cli/notifying/files.test.ts',
  'test/browser/arabic.test.ts',
  'test/browser/award-form.test.ts',
  'test/hosting/edge-runtimes.test.ts',
  'test/server/doctor.test.ts',
  'test/unit/proof/data-integrity/reference-verifier.test.ts',
  'test/unit/verify/prototypes.test.ts',
];

/** Begins with what takes longest, whatever project it is of, so that all workers end together. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => this.#place(a) - this.#place(b));
  }

  /** The others keep the order in which Vitest has put them. */
  #place({ moduleId }: TestSpecification): number {
    const index = LONGEST.indexOf(relative(this.ctx.config.root, moduleId));
    return index < 0 ? LONGEST.length : index;
  }
}
