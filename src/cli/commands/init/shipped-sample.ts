import { readFileSync } from 'node:fs';

/** The digest of the sample as it is shipped; a test keeps it true. */
export function shippedSampleDigest(): string {
  return readFileSync(new URL('./sample.sha256', import.meta.url), 'utf8').trim();
}
