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

async function readContext(url: string): Promise<RemoteDocument> {
  const document = await packagedContext(url);
  if (document === undefined) throw new UnknownContextError(url);
  return { contextUrl: null, documentUrl: url, document };
}
