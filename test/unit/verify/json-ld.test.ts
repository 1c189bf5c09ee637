import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { loadContext } from '../../../src/contexts/document-loader.ts';
import { knownContexts } from '../../../src/contexts/packaged.ts';
import { JSON_LD_OPTIONS } from '../../../src/proof/data-integrity/canonize.ts';
import { WEB_ENGINE } from '../../../src/proof/data-integrity/engine.ts';
import { eddsaRdfc2022 } from '../../../src/proof/data-integrity/suites/eddsa-rdfc-2022.ts';
import { verifySignature } from '../../../src/proof/data-integrity/verify-signature.ts';
import { rewrittenBadges } from './cases/json-ld.ts';
import { movedMembers } from './cases/shared-identity.ts';
import { World } from './world.ts';

describe('why the structure of a credential is checked', () => {
  it.each(rewrittenBadges)('a signature does not notice: %s', async (_, rewrite) => {
    const world = await World.create();
    const document = await rewrite(world);
    expect(document.credentialStatus ?? document.validUntil).toBeUndefined();
    const right = await verifySignature({
      document,
      proof: document.proof,
      suite: eddsaRdfc2022,
      publicKeyMultibase: world.club.key,
      engine: WEB_ENGINE,
    });
    expect(right).toBe(true);
  });
});

describe('why parts of one id are looked at', () => {
  it.each(movedMembers)('a signature does not notice: %s', async (_, move) => {
    const world = await World.create();
    const document = await move(world);
    const publicKeyMultibase = world.club.key;
    const right = await verifySignature({
      document,
      proof: document.proof,
      suite: eddsaRdfc2022,
      publicKeyMultibase,
      engine: WEB_ENGINE,
    });
    expect(right).toBe(true);
  });
});

describe('the contexts that are known', () => {
  const judged = [
    'issuer',
    'credentialSubject',
    'validFrom',
    'validUntil',
    'issuanceDate',
    'expirationDate',
    'awardedDate',
    'credentialStatus',
    'credentialSchema',
    'refreshService',
    'termsOfUse',
    'proof',
    'statusPurpose',
    'statusListIndex',
    'statusListCredential',
    'identifier',
    'identityHash',
    'identityType',
    'hashed',
    'salt',
    'encodedList',
    'verificationMethod',
    'proofPurpose',
    'cryptosuite',
    'created',
    'expires',
  ];

  it('give no second name to a member by which a credential is judged', async () => {
    const names = new Map<string, Set<string>>();
    for (const url of knownContexts()) collect((await loadContext(url)).document, names);
    const second = judged.flatMap((name) =>
      [...names.values()]
        .filter((all) => all.has(name) && all.size > 1)
        .map((all) => [...all].sort().join(' ')),
    );
    expect(second).toEqual([]);
  });

  it('define no term that jsonld would expand to a keyword but id and type', async () => {
    const keywords = new Set<string>();
    for (const url of knownContexts()) collectAliases((await loadContext(url)).document, keywords);
    expect([...keywords].sort()).toEqual(['id', 'type']);
  });
});

/** From IRI to every term that stands for it, at any depth of a context. */
function collect(node: unknown, names: Map<string, Set<string>>): void {
  eachTerm(node, (term, definition) => {
    const iri = typeof definition === 'string' ? definition : (definition as { '@id'?: unknown })?.['@id'];
    if (typeof iri !== 'string' || iri.startsWith('@')) return;
    names.set(iri, (names.get(iri) ?? new Set()).add(term));
  });
}

function collectAliases(node: unknown, aliases: Set<string>): void {
  eachTerm(node, (term, definition) => {
    const iri = typeof definition === 'string' ? definition : (definition as { '@id'?: unknown })?.['@id'];
    if (typeof iri === 'string' && iri.startsWith('@')) aliases.add(term);
  });
}

function eachTerm(node: unknown, visit: (term: string, definition: unknown) => void): void {
  if (Array.isArray(node)) {
    for (const each of node) eachTerm(each, visit);
  } else if (typeof node === 'object' && node !== null) {
    const { '@context': context } = node as { '@context'?: unknown };
    if (context === undefined) return;
    for (const each of Array.isArray(context) ? context : [context]) {
      for (const [term, definition] of Object.entries((each ?? {}) as object)) {
        if (!term.startsWith('@')) visit(term, definition);
        eachTerm(definition, visit);
      }
    }
  }
}

describe('a null', () => {
  it('is dropped by JSON-LD without a word, which is why it is refused', async () => {
    const world = await World.create();
    const with_ = await jsonld.toRDF({ ...world.draft(), validUntil: null }, JSON_LD_OPTIONS);
    const without = await jsonld.toRDF(world.draft(), JSON_LD_OPTIONS);
    expect(with_).toEqual(without);
  });
});
