import { contexts as credentials } from '@digitalbazaar/credentials-context';
import { contexts as dataIntegrity } from '@digitalbazaar/data-integrity-context';
import { contexts as multikey } from '@digitalbazaar/multikey-context';
import { contexts as bitstringStatusList } from '@digitalbazaar/vc-bitstring-status-list-context';
import { contexts as statusList2021 } from '@digitalbazaar/vc-status-list-context';
import { contexts as did } from 'did-context';
import { contexts as ed25519 } from 'ed25519-signature-2020-context';
import { sha256Hex } from '../lib/sha256.ts';
import { COMPREHENSIVE_LEARNER_RECORD } from './comprehensive-learner-record.ts';
import { CONTROLLED_IDENTIFIERS } from './controlled-identifiers.ts';
import { CONTEXT_DIGESTS } from './digests.ts';
import { openBadgesContexts } from './open-badges.ts';

const documents = new Map<string, unknown>([
  ...credentials,
  ...dataIntegrity,
  ...multikey,
  ...did,
  ...bitstringStatusList,
  ...statusList2021,
  ...ed25519,
  ...openBadgesContexts(),
  ...CONTROLLED_IDENTIFIERS,
  COMPREHENSIVE_LEARNER_RECORD,
]);

/** Every context URL there is. The verifier for browsers has a module of its own in the place of this one. */
export function knownContexts(): string[] {
  return [...documents.keys()];
}

/** A context as the packages have it, if it is the pinned one; undefined where there is none of that URL. */
export async function packagedContext(url: string): Promise<unknown> {
  const document = documents.get(url);
  if (document === undefined || (await contextDigest(document)) === CONTEXT_DIGESTS[url]) return document;
  throw new Error(
    `The JSON-LD context ${url} is not the pinned one. Reinstall the packages; if that does not help, report it.`,
  );
}

/** SHA-256, in hexadecimal, of a context as JSON with sorted members and no white space. */
export function contextDigest(document: unknown): Promise<string> {
  return sha256Hex(JSON.stringify(sorted(document)));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]));
}
