import { describe, expect, it, vi } from 'vitest';
import { CONTEXT_DIGESTS } from '../../../src/contexts/digests.ts';
import { loadContext, UnknownContextError } from '../../../src/contexts/document-loader.ts';
import { contextDigest, knownContexts } from '../../../src/contexts/packaged.ts';
import { hasPublished, publishedJson } from '../../vectors/published.ts';

/** Where the published copy of each context lies. */
const PUBLISHED: Readonly<Record<string, string>> = {
  'https://www.w3.org/2018/credentials/v1': 'w3c/context/credentials-v1.json',
  'https://www.w3.org/ns/credentials/v2': 'w3c/context/credentials-v2.json',
  'https://www.w3.org/ns/credentials/undefined-terms/v2': 'w3c/context/undefined-terms-v2.json',
  'https://www.w3.org/ns/did/v1': 'w3c/context/did-v1.json',
  'https://w3id.org/security/multikey/v1': 'w3c/context/multikey-v1.json',
  'https://w3id.org/security/data-integrity/v1': 'w3c/context/data-integrity-v1.json',
  'https://www.w3.org/ns/credentials/status/v1': 'w3c/context/status-list-v1.json',
  'https://w3id.org/security/suites/ed25519-2020/v1': 'w3c/context/ed25519-2020-v1.json',
  'https://www.w3.org/ns/cid/v1': 'w3c/context/cid-v1.json',
  'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json': 'clr20/context/clr-context-2.0.1.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/context.json': 'ob30/context/context.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json': 'ob30/context/context-3.0.1.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json': 'ob30/context/context-3.0.2.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json': 'ob30/context/context-3.0.3.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json': 'ob30/context/extensions.json',
};

describe('the contexts', () => {
  it('are all pinned', () => {
    expect(knownContexts().sort()).toEqual(Object.keys(CONTEXT_DIGESTS).sort());
  });

  it.each(knownContexts())('%s is the pinned one', async (url) => {
    const { document, documentUrl, contextUrl } = await loadContext(url);
    expect(await contextDigest(document)).toBe(CONTEXT_DIGESTS[url]);
    expect({ documentUrl, contextUrl }).toEqual({ documentUrl: url, contextUrl: null });
  });

  it.skipIf(!hasPublished).each(Object.entries(PUBLISHED))('%s is as published', async (url, path) => {
    expect((await loadContext(url)).document).toEqual(publishedJson(path));
  });

  it('are equal only with all members in all depths, whatever their order', async () => {
    const digest = await contextDigest({ a: [{ b: 1, c: 2 }], d: null });
    expect(await contextDigest({ d: null, a: [{ c: 2, b: 1 }] })).toBe(digest);
    expect(await contextDigest({ a: [{ b: 1, c: 3 }], d: null })).not.toBe(digest);
    expect(await contextDigest({ a: [{ b: 1 }, { c: 2 }], d: null })).not.toBe(digest);
  });
});

describe('the closed loader', () => {
  it.each([
    'https://www.w3.org/ns/credentials/examples/v2',
    'https://www.w3.org/ns/credentials/v2/',
    'http://www.w3.org/ns/credentials/v2',
    'https://evil.example/context.json',
    'file:///etc/passwd',
    '__proto__',
    '',
  ])('refuses %j', async (url) => {
    await expect(loadContext(url)).rejects.toThrow(UnknownContextError);
  });

  it('names the context it refuses', async () => {
    await expect(loadContext('https://evil.example/')).rejects.toMatchObject({
      name: 'UnknownContextError',
      url: 'https://evil.example/',
    });
  });

  it('refuses a context that a package has changed', async () => {
    vi.resetModules();
    vi.doMock('@digitalbazaar/multikey-context', async (original) => {
      const { contexts } = await original<typeof import('@digitalbazaar/multikey-context')>();
      const [url, context] = [...contexts][0] ?? ['', {}];
      const changed = {
        '@context': { ...(context['@context'] as object), backdoor: 'https://evil.example/#' },
      };
      return { contexts: new Map([...contexts, [url, changed]]) };
    });
    const { loadContext: load } = await import('../../../src/contexts/document-loader.ts');
    await expect(load('https://w3id.org/security/multikey/v1')).rejects.toThrow('is not the pinned one');
    await expect(load('https://www.w3.org/ns/credentials/v2')).resolves.toBeDefined();
    vi.doUnmock('@digitalbazaar/multikey-context');
  });
});
