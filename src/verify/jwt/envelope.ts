import type { DateTime } from '../../lib/date-time.ts';
import type { CompactJws } from '../../proof/jose/compact-jws.ts';
import type { Check } from '../answers.ts';
import type { Result } from '../result.ts';
import type { JoseHeader } from './jose-header.ts';

/** The token in which a credential came: what it is signed with, beside proofs of its own that it may have. */
export interface Envelope {
  readonly jws: CompactJws;
  readonly header: Result<JoseHeader>;
  /** What the token's claims say against the credential. */
  readonly claims: readonly Check[];
  /** When it says it was signed. */
  readonly created: DateTime | undefined;
}
