import { memoise } from '../lib/memoise.ts';
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

const loaded = new Map<unknown, Promise<RemoteDocument>>();

/** Loads a JSON-LD context from inside the program. Any other URL is an UnknownContextError: nothing is ever fetched. */
export const loadContext: DocumentLoader = memoise(
  (url) => {
    const context = readContext(url);
    // In a browser contexts come over the network, and another time it may be there.
    context.catch(() => loaded.delete(url));
    return context;
  },
  { cache: loaded },
);

async function readContext(url: string): Promise<RemoteDocument> {
  const document = await packagedContext(url);
  if (document === undefined) throw new UnknownContextError(url);
  return { contextUrl: null, documentUrl: url, document };
}
