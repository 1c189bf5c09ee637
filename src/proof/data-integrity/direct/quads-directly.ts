import { loadContext } from '../../../contexts/document-loader.ts';
import {
  CREDENTIALS_V2,
  OPEN_BADGES,
  OPEN_BADGES_3_0_2,
  OPEN_BADGES_EXTENSIONS,
} from '../../../contexts/urls.ts';
import { memoise } from '../../../lib/memoise.ts';
import { canonicalQuadsOf, type TextHash } from './canonical-quads.ts';
import type { Dataset } from './dataset.ts';
import { mapDocument } from './map-document.ts';
import { type BaseContext, baseContext } from './node-context.ts';
import { type LocalContext, type Terms, withContext } from './term-definitions.ts';

/**
 * A document's canonical N-Quads without the JSON-LD processor, equal to what that gives; undefined where they are not to
 * be had so. `entangled` may know an answer for datasets with blank nodes that only their neighbours tell apart.
 */
export async function quadsDirectly(
  document: object,
  hash: TextHash,
  entangled?: (dataset: Dataset) => Promise<string> | undefined,
): Promise<string | undefined> {
  const base = await baseOf((document as Record<string, unknown>)['@context']);
  const dataset = base && mapDocument(document, base);
  return dataset && ((await canonicalQuadsOf(dataset, hash)) ?? entangled?.(dataset));
}

/** What a document's contexts say, where they are those of Open Badges credentials in their order. */
function baseOf(contexts: unknown): Promise<BaseContext | undefined> | undefined {
  return isKnown(contexts) ? compileOnce(contexts) : undefined;
}

function isKnown(contexts: unknown): contexts is readonly string[] {
  if (!Array.isArray(contexts) || contexts.length > FOLLOWING.length) return false;
  return contexts.length > 0 && contexts.every((url, at) => FOLLOWING[at]?.includes(url));
}

/** What may stand in each place of `@context`. */
const FOLLOWING: readonly (readonly string[])[] = [
  [CREDENTIALS_V2],
  [OPEN_BADGES, OPEN_BADGES_3_0_2],
  [OPEN_BADGES_EXTENSIONS],
];

const compileOnce = memoise(compile, { keyOf: (urls) => urls.join(' ') });

async function compile(urls: readonly string[]): Promise<BaseContext | undefined> {
  let terms: Terms | undefined = new Map();
  for (const url of urls) {
    const { document } = await loadContext(url);
    terms &&= withContext(terms, (document as { '@context': LocalContext })['@context'], false);
  }
  return terms && baseContext(terms);
}
