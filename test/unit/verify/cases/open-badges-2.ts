import { writeItxt } from '../../../../src/lib/itxt.ts';
import { makePng } from '../../../support/make-png.ts';
import type { Draft, World } from '../world.ts';
import { type Case, given } from './case.ts';

const CONTEXT = 'https://w3id.org/openbadges/v2';
const BADGE = 'https://club.example/ob2/badges/k3v.json';
const CLASS = 'https://club.example/ob2/achievements/bowline.json';
const ISSUER = 'https://club.example/ob2/issuers/club.json';
const OTHER = 'https://stranger.example/ob2/badges/k3v.json';

/** What a hosted badge with which all is well answers besides what any good badge does. */
const WELL = 'format/hosted conformance/hosted proof/hosted issuer-key/hosted status/hosted';

/** The three documents of the club’s badge, by their addresses. */
type Documents = Record<string, Draft> & Record<'assertion' | 'badgeClass' | 'issuer', Draft>;

function documents(): Documents {
  return {
    assertion: {
      '@context': CONTEXT,
      id: BADGE,
      type: 'Assertion',
      recipient: {
        type: 'email',
        hashed: true,
        salt: 'Kosher',
        identity: 'sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399',
      },
      badge: CLASS,
      verification: { type: 'HostedBadge' },
      issuedOn: '2026-10-01T00:00:00Z',
    },
    badgeClass: {
      '@context': CONTEXT,
      id: CLASS,
      type: 'BadgeClass',
      name: 'Bowline',
      description: 'Ties a bowline.',
      image: 'https://club.example/achievements/bowline.png',
      criteria: { narrative: 'Tie it with one hand.' },
      issuer: ISSUER,
    },
    issuer: {
      '@context': CONTEXT,
      id: ISSUER,
      type: 'Issuer',
      name: 'Sailing Club',
      url: 'https://club.example',
      email: 'badges@club.example',
    },
  };
}

/** Publishes the club’s hosted badge, edited, and gives the assertion. */
function publish(world: World, edit: (documents: Documents) => void = () => {}): Draft {
  const all = documents();
  edit(all);
  for (const each of Object.values(all)) if (typeof each['id'] === 'string') world.web.set(each['id'], each);
  return structuredClone(all.assertion);
}

const hosted = (
  name: string,
  outcome: Case['outcome'],
  codes: string,
  edit: (documents: Documents, world: World) => void = () => {},
  options: Case['options'] = {},
) => given(name, outcome, codes, (w) => publish(w, (d) => edit(d, w)), options);

/** Something else than a document in the place of one. */
const answering = (name: string, outcome: Case['outcome'], codes: string, url: string, answer: unknown) =>
  given(name, outcome, codes, (w) => {
    const assertion = publish(w);
    w.web.set(url, answer);
    return assertion;
  });

/** What somebody hands over is not what is published. */
const copy = (name: string, outcome: Case['outcome'], codes: string, edit: (copy: Draft) => unknown) =>
  given(name, outcome, codes, (w) => {
    const draft = publish(w);
    return edit(draft) ?? draft;
  });

