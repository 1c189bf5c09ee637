import type { BadgeAnswerCode, KindCode } from '../answers.ts';

/** What something is: a kind of thing that is no badge, or of badge that cannot be read. */
export interface Kind {
  readonly code: BadgeAnswerCode | KindCode;
  /** The common name of a kind of file (`JPEG`), or a version. */
  readonly detail?: string;
}
