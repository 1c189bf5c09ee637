import type { Outcome } from '../../../verify/answers/answer-record.ts';

/** What to do after a verdict, in the imperative. */
export function nextStep(
  outcome: Outcome,
  { email, offline }: { readonly email?: string; readonly offline?: boolean },
  isNetwork: boolean,
): string {
  if (isNetwork) return 'check the connection and try again';
  if (outcome === 'unknown' && offline) return 'run it again without --offline';
  if (outcome === 'not-a-badge')
    return 'give the badge itself: the address of its page, or its file (JSON, PNG, SVG, or a certificate as PDF)';
  if (outcome === 'self-asserted')
    return 'find out who signed: ask whom the badge names as its issuer, at an address that you find yourself';
  if (outcome !== 'valid') return 'ask the issuer, at an address that you find yourself';
  return email !== undefined
    ? 'nothing: the badge is real and was awarded to this address'
    : 'to check to whom it was awarded, add --email ADDRESS';
}
