import { contexts as credentials } from '@digitalbazaar/credentials-context';
import { contexts as dataIntegrity } from '@digitalbazaar/data-integrity-context';
import { contexts as multikey } from '@digitalbazaar/multikey-context';
import { contexts as did } from 'did-context';
import { CONTEXT_DIGESTS } from './digests.ts';
import { openBadgesContexts } from './open-badges.ts';

/** A JSON-LD document as jsonld and the Digital Bazaar libraries expect it. */
export interface RemoteDocument {
  readonly contextUrl: null;
  readonly documentUrl: string;
  readonly document: unknown;
}

export type DocumentLoader = (url: string) => Promise<RemoteDocument>;

/** A context that the closed loader does not hold. */
export class UnknownContextError extends Error {
  readonly url: string;

  constructor(url: string) {
    super(`Unknown JSON-LD context: ${url}`);
    this.name = 'UnknownContextError';
    this.url = url;
  }
}

const documents = new Map<string, unknown>([
  ...credentials,
  ...dataIntegrity,
  ...multikey,
  ...did,
  ...openBadgesContexts(),
]);

const checked = new Map<string, Promise<RemoteDocument>>();

/** Loads a JSON-LD context from inside the program. Any other URL is an UnknownContextError: nothing is ever fetched. */
export const loadContext: DocumentLoader = (url) => {
  let loaded = checked.get(url);
  if (!loaded) {
    loaded = readContext(url);
    if (documents.has(url)) checked.set(url, loaded);
  }
  return loaded;
};

/** Every context URL the loader knows. */
export function knownContexts(): string[] {
  return [...documents.keys()];
}

async function readContext(url: string): Promise<RemoteDocument> {
  const document = documents.get(url);
  if (document === undefined) throw new UnknownContextError(url);
  if ((await contextDigest(document)) !== CONTEXT_DIGESTS[url]) {
    throw new Error(
      `The JSON-LD context ${url} is not the pinned one. Reinstall the packages; if that does not help, report it.`,
    );
  }
  return { contextUrl: null, documentUrl: url, document };
}

/** SHA-256, in hexadecimal, of a context as JSON with sorted members and no white space. */
export async function contextDigest(document: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(sorted(document)));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]));
}
