import { createPublicKey, hash, type KeyObject, verify } from 'node:crypto';
import { boundedCache } from '../../lib/bounded-cache.ts';
import { memoise } from '../../lib/memoise.ts';
import { fromPublicKeyMultibase } from '../../lib/multibase.ts';
import type { Canonizer } from './canonize.ts';
import { canonizeDirectly } from './direct/canonize-directly.ts';
import type { ProofEngine } from './engine.ts';

/** Proof options are short and recur: every badge of one day has the same. */
const MAX_SHORT = 600;
const MAX_REMEMBERED = 1_000;

/**
 * With Node's own cryptography, which does without waiting, and by default without the JSON-LD processor where a document
 * allows that. Remembers some proof options and keys: one engine for many documents. It answers as WEB_ENGINE does.
 */
export function createNodeEngine(canonize: Canonizer = canonizeDirectly): ProofEngine {
  const canonizeShort = memoise((_: string, document: object) => canonize(document), {
    cache: boundedCache(MAX_REMEMBERED),
  });
  const keyOf = memoise((multibase: string) => ({ key: readKey(multibase) }), {
    cache: boundedCache(MAX_REMEMBERED),
  });
  return {
    canonize: (document) => {
      const json = 'id' in document ? undefined : JSON.stringify(document);
      return json && json.length <= MAX_SHORT ? canonizeShort(json, document) : canonize(document);
    },
    sha256: (text) => hash('sha256', text, 'buffer'),
    verifyEd25519: (publicKeyMultibase, signature, data) => {
      const { key } = keyOf(publicKeyMultibase);
      return key !== undefined && verify(null, data, key, signature);
    },
  };
}

const SPKI_ED25519 = Buffer.from('302a300506032b6570032100', 'hex');

function readKey(multibase: string): KeyObject | undefined {
  const bytes = fromPublicKeyMultibase(multibase);
  if (!bytes) return undefined;
  return createPublicKey({ key: Buffer.concat([SPKI_ED25519, bytes]), format: 'der', type: 'spki' });
}
