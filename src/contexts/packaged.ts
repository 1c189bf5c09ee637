import { contexts as credentials } from '@digitalbazaar/credentials-context';
import { contexts as dataIntegrity } from '@digitalbazaar/data-integrity-context';
import { contexts as multikey } from '@digitalbazaar/multikey-context';
import { contexts as did } from 'did-context';
import { openBadgesContexts } from './open-badges.ts';

const documents = new Map<string, unknown>([
  ...credentials,
  ...dataIntegrity,
  ...multikey,
  ...did,
  ...openBadgesContexts(),
]);

/** A context as the packages have it, by its URL; undefined for any other. The verifier for browsers has its own. */
export async function packagedContext(url: string): Promise<unknown> {
  return documents.get(url);
}
