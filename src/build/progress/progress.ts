import type { Problem } from '../../errors/index.ts';
import type { Stage } from './stage-log.ts';

/** What a build tells about itself while it works. */
export interface Progress {
  readonly step: (text: string) => void;
  readonly warn: (problems: readonly Problem[]) => void;
  /** How many of how many are done in a stage, and how many of those were reused; another stage ends the one before. */
  readonly count: (stage: Stage, done: number, total?: number, reused?: number) => void;
}
