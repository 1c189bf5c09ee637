import { networkFault, usageFault } from '../../../errors/fault.ts';
import type { DocumentFetcher } from '../../../verify/document-fetcher.ts';
import { fetchCredential } from '../../../verify/fetch-credential.ts';
import { MAX_INPUT_BYTES, readInput } from '../../read-input.ts';

/** A link that carries a badge behind its `#`, which is sent to nobody. */
const CARRYING = /^[a-z][a-z0-9+.-]*:\/\/[^#]*#(.*&)?c=/i;

/**
 * The bytes of what is to be verified: a file, standard input ("-"), a link that carries a badge, or whatever an address or
 * its page leads to.
 */
export async function openCredential(source: string, fetch: DocumentFetcher): Promise<Uint8Array> {
  if (CARRYING.test(source)) return new TextEncoder().encode(source);
  if (/^https?:\/\//i.test(source)) return openAddress(source, fetch);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source)) throw usageFault('network/not-a-url', { found: source });
  return readInput(source);
}

async function openAddress(address: string, fetch: DocumentFetcher): Promise<Uint8Array> {
  const found = await fetchCredential(address, fetch, MAX_INPUT_BYTES);
  const { asked: url } = found;
  switch (found.kind) {
    case 'found':
      return found.bytes;
    case 'missing':
      throw found.status === 200
        ? networkFault('network/no-credential', { url })
        : networkFault('network/missing', { url, status: found.status });
    case 'offline':
      throw usageFault('network/offline', { url });
    default:
      throw networkFault(`network/${found.kind}`, { url, reason: found.reason });
  }
}
