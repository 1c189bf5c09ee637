import { sha256Hex } from '../lib/sha256.ts';
import { CONTEXT_DIGESTS } from './digests.ts';
import { packagedContext } from './packaged.ts';

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

const checked = new Map<string, Promise<RemoteDocument>>();

/** Loads a JSON-LD context from inside the program. Any other URL is an UnknownContextError: nothing is ever fetched. */
export const loadContext: DocumentLoader = (url) => {
  const known = checked.get(url);
  if (known) return known;
  const loaded = readContext(url);
  checked.set(url, loaded);
  // In a browser contexts come over the network, and another time it may be there.
  loaded.catch(() => checked.delete(url));
  return loaded;
};

/** Every context URL the loader knows. */
export function knownContexts(): string[] {
  return Object.keys(CONTEXT_DIGESTS);
}

async function readContext(url: string): Promise<RemoteDocument> {
  const document = Object.hasOwn(CONTEXT_DIGESTS, url) ? await packagedContext(url) : undefined;
  if (document === undefined) throw new UnknownContextError(url);
  if ((await contextDigest(document)) !== CONTEXT_DIGESTS[url]) {
    throw new Error(
      `The JSON-LD context ${url} is not the pinned one. Reinstall the packages; if that does not help, report it.`,
    );
  }
  return { contextUrl: null, documentUrl: url, document };
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
