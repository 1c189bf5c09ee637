import { usageFault } from '../../../errors/fault.ts';
import { readEmailAddress } from '../../../lib/email-address.ts';
import { isLocalHost } from '../../../lib/local-host.ts';
import { localPreviewFetcher, offlineFetcher, watchFetcher } from '../../../net/fetchers.ts';
import { createWebFetcher } from '../../../net/web-fetcher.ts';
import { createNodeEngine } from '../../../proof/data-integrity/node-engine.ts';
import type { DocumentFetcher } from '../../../verify/document-fetcher.ts';
import { gravestIn } from '../../../verify/outcome.ts';
import { verifyCredential } from '../../../verify/verify-credential.ts';
import type { CommandResult } from '../../command-result.ts';
import { readConnectTo } from '../../connect-to.ts';
import { type Context, hasColor } from '../../terminal.ts';
import { exitCodeFor } from './exit-code.ts';
import { nextStep } from './next-step.ts';
import { openCredential } from './open-credential.ts';
import { verdictText } from './verdict-text.ts';

/** Flags of `lanyard verify`. */
export interface VerifyCommandOptions {
  readonly email?: string;
  readonly offline?: boolean;
  readonly connectTo?: readonly string[];
}

/** Verifies a credential. Valid is exit code 0, and nothing else is. */
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
  const engine = createNodeEngine();
  const verdict = await verifyCredential(credential, { now: context.now, fetch, engine, recipientEmail });
  const outcome = gravestIn(verdict);
  const isNetwork = outcome === 'unknown' && hasFailed();
  return {
    data: verdictText(verdict, { color: hasColor() }),
    json: verdict,
    notes: [],
    next: nextStep(outcome, options, isNetwork),
    exitCode: exitCodeFor(outcome, isNetwork),
  };
}

function fetcherFor(source: string, { offline, connectTo }: VerifyCommandOptions): DocumentFetcher {
  if (offline) return offlineFetcher;
  const allowLocal = /^https?:\/\//i.test(source) && isLocalHost(URL.parse(source)?.hostname ?? '');
  const fetch = createWebFetcher({ allowLocal, connectTo: readConnectTo(connectTo) });
  return localPreviewFetcher(fetch, source);
}
