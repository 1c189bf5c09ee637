import { fromPublicKeyMultibase } from '../../../../src/lib/multibase.ts';
import type { World } from '../world.ts';
import { Issuer } from '../world.ts';
import { type Case, given } from './case.ts';

/** A badge of an issuer whose identifier is the point; nothing is published but what `publish` says. */
async function badgeOf(world: World, id: string, publish?: [url: string, content: unknown]) {
  const issuer = new Issuer(id, 5);
  if (publish) world.web.set(publish[0], publish[1] ?? issuer.document());
  const draft = world.draft();
  draft.issuer.id = id;
  delete draft.credentialStatus;
  return issuer.sign(draft);
}

const DID_KEY = `did:key:${new Issuer('', 5).key}`;
const WELL_KNOWN = '.well-known/did.json';

/** What the issuer publishes about its keys. */
export const issuerKeyCases: readonly Case[] = [
  given('key not in assertionMethod', 'invalid', 'issuer-key/not-authorised', (w) => {
    w.publishKeys((d) => {
      d.authentication = d.assertionMethod;
      d.assertionMethod = [];
    });
    return w.badge();
  }),
  given('no assertionMethod at all', 'invalid', 'issuer-key/not-authorised', (w) => {
    w.publishKeys((d) => {
      delete d.assertionMethod;
    });
    return w.badge();
  }),
  given('assertionMethod as a bare fragment', 'valid', '', (w) => {
    w.publishKeys((d) => {
      d.assertionMethod = [`#${w.club.key}`];
    });
    return w.badge();
  }),
  given('assertionMethod as a single text', 'valid', '', (w) => {
    w.publishKeys((d) => {
      d.assertionMethod = w.club.method;
    });
    return w.badge();
  }),
  given('the key embedded in assertionMethod', 'valid', '', (w) => {
    w.publishKeys((d) => {
      d.assertionMethod = d.verificationMethod;
      d.verificationMethod = [];
    });
    return w.badge();
  }),
  given('the key removed', 'invalid', 'issuer-key/not-found', (w) => {
    w.publishKeys((d) => {
      d.verificationMethod = [];
    });
    return w.badge();
  }),
  given('another key under the same name', 'invalid', 'proof/signature-wrong', (w) => {
    w.publishKeys((d) => {
      d.verificationMethod[0].publicKeyMultibase = w.stranger.key;
    });
    return w.badge();
  }),
  given('two keys under one name', 'invalid', 'issuer-key/ambiguous', (w) => {
    w.publishKeys((d) => {
      d.verificationMethod.push({ ...d.verificationMethod[0], publicKeyMultibase: w.stranger.key });
    });
    return w.badge();
  }),
  given('two keys under one name, one written as a fragment', 'invalid', 'issuer-key/ambiguous', (w) => {
    w.publishKeys((d) => {
      d.assertionMethod.push({ ...d.verificationMethod[0], id: `#${w.club.key}` });
    });
    return w.badge();
  }),
  given('wrong controller of the key', 'invalid', 'issuer-key/controller-differs', (w) => {
    w.publishKeys((d) => {
      d.verificationMethod[0].controller = w.stranger.id;
    });
    return w.badge();
  }),
  given('no controller of the key', 'invalid', 'issuer-key/controller-differs', (w) => {
    w.publishKeys((d) => {
      delete d.verificationMethod[0].controller;
    });
    return w.badge();
  }),
  given('key revoked before the badge was signed', 'invalid', 'issuer-key/revoked', (w) => {
    w.publishKeys((d) => {
      d.verificationMethod[0].revoked = '2026-09-01T00:00:00Z';
    });
    return w.badge();
  }),
  given('key revoked after the badge was signed, or so it says', 'invalid', 'issuer-key/revoked', (w) => {
    w.publishKeys((d) => {
      d.verificationMethod[0].revoked = '2026-11-01T00:00:00Z';
    });
    return w.badge();
  }),
  given('key to be revoked next year', 'valid', '', (w) => {
    w.publishKeys((d) => {
      d.verificationMethod[0].revoked = '2027-11-01T00:00:00Z';
    });
    return w.badge();
  }),
  given('key revoked at a date nobody can read', 'invalid', 'issuer-key/revoked', (w) => {
    w.publishKeys((d) => {
      d.verificationMethod[0].revoked = 'yesterday';
    });
    return w.badge();
  }),
  given('key expired before the badge was signed', 'invalid', 'issuer-key/expired', (w) => {
    w.publishKeys((d) => {
      d.verificationMethod[0].expires = '2026-09-01T00:00:00Z';
    });
    return w.badge();
  }),
  given('key expired after the badge was signed', 'valid', '', (w) => {
    w.publishKeys((d) => {
      d.verificationMethod[0].expires = '2026-10-05T00:00:00Z';
    });
    return w.badge();
  }),
  given('key expired, and the proof does not say when it signed', 'invalid', 'issuer-key/expired', (w) => {
    w.publishKeys((d) => {
      d.verificationMethod[0].expires = '2026-10-05T00:00:00Z';
    });
    return w.badge(undefined, { created: undefined });
  }),
  given('key in the Ed25519VerificationKey2020 form', 'valid', '', (w) => {
    w.publishKeys((d) => {
      d.verificationMethod[0].type = 'Ed25519VerificationKey2020';
    });
    return w.badge();
  }),
  given('key as a JSON Web Key', 'valid', '', (w) => {
    w.publishKeys((d) => {
      const { publicKeyMultibase, ...method } = d.verificationMethod[0];
      const x = Buffer.from(fromPublicKeyMultibase(publicKeyMultibase) ?? []).toString('base64url');
      d.verificationMethod[0] = {
        ...method,
        type: 'JsonWebKey',
        publicKeyJwk: { kty: 'OKP', crv: 'Ed25519', x },
      };
    });
    return w.badge();
  }),
  given('a JSON Web Key with its private half', 'invalid', 'issuer-key/key-published', (w) => {
    w.publishKeys((d) => {
      d.verificationMethod[0] = {
        ...d.verificationMethod[0],
        type: 'JsonWebKey2020',
        publicKeyJwk: { kty: 'OKP', crv: 'Ed25519', x: 'AA', d: 'AA' },
      };
    });
    return w.badge();
  }),
  given('a JSON Web Key that is no key', 'invalid', 'issuer-key/key-malformed', (w) => {
    w.publishKeys((d) => {
      d.verificationMethod[0] = {
        ...d.verificationMethod[0],
        type: 'JsonWebKey',
        publicKeyJwk: { kty: 'OKP', crv: 'Ed25519', x: 'AA' },
      };
    });
    return w.badge();
  }),
  given('a key of a type that nobody knows', 'not-supported', 'issuer-key/key-not-supported', (w) => {
    w.publishKeys((d) => {
      d.verificationMethod[0].type = 'Key';
    });
    return w.badge();
  }),
  given('a P-256 key', 'not-supported', 'issuer-key/key-not-supported', (w) => {
    w.publishKeys((d) => {
      d.verificationMethod[0].publicKeyMultibase = 'zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv';
    });
    return w.badge();
  }),
  given('an RSA key as JWK', 'not-supported', 'issuer-key/key-not-supported', (w) => {
    w.publishKeys((d) => {
      d.verificationMethod[0] = {
        ...d.verificationMethod[0],
        type: 'JsonWebKey',
        publicKeyJwk: { kty: 'RSA', n: 'AQ', e: 'AQAB' },
      };
    });
    return w.badge();
  }),
  given('a key that is no key', 'invalid', 'issuer-key/key-malformed', (w) => {
    w.publishKeys((d) => {
      d.verificationMethod[0].publicKeyMultibase = 'z6Mk';
    });
    return w.badge();
  }),
  given('the private key published beside the public one', 'invalid', 'issuer-key/key-published', (w) => {
    w.publishKeys((d) => {
      d.verificationMethod[0].secretKeyMultibase = 'z3u2…';
    });
    return w.badge();
  }),
  given('null in did.json where there is nothing', 'valid', '', (w) => {
    w.publishKeys((d) => {
      Object.assign(d, { alsoKnownAs: null, service: null, keyAgreement: [null] });
      Object.assign(d.verificationMethod[0], { revoked: null, expires: null, publicKeyJwk: null });
      d.verificationMethod.unshift(null);
    });
    return w.badge();
  }),
  given('null in the place of the private key', 'valid', '', (w) => {
    w.publishKeys((d) => {
      d.verificationMethod[0].secretKeyMultibase = null;
    });
    return w.badge();
  }),
  given('null in the place of assertionMethod', 'invalid', 'issuer-key/not-authorised', (w) => {
    w.publishKeys((d) => {
      d.assertionMethod = null;
    });
    return w.badge();
  }),
  given('null in the place of the keys', 'invalid', 'issuer-key/not-found', (w) => {
    w.publishKeys((d) => {
      d.verificationMethod = null;
    });
    return w.badge();
  }),
  given('null in the place of the id', 'invalid', 'issuer-key/document-differs', (w) => {
    w.publishKeys((d) => {
      d.id = null;
    });
    return w.badge();
  }),
  given('did.json that is null', 'unknown', 'issuer-key/document-malformed', (w) => {
    w.web.set('https://club.example/issuers/club/did.json', new TextEncoder().encode('null'));
    return w.badge();
  }),
  given('did.json missing', 'unknown', 'issuer-key/document-missing', (w) => {
    w.web.delete('https://club.example/issuers/club/did.json');
    return w.badge();
  }),
  given('did.json unreachable', 'unknown', 'issuer-key/unreachable', (w) => {
    w.web.set('https://club.example/issuers/club/did.json', { kind: 'unreachable', reason: 'no such host' });
    return w.badge();
  }),
  given('did.json refused', 'unknown', 'issuer-key/refused', (w) => {
    w.web.set('https://club.example/issuers/club/did.json', { kind: 'refused', reason: 'too long' });
    return w.badge();
  }),
  given('without the network', 'unknown', 'issuer-key/offline', (w) => w.badge(), {
    fetch: async () => ({ kind: 'offline' }),
  }),
  given('a fetcher that throws', 'unknown', 'issuer-key/unreachable', (w) => w.badge(), {
    fetch: async () => {
      throw new TypeError('fetch failed');
    },
  }),
  given('did.json larger than allowed', 'unknown', 'issuer-key/refused', (w) => {
    w.web.set('https://club.example/issuers/club/did.json', new Uint8Array(300_000).fill(0x20));
    return w.badge();
  }),
  given('did.json is a web page', 'unknown', 'issuer-key/document-malformed', (w) => {
    w.web.set(
      'https://club.example/issuers/club/did.json',
      new TextEncoder().encode('<!doctype html><title>Club</title>'),
    );
    return w.badge();
  }),
  given('did.json states its keys twice', 'unknown', 'issuer-key/document-malformed', (w) => {
    const text = JSON.stringify(w.club.document()).replace('{', '{"assertionMethod":[],');
    w.web.set('https://club.example/issuers/club/did.json', new TextEncoder().encode(text));
    return w.badge();
  }),
  given('did.json is an array', 'unknown', 'issuer-key/document-malformed', (w) => {
    w.web.set('https://club.example/issuers/club/did.json', [w.club.document()]);
    return w.badge();
  }),
  given('did.json of somebody else', 'invalid', 'issuer-key/document-differs', (w) => {
    w.publishKeys((d) => {
      d.id = w.stranger.id;
    });
    return w.badge();
  }),
  given('did.json after a redirect to another host', 'unknown', 'issuer-key/redirected', (w) => {
    const bytes = new TextEncoder().encode(JSON.stringify(w.club.document()));
    w.web.set('https://club.example/issuers/club/did.json', {
      kind: 'found',
      url: 'https://cdn.example/did.json',
      bytes,
    });
    return w.badge();
  }),
  given('did.json after a redirect on the same host', 'valid', '', (w) => {
    const bytes = new TextEncoder().encode(JSON.stringify(w.club.document()));
    w.web.set('https://club.example/issuers/club/did.json', {
      kind: 'found',
      url: 'https://club.example/did',
      bytes,
    });
    return w.badge();
  }),
  given('two hundred keys', 'unknown', 'issuer-key/document-malformed', (w) => {
    w.publishKeys((d) => {
      d.verificationMethod = Array.from({ length: 200 }, (_, index) => ({
        ...d.verificationMethod[0],
        id: `#${index}`,
      }));
    });
    return w.badge();
  }),
  given('did:web of a bare host', 'valid', 'status/none', (w) =>
    badgeOf(w, 'did:web:school.example', [`https://school.example/${WELL_KNOWN}`, undefined]),
  ),
  given('did:web with a port', 'valid', 'status/none', (w) =>
    badgeOf(w, 'did:web:school.example%3A8443:a', ['https://school.example:8443/a/did.json', undefined]),
  ),
  given('did:web of an IP address', 'invalid', 'issuer-key/identifier-malformed', (w) =>
    badgeOf(w, 'did:web:127.0.0.1', [`https://127.0.0.1/${WELL_KNOWN}`, undefined]),
  ),
  given('did:web of an IP address as one number', 'invalid', 'issuer-key/identifier-malformed', (w) =>
    badgeOf(w, 'did:web:2130706433', [`https://127.0.0.1/${WELL_KNOWN}`, undefined]),
  ),
  given('did:web that climbs out of its path', 'invalid', 'issuer-key/identifier-malformed', (w) =>
    badgeOf(w, 'did:web:school.example:users:..:admin', ['https://school.example/admin/did.json', undefined]),
  ),
  given('did:web that climbs out of its path in code', 'invalid', 'issuer-key/identifier-malformed', (w) =>
    badgeOf(w, 'did:web:school.example:%2e%2e:admin', ['https://school.example/admin/did.json', undefined]),
  ),
  given('did:web with a slash in code', 'invalid', 'issuer-key/identifier-malformed', (w) =>
    badgeOf(w, 'did:web:school.example%2Fadmin', [
      'https://school.example/admin/.well-known/did.json',
      undefined,
    ]),
  ),
  given('did:web with a user before the host', 'invalid', 'issuer-key/identifier-malformed', (w) =>
    badgeOf(w, 'did:web:club.example%40evil.example', [`https://evil.example/${WELL_KNOWN}`, undefined]),
  ),
  given('did:web with a query', 'invalid', 'issuer-key/identifier-malformed', (w) =>
    badgeOf(w, 'did:web:school.example?x', [`https://school.example/${WELL_KNOWN}`, undefined]),
  ),
  given('did:key', 'self-asserted', 'issuer-key/self-made status/none', (w) => badgeOf(w, DID_KEY)),
  given('did:key that is no key', 'not-supported', 'issuer-key/identifier-not-supported', (w) =>
    badgeOf(w, 'did:key:z6MkNoKey'),
  ),
  given('did:key of another key than signed', 'invalid', 'proof/signature-wrong', (w) => {
    const did = `did:key:${w.stranger.key}`;
    const draft = w.draft();
    draft.issuer.id = did;
    return new Issuer(did, 5).sign(draft, { verificationMethod: `${did}#${w.stranger.key}` });
  }),
  given('did:key with another key as fragment', 'invalid', 'issuer-key/not-found', (w) => {
    const did = `did:key:${w.stranger.key}`;
    const draft = w.draft();
    draft.issuer.id = did;
    return new Issuer(did, 5).sign(draft);
  }),
  given('a DID of another method', 'not-supported', 'issuer-key/identifier-not-supported', (w) =>
    badgeOf(w, 'did:ion:EiClkZMDxPKqC9c'),
  ),
  given('an issuer over plain http', 'not-supported', 'issuer-key/identifier-not-supported', (w) =>
    badgeOf(w, 'http://school.example/issuer', ['http://school.example/issuer', undefined]),
  ),
  given('an https issuer at an IP address', 'invalid', 'issuer-key/identifier-malformed', (w) =>
    badgeOf(w, 'https://[::1]/issuer', ['https://[::1]/issuer', undefined]),
  ),
  given('an https issuer with a password in its address', 'invalid', 'issuer-key/identifier-malformed', (w) =>
    badgeOf(w, 'https://club.example:x@evil.example/i', ['https://club.example:x@evil.example/i', undefined]),
  ),
];
