import { describe, expect, it } from 'vitest';
import type { DateTime } from '../../src/lib/date-time.ts';
import type { DocumentFetcher } from '../../src/verify/document-fetcher.ts';
import { decidingCode } from '../../src/verify/outcome.ts';
import { verifyCredential } from '../../src/verify/verify-credential.ts';
import { hasPublished, publishedBytes, publishedNames } from './published.ts';

const CASES = 'ob30/validator-cases';
const NOW = '2026-11-20T00:00:00Z' as DateTime;

/** The keys of the published samples, as their issuers would have to publish them for the badges to be genuine. */
const KEYS = [
  'z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi',
  'z6MkrvfzkMnvCroEUP2DVc9SHPE48CRsvHiVSusHioxTYu1x',
  'z6MknNHHrBzPytzu6CUBP9Lg7fg4KSBjzimc2Frh693YbMiv',
];
const ISSUERS = [
  'https://example.com/issuers/876543',
  'https://example.edu/issuers/565049',
  'https://1edtech.edu/issuers/565049',
];
const STATUS_LIST =
  'https://raw.githubusercontent.com/1EdTech/digital-credentials-public-validator/refs/heads/main/inspector-vc/src/test/resources/ob30/bit-string-list/testlist';

function issuerDocument(id: string, keys: readonly string[]) {
  return {
    id,
    verificationMethod: keys.map((key) => ({
      id: `${id}#${key}`,
      type: 'Multikey',
      controller: id,
      publicKeyMultibase: key,
    })),
    assertionMethod: keys.map((key) => `${id}#${key}`),
  };
}

function fetcher(keys: readonly string[] | undefined): DocumentFetcher {
  return async (url) => {
    if (url === STATUS_LIST)
      return { kind: 'found', url, bytes: publishedBytes(`${CASES}/status/bitstring-testlist.json`) };
    if (!keys || !ISSUERS.includes(url)) return { kind: 'missing', status: 404 };
    return { kind: 'found', url, bytes: new TextEncoder().encode(JSON.stringify(issuerDocument(url, keys))) };
  };
}

async function judge(file: string, keys: readonly string[] | undefined) {
  const { outcome, checks } = await verifyCredential(publishedBytes(`${CASES}/${file}`), {
    now: NOW,
    fetch: fetcher(keys),
  });
  return [outcome, decidingCode(checks)].filter(Boolean).join(' ');
}

/** What each of the validator's samples is. */
const EXPECTED: Readonly<Record<string, string>> = {
  'valid/simple.json': 'valid',
  'valid/simple-context-alias.json': 'valid',
  'valid/simple-noproof.json': 'invalid conformance/missing',
  'valid/simple_v1.json': 'valid',
  'invalid/simple-err-context.json': 'invalid conformance/context-missing',
  'invalid/simple-err-credential-subject-type.json': 'invalid conformance/type',
  'invalid/simple-err-expired.json': 'expired validity/expired',
  'invalid/simple-err-issuer.json': 'invalid conformance/missing',
  'invalid/simple-err-proof-value.json': 'invalid proof/signature-wrong',
  'invalid/simple-err-type.json': 'invalid conformance/type',
  'status/bitstring-credential-revoked.json': 'revoked status/revoked',
  'status/bitstring-testlist.json': 'not-a-badge format/status-list',
  'baked/simple-json.png': 'valid',
  'baked/simple-json.svg': 'valid',
};

describe.skipIf(!hasPublished)('the samples of 1EdTech’s public validator', () => {
  it('are all here', () => {
    const files = publishedNames(CASES).flatMap((folder) =>
      publishedNames(`${CASES}/${folder}`).map((name) => `${folder}/${name}`),
    );
    expect(files.sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  it.each(Object.entries(EXPECTED))('%s is %s', async (file, expected) => {
    expect(await judge(file, KEYS)).toBe(expected);
  });

  it.each(Object.keys(EXPECTED))('%s is not valid where its issuer publishes another key', async (file) => {
    const verdict = await judge(file, ['z6MktgKTsu1QhX6QPbyqG6geXdw6FQCZBPq7uQpieWbiQiG7']);
    expect(verdict).not.toMatch(/^(valid|revoked|expired)/);
  });

  it.each(['valid/simple.json', 'baked/simple-json.png'])(
    '%s is unknown where its issuer publishes nothing, its key in the fragment notwithstanding',
    async (file) => {
      expect(await judge(file, undefined)).toBe('unknown issuer-key/document-missing');
    },
  );
});