const png = (type: string, data: Uint8Array) => makePng(1, 1, [{ type, data }]);
const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="http://openbadges.org">${inside}</svg>`;

const good: readonly Case[] = [
  hosted('as it is published', 'valid', WELL),
  hosted('a profile by its newer name', 'valid', WELL, (d) => {
    d.issuer['type'] = ['Profile', 'Extension'];
  }),
  given('with what platforms write for nothing', 'valid', WELL, (w) =>
    JSON.stringify(
      publish(w, (d) => Object.assign(d.assertion, { expires: null, evidence: [], narrative: null })),
    ),
  ),
  hosted('a class that stands inside', 'valid', WELL, (d) => {
    const { '@context': _, ...inside } = d.badgeClass;
    d.assertion['badge'] = { ...inside, issuer: d.issuer };
  }),
  hosted('a class without an address that stands inside', 'valid', WELL, (d) => {
    d.assertion['badge'] = { type: 'BadgeClass', name: 'Bowline', issuer: ISSUER };
  }),
  hosted('until a date that lies ahead', 'valid', WELL, (d) => {
    d.assertion['expires'] = '2027-01-01T00:00:00+01:00';
  }),
  hosted('for whoever has the address', 'valid', `${WELL} recipient/matches`, undefined, {
    recipientEmail: 'a@example.com',
  }),
  given('its address in a PNG', 'valid', WELL, (w) => {
    publish(w);
    return png('tEXt', new TextEncoder().encode(`openbadges\0${BADGE}`));
  }),
  given('itself in a PNG', 'valid', WELL, (w) =>
    png('iTXt', writeItxt('openbadges', JSON.stringify(publish(w)))),
  ),
  given('its address in an SVG', 'valid', WELL, (w) => {
    publish(w);
    return svg(`<openbadges:assertion verify="${BADGE}"/>`);
  }),
  given('itself in an SVG', 'valid', WELL, (w) =>
    svg(
      `<openbadges:assertion verify="${BADGE}"><![CDATA[${JSON.stringify(publish(w))}]]></openbadges:assertion>`,
    ),
  ),
  hosted('at a place that the issuer names', 'valid', WELL, (d) => {
    d.assertion['id'] = OTHER;
    d.issuer['verification'] = { startsWith: ['https://stranger.example/ob2/'] };
  }),
  hosted('at a host that the issuer names', 'valid', WELL, (d) => {
    d.assertion['id'] = OTHER;
    d.issuer['verification'] = { allowedOrigins: 'stranger.example' };
  }),
];

const worthKnowing: readonly Case[] = [
  hosted(
    'a recipient for everybody to read',
    'valid',
    `${spliced('conformance/hosted-plain-recipient')}`,
    (d) => {
      d.assertion['recipient'] = { type: 'email', hashed: false, identity: 'ana@club.example' };
    },
  ),
  hosted('endorsed', 'valid', `${WELL} endorsements/hosted`, (d) => {
    d.badgeClass['endorsement'] = 'https://club.example/e.json';
  }),
  copy('an older copy', 'valid', WELL.replace('proof/hosted', 'proof/hosted proof/hosted-copy-old'), (d) => {
    d['narrative'] = 'Ana tied it.';
  }),
];

function spliced(code: string): string {
  return WELL.replace('conformance/hosted', `conformance/hosted ${code}`);
}

const noLonger: readonly Case[] = [
  hosted('expired', 'expired', `${WELL} validity/expired`, (d) => {
    d.assertion['expires'] = '2026-11-01T00:00:00Z';
  }),
  hosted('of a day to come', 'not-yet-valid', `${WELL} validity/not-yet-valid`, (d) => {
    d.assertion['issuedOn'] = '2026-12-24T00:00:00Z';
  }),
  answering('a note that it was revoked', 'revoked', 'status/hosted-revoked', BADGE, {
    '@context': CONTEXT,
    id: BADGE,
    type: 'Assertion',
    revoked: true,
    revocationReason: 'By mistake.',
  }),
  hosted('all of it, and that it was revoked', 'revoked', 'status/hosted-revoked', (d) => {
    d.assertion['revoked'] = true;
  }),
  answering('withdrawn for good', 'revoked', 'status/hosted-gone', BADGE, { kind: 'missing', status: 410 }),
];

const forged: readonly Case[] = [
  hosted('at a host of which the issuer says nothing', 'invalid', 'issuer-key/hosted-scope', (d) => {
    d.assertion['id'] = OTHER;
  }),
  hosted('at a host whose name only begins alike', 'invalid', 'issuer-key/hosted-scope', (d) => {
    d.assertion['id'] = 'https://club.example.org/ob2/badges/k3v.json';
    d.issuer['verification'] = { startsWith: 'https://club.example' };
  }),
  hosted('outside of the place that the issuer names', 'invalid', 'issuer-key/hosted-scope', (d) => {
    d.issuer['verification'] = { startsWith: 'https://club.example/badges/' };
  }),
  hosted('at another host than those that the issuer names', 'invalid', 'issuer-key/hosted-scope', (d) => {
    d.issuer['verification'] = { allowedOrigins: ['badges.club.example'] };
  }),
  given(
    'a class of a stranger’s that names the club as its issuer',
    'invalid',
    'issuer-key/hosted-scope',
    (w) => {
      publish(w);
      const badge = { ...documents().badgeClass, id: 'https://stranger.example/class.json', name: 'Admiral' };
      const assertion = { ...documents().assertion, id: OTHER, badge: badge.id };
      w.web.set(badge.id, badge);
      w.web.set(OTHER, assertion);
      return assertion;
    },
  ),
  answering('an assertion of another address', 'invalid', 'issuer-key/hosted-other-id', BADGE, {
    ...documents().assertion,
    id: OTHER,
  }),
  answering('a class of another address', 'invalid', 'issuer-key/hosted-other-id@badge', CLASS, {
    ...documents().badgeClass,
    id: 'https://club.example/ob2/achievements/admiral.json',
  }),
  answering('an issuer of another address', 'invalid', 'issuer-key/hosted-other-id@badge.issuer', ISSUER, {
    ...documents().issuer,
    id: 'https://stranger.example/issuer.json',
  }),
  copy('a copy for somebody else', 'invalid', 'format/hosted proof/hosted-differs', (d) => {
    d['recipient']['identity'] = `sha256$${'0'.repeat(64)}`;
  }),
  copy('a copy with another salt', 'invalid', 'format/hosted proof/hosted-differs', (d) => {
    d['recipient']['salt'] = 'Pepper';
  }),
  copy('a copy of another badge', 'invalid', 'format/hosted proof/hosted-differs', (d) => {
    d['badge'] = 'https://club.example/ob2/achievements/admiral.json';
  }),
  hosted('for somebody else', 'invalid', `${WELL} recipient/differs`, undefined, {
    recipientEmail: 'b@example.com',
  }),
];

const malformed: readonly Case[] = [
  hosted('no recipient', 'invalid', 'format/hosted conformance/hosted-recipient', (d) => {
    d.assertion['recipient'] = { type: 'email', hashed: true };
  }),
  hosted('no date', 'invalid', 'format/hosted conformance/hosted-date', (d) => {
    delete d.assertion['issuedOn'];
  }),
  hosted('an end that is no date', 'invalid', 'format/hosted conformance/hosted-date', (d) => {
    d.assertion['expires'] = 'next year';
  }),
  hosted('a class without a name', 'invalid', 'format/hosted conformance/hosted-name', (d) => {
    d.badgeClass['name'] = { en: 'Bowline' };
  }),
  hosted('an issuer without a name', 'invalid', 'format/hosted conformance/hosted-name', (d) => {
    d.issuer['name'] = ' ';
  }),
  hosted('no class', 'invalid', 'conformance/hosted-no-class', (d) => {
    delete d.assertion['badge'];
  }),
  hosted('a class without an issuer', 'invalid', 'conformance/hosted-no-issuer', (d) => {
    delete d.badgeClass['issuer'];
  }),
  hosted('a class in the place of the assertion', 'invalid', 'conformance/hosted-type', (d) => {
    d.assertion['type'] = 'Badge';
  }),
  hosted('an issuer in the place of the class', 'invalid', 'conformance/hosted-type@badge', (d) => {
    d.badgeClass['type'] = 'Issuer';
  }),
  hosted('a class in the place of the issuer', 'invalid', 'conformance/hosted-type@badge.issuer', (d) => {
    d.issuer['type'] = 'BadgeClass';
  }),
  hosted('nothing about how it is verified', 'invalid', 'conformance/hosted-verification', (d) => {
    delete d.assertion['verification'];
  }),
  answering(
    'something twice in what is published',
    'invalid',
    'format/duplicate-member',
    BADGE,
    new TextEncoder().encode(`{"id":"${BADGE}","type":"Assertion","type":"Assertion"}`),
  ),
];

const unknowable: readonly Case[] = [
  copy('no address', 'unknown', 'conformance/hosted-no-address', ({ id: _, ...rest }) => rest),
  copy('an identifier that is no address', 'unknown', 'conformance/hosted-no-address', (d) => {
    d['id'] = 'urn:uuid:5a3f7f0e-0d2c-4d10-9a3b-0f2a54a1a6aa';
  }),
  hosted('an issuer without an address', 'unknown', 'conformance/hosted-no-address', (d) => {
    d.badgeClass['issuer'] = { ...d.issuer, id: '_:b0' };
  }),
  copy('an address without encryption', 'unknown', 'issuer-key/hosted-not-secure', (d) => {
    d['id'] = BADGE.replace('https', 'http');
  }),
  answering('redirected to another host', 'unknown', 'issuer-key/hosted-redirected', BADGE, {
    kind: 'found',
    url: OTHER,
    bytes: new TextEncoder().encode(JSON.stringify(documents().assertion)),
  }),
  answering('an issuer redirected to another host', 'unknown', 'issuer-key/hosted-redirected', ISSUER, {
    kind: 'found',
    url: OTHER,
    bytes: new TextEncoder().encode(JSON.stringify(documents().issuer)),
  }),
  answering(
    'a page in the place of the assertion',
    'unknown',
    'issuer-key/hosted-malformed',
    BADGE,
    new TextEncoder().encode('<!doctype html><title>Sign in</title>'),
  ),
  answering('a list in the place of the assertion', 'unknown', 'issuer-key/hosted-malformed', BADGE, []),
  answering('more than any badge needs', 'unknown', 'issuer-key/hosted-refused', BADGE, {
    kind: 'refused',
    reason: 'it has more than 1000000 bytes',
  }),
  answering(
    'a class of two megabytes',
    'unknown',
    'issuer-key/hosted-refused@badge',
    CLASS,
    new Uint8Array(2_000_000),
  ),
  answering('nothing there any more', 'unknown', 'issuer-key/hosted-missing', BADGE, {
    kind: 'missing',
    status: 404,
  }),
  answering('a class that is gone', 'unknown', 'issuer-key/hosted-missing@badge', CLASS, {
    kind: 'missing',
    status: 410,
  }),
  answering('a host out of reach', 'unknown', 'issuer-key/hosted-unreachable', BADGE, {
    kind: 'unreachable',
    reason: 'no such host',
  }),
  answering('without the network', 'unknown', 'issuer-key/hosted-offline', BADGE, { kind: 'offline' }),
];

const notSupported: readonly Case[] = [
  copy('a signed one', 'not-supported', 'format/hosted-signed', (d) => {
    d['verification'] = { type: ['SignedBadge'], creator: 'https://club.example/key' };
  }),
  given('one that says so only where it is published', 'not-supported', 'format/hosted-signed', (w) => {
    const all = publish(w);
    w.web.set(BADGE, { ...all, verification: { type: 'signed' } });
    return all;
  }),
  given('a signed one as it is baked, a token', 'not-supported', 'format/hosted-signed', () => {
    const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
    const { assertion } = documents();
    const claims = { ...assertion, id: 'urn:uuid:1', verification: { type: 'SignedBadge' } };
    const token = `${encoded({ alg: 'RS256' })}.${encoded(claims)}.c2ln`;
    return png('iTXt', writeItxt('openbadges', token));
  }),
  given('one of Open Badges 1.1 in an image', 'not-supported', 'format/open-badges-1', (w) => {
    const all = publish(w);
    w.web.set(BADGE, { ...all, '@context': 'https://w3id.org/openbadges/v1' });
    return png('tEXt', new TextEncoder().encode(`openbadges\0${BADGE}`));
  }),
];

const parts: readonly Case[] = [
  given('a class alone', 'not-a-badge', 'format/achievement', () => documents().badgeClass),
  given('an issuer alone', 'not-a-badge', 'format/profile', () => documents().issuer),
  given('a list of revoked ones', 'not-a-badge', 'format/status-list', () => ({
    '@context': CONTEXT,
    type: 'RevocationList',
    revokedAssertions: [],
  })),
  given('an endorsement', 'not-a-badge', 'format/endorsement', () => ({
    '@context': CONTEXT,
    type: 'Endorsement',
    claim: { id: CLASS },
  })),
];

/** Hosted badges of Open Badges 2.0. */
export const openBadges2Cases: readonly Case[] = [
  ...good,
  ...worthKnowing,
  ...noLonger,
  ...forged,
  ...malformed,
  ...unknowable,
  ...notSupported,
  ...parts,
];
