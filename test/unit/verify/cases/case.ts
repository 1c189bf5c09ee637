import type { Outcome } from '../../../../src/verify/answers/answer-record.ts';
import type { AnswerCode } from '../../../../src/verify/answers.ts';
import type { VerifyOptions } from '../../../../src/verify/options.ts';
import type { World } from '../world.ts';

/** One thing that may be handed to a verifier, and the one right answer. */
export interface Case {
  readonly name: string;
  readonly outcome: Outcome;
  /** Every answer that is not in the verdict on a badge with which all is well; as `code@place` where the place matters. */
  readonly codes: readonly (AnswerCode | `${AnswerCode}@${string}`)[];
  readonly input: (world: World) => unknown;
  readonly options?: Partial<VerifyOptions>;
  /** Whether a page that came over plain http, where there is no WebCrypto, cannot know. */
  /** Of a record: what is answered about each credential in it, its outcome first, without what is well. */
  readonly inside?: readonly string[] | undefined;
  readonly needsWebCrypto?: boolean | undefined;
}

/** A case. `codes` is one code or several, with a space between. */
export function given(
  name: string,
  outcome: Outcome,
  codes: string,
  input: Case['input'],
  {
    needsWebCrypto,
    inside,
    ...options
  }: Partial<VerifyOptions> & Pick<Case, 'needsWebCrypto' | 'inside'> = {},
): Case {
  return {
    name,
    outcome,
    codes: codes.split(' ').filter(Boolean) as Case['codes'],
    input,
    options,
    needsWebCrypto,
    inside,
  };
}

/** A case of what is refused: invalid, where nothing else is said. */
export const refused = (
  name: string,
  codes: string,
  input: Case['input'],
  outcome: Case['outcome'] = 'invalid',
) => given(name, outcome, codes, input);
