import { usageFault } from '../../../errors/fault.ts';
import { EXIT } from '../../../errors/index.ts';
import { readEmailAddress } from '../../../lib/email-address.ts';
import { isLocalHost } from '../../../lib/local-host.ts';
import { localPreviewFetcher, offlineFetcher, watchFetcher } from '../../../net/fetchers.ts';
import { createWebFetcher } from '../../../net/web-fetcher.ts';
import type { Outcome } from '../../../verify/answers/answer-record.ts';
import type { DocumentFetcher } from '../../../verify/document-fetcher.ts';
import { verifyCredential } from '../../../verify/verify-credential.ts';
import type { CommandResult } from '../../command-result.ts';
import { readConnectTo } from '../../connect-to.ts';
import { type Context, hasColor } from '../../terminal.ts';
import { openCredential } from './open-credential.ts';
import { verdictText } from './verdict-text.ts';

/** Flags of `lanyard verify`. */
export interface VerifyCommandOptions {
  readonly email?: string;
  readonly offline?: boolean;
  readonly connectTo?: readonly string[];
}

/** Verifies a credential. Valid is exit code 0; "could not reach the issuer" is 3; everything else is 1. */
export async function verify(
  source: string,
  options: VerifyCommandOptions,
  context: Context,
): Promise<CommandResult> {
  const recipientEmail = options.email;
  if (recipientEmail !== undefined && !readEmailAddress(recipientEmail)) {
    throw usageFault('command/bad-email', { flag: '--email' });
  }
  const { fetch, hasFailed } = watchFetcher(fetcherFor(source, options));
  const credential = await openCredential(source, fetch);
  const verdict = await verifyCredential(credential, { now: context.now, fetch, recipientEmail });
  const isValid = verdict.outcome === 'valid';
  const isNetwork = verdict.outcome === 'unknown' && hasFailed();
  return {
    data: verdictText(verdict, { color: hasColor() }),
    json: verdict,
    notes: [],
    next: nextStep(verdict.outcome, options, isNetwork),
    exitCode: isValid ? EXIT.ok : isNetwork ? EXIT.network : EXIT.invalid,
  };
}

function fetcherFor(source: string, { offline, connectTo }: VerifyCommandOptions): DocumentFetcher {
  if (offline) return offlineFetcher;
  const allowLocal = /^https?:\/\//i.test(source) && isLocalHost(URL.parse(source)?.hostname ?? '');
  const fetch = createWebFetcher({ allowLocal, connectTo: readConnectTo(connectTo) });
  return localPreviewFetcher(fetch, source);
}

function nextStep(outcome: Outcome, { email, offline }: VerifyCommandOptions, isNetwork: boolean): string {
  if (isNetwork) return 'check the connection and try again';
  if (outcome === 'unknown' && offline) return 'run it again without --offline';
  if (outcome !== 'valid') return 'ask the issuer, at an address that you find yourself';
  return email !== undefined
    ? 'nothing: the badge is real and was awarded to this address'
    : 'to check to whom it was awarded, add --email ADDRESS';
}
