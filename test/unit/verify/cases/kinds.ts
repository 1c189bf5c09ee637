import { gzipSync } from 'node:zlib';
import { credentialFragment } from '../../../../src/lib/write-credential-link.ts';
import { type Draft, OB, V2, type World } from '../world.ts';
import { type Case, given } from './case.ts';

const bytes = (...parts: readonly (string | number)[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'number' ? [part] : [...part].map((letter) => letter.charCodeAt(0)),
    ),
  );

function not(
  name: string,
  codes: string,
  input: Case['input'],
  outcome: Case['outcome'] = 'not-a-badge',
): Case {
  return given(name, outcome, codes, input);
}

/** What people drop on a verifier that is no text. */
const files: readonly Case[] = [
  not('a JPEG', 'format/picture', () => bytes(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 'JFIF', 0, 1, 1)),
  not('a JPEG that is called .png', 'format/picture', () => bytes(0xff, 0xd8, 0xff, 0xdb, 0, 0x43, 0)),
  not('a WebP', 'format/picture', () => bytes('RIFF', 0x24, 0, 0, 0, 'WEBPVP8 ')),
  not('a GIF', 'format/picture', () => bytes('GIF89a', 1, 0, 1, 0, 0x80, 0, 0)),
  not('a HEIC of a telephone', 'format/picture', () => bytes(0, 0, 0, 0x18, 'ftypheic', 0, 0, 0, 0)),
  not('an AVIF', 'format/picture', () => bytes(0, 0, 0, 0x1c, 'ftypavif', 0, 0, 0, 0)),
  not('a TIFF of a scanner', 'format/picture', () => bytes('II*', 0, 8, 0, 0, 0)),
  not('a ZIP', 'format/archive', () => bytes('PK', 3, 4, 20, 0, 0, 0)),
  not('a Word document', 'format/archive', () => bytes('PK', 3, 4, 20, 0, 6, 0, 8, 0, '[Content_Types].xml')),
  not('a gzip', 'format/archive', () => new Uint8Array(gzipSync('{}'))),
  not('bytes of no known kind', 'format/unknown-file', () => bytes(1, 2, 3, 0, 0xff, 0xfe, 7)),
  not('nothing but zeros', 'format/unknown-file', () => new Uint8Array(64)),
  not('a PDF that somebody printed', 'format/pdf', () => bytes('%PDF-1.4\n1 0 obj\n<< >>\nendobj\n%%EOF')),
  not('a PDF after some letters', 'format/pdf', () => bytes('\n\n%PDF-1.7\n%%EOF')),
  not('a saved page', 'format/web-page', () => bytes('<!doctype html><html><title>Badge</title></html>')),
  not('a saved page that does not begin with its type', 'format/web-page', () =>
    bytes('<!-- saved from url=(0031)https://club.example/b -->\n<html><br></html>'),
  ),
  not('a page saved as one file', 'format/web-page', () =>
    bytes('From: <Saved by Blink>\r\nSnapshot-Content-Location: https://club.example/b\r\n'),
  ),
  not('a picture in the words of another language', 'format/unknown-file', () =>
    bytes('<math><mi>x</mi></math>'),
  ),
];

/** Texts that are no JSON. */
const texts: readonly Case[] = [
  not('white space', 'format/empty', () => ' \n\t '),
  not('a sentence', 'format/text', () => 'Ana has earned the badge Bowline.'),
  not('an address bar’s script', 'format/text', () => 'javascript:alert(1)'),
  not('three words with dots', 'format/text', () => 'badges.club.example'),
  not('a file with an address', 'format/address', () => 'https://club.example/badges/k3v\n'),
  not('a shortcut', 'format/address', () => '[InternetShortcut]\r\nURL=https://club.example/badges/k3v\r\n'),
  not('a DID', 'format/address', () => 'did:web:club.example'),
  not('a link that has lost its end', 'format/link-broken', () => 'https://club.example/verify#c=AAAA'),
  given(
    'a link that carries a badge',
    'valid',
    '',
    async (w) => `https://club.example/verify${credentialFragment(await w.badge())}`,
  ),
  given(
    'a link to a saved verifier that carries a badge',
    'valid',
    '',
    async (w) => `file:///home/ana/lanyard-verifier.html${credentialFragment(await w.badge())}`,
  ),
  given(
    'a link that carries a changed badge',
    'invalid',
    'proof/signature-wrong',
    async (w) =>
      `https://club.example/verify${credentialFragment({ ...(await w.badge()), name: 'Admiral' })}`,
  ),
  not(
    'a JWT with selective disclosure',
    'format/jwt',
    () => 'eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJ4In0.c2ln~WyJhIl0~',
    'not-supported',
  ),
  not('an encrypted JWT', 'format/jwt', () => 'eyJhbGciOiJkaXIifQ..aXY.Y2lwaGVy.dGFn', 'not-supported'),
  not('a JWT in quotation marks', 'format/other-json', () => '"eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJ4In0.c2ln"'),
  not(
    'JSON that somebody’s editor broke',
    'format/not-json',
    async (w) =>
      JSON.stringify(await w.badge())
        .replaceAll('"', '”')
        .replace('{', '{ '),
    'unknown',
  ),
];

function utf16(text: string, { big = false, mark = true } = {}): Uint8Array {
  const little = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');
  return new Uint8Array(big ? little.swap16() : little);
}

/** Badges in UTF-16, as some editors save them: the signature is over what is said, not over bytes. */
const encodings: readonly Case[] = [
  given('a badge in UTF-16', 'valid', '', async (w) => utf16(JSON.stringify(await w.badge()))),
  given('a badge in UTF-16, the other way round', 'valid', '', async (w) =>
    utf16(JSON.stringify(await w.badge()), { big: true }),
  ),
  given('a badge in UTF-16 without a mark', 'valid', '', async (w) =>
    utf16(JSON.stringify(await w.badge()), { mark: false }),
  ),
  given('a badge in UTF-16 without a mark, the other way round', 'valid', '', async (w) =>
    utf16(JSON.stringify(await w.badge()), { mark: false, big: true }),
  ),
  given('a changed badge in UTF-16', 'invalid', 'proof/signature-wrong', async (w) =>
    utf16(JSON.stringify({ ...(await w.badge()), name: 'Admiral' })),
  ),
  given('UTF-16 with half a letter', 'not-a-badge', 'format/unknown-file', () =>
    bytes(0xff, 0xfe, 0x00, 0xd8, 0x7b, 0),
  ),
  given('Latin-1', 'unknown', 'format/not-utf8', () => bytes('{"name":"Jos', 0xe9, '"}')),
];

function credential(w: World, type: string, subject: Draft, contexts: readonly string[] = [V2, OB]): Draft {
  return {
    '@context': contexts,
    id: 'https://club.example/credentials/1',
    type: ['VerifiableCredential', ...(type === '' ? [] : [type])],
    name: 'Something',
    issuer: { id: w.club.id, type: ['Profile'], name: 'Sailing Club' },
    validFrom: '2026-10-01T00:00:00Z',
    credentialSubject: subject,
  };
}

/** One of no particular kind: its issuer is but a name. */
const plainCredential = (w: World): Draft => ({
  ...credential(w, '', { id: 'did:example:ana' }, [V2]),
  issuer: w.club.id,
});

/** Credentials that are no badges: genuine ones are not called false, and false ones are. */
const credentials: readonly Case[] = [
  not('a status list', 'format/status-list', (w) => w.list()),
  not(
    'a status list that was changed',
    'format/status-list proof/signature-wrong',
    async (w) => ({
      ...(await w.list()),
      validFrom: '2026-10-02T00:00:00Z',
    }),
    'invalid',
  ),
  not('a status list of the older kind', 'format/status-list', (w) =>
    credential(w, 'StatusList2021Credential', { type: 'StatusList2021', encodedList: 'H4sI' }),
  ),
  not('a list of revoked badges in plain JSON', 'format/status-list', (w) => ({
    id: 'https://club.example/revoked',
    issuer: w.club.id,
    revokedCredential: [],
  })),
  not('a credential of no particular kind', 'format/other-credential', (w) =>
    w.club.sign(plainCredential(w)),
  ),
  not('the same, not signed', 'format/other-credential', (w) => plainCredential(w)),
  not(
    'the same, changed',
    'format/other-credential proof/signature-wrong',
    async (w) => ({
      ...(await w.club.sign(plainCredential(w))),
      validFrom: '2026-10-02T00:00:00Z',
    }),
    'invalid',
  ),
  not('a credential with a vocabulary of its own', 'format/other-credential', (w) => ({
    ...credential(w, 'Membership', { id: 'did:example:ana', member: true }, [V2, 'https://club.example/ns']),
    proof: { type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022', proofValue: 'z1' },
  })),
  not('a credential signed in another way', 'format/other-credential', (w) => ({
    ...credential(w, '', { id: 'did:example:ana' }, ['https://www.w3.org/2018/credentials/v1']),
    proof: { type: 'Ed25519Signature2020', proofValue: 'z1' },
  })),
  not(
    'an enveloped credential of a damaged token',
    'format/token-malformed',
    () => ({
      '@context': V2,
      type: 'EnvelopedVerifiableCredential',
      id: 'data:application/vc+jwt,eyJh.eyJh.c2ln',
    }),
    'unknown',
  ),
  not(
    'an encrypted JWT in JSON',
    'format/presentation format/jwt',
    () => ({ credential: 'eyJhbGciOiJkaXIifQ..aXY.Y2lwaGVy.dGFn' }),
    'not-supported',
  ),
  not('a JWT in JSON', 'format/presentation format/other-json', () => ({
    access_token: 'eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJ4In0.c2ln',
  })),
  not(
    'a JWS as JSON',
    'format/jwt',
    () => ({ payload: 'e30', protected: 'e30', signature: 'c2ln' }),
    'not-supported',
  ),
  not('the claims of a JWT', 'format/jwt', (w) => ({ iss: w.club.id, vc: w.draft() }), 'not-supported'),
];

/** What belongs to a badge, or did in earlier versions. */
const parts: readonly Case[] = [
  not('the issuer’s keys', 'format/did-document', (w) => w.club.document()),
  not('an issuer’s profile', 'format/profile', (w) => ({ '@context': [V2, OB], ...w.draft().issuer })),
  not('an issuer’s profile with keys', 'format/did-document', (w) => ({
    ...w.draft().issuer,
    ...w.club.document(),
  })),
  not('an achievement', 'format/achievement', (w) => ({
    '@context': [V2, OB],
    ...w.draft().credentialSubject.achievement,
  })),
  not('JSON of another kind', 'format/other-json', () => ({ name: 'package', version: '1.0.0' })),
  not('a text in JSON', 'format/not-an-object', () => '"badge"'),
  not(
    'Open Badges 1.1',
    'format/open-badges-1',
    () => ({
      '@context': 'https://w3id.org/openbadges/v1',
      type: 'Assertion',
      badge: 'https://club.example/b.json',
    }),
    'not-supported',
  ),
  not(
    'Open Badges 1.0',
    'format/open-badges-1',
    () => ({
      uid: 'k3v',
      recipient: { type: 'email', hashed: true, identity: 'sha256$0' },
      badge: 'https://club.example/b.json',
      verify: { type: 'hosted', url: 'https://club.example/1.json' },
      issuedOn: 1_380_833_967,
    }),
    'not-supported',
  ),
];

/** A badge that goes beyond a limit of this program, which says nothing about the badge. */
const limits: readonly Case[] = [
  given('six hundred alignments', 'unknown', 'format/too-many-items', (w) =>
    w.forged((d) => {
      d.credentialSubject.achievement.alignment = Array.from({ length: 600 }, (_, index) => ({
        type: ['Alignment'],
        targetName: `Skill ${index}`,
        targetUrl: `https://skills.example/${index}`,
      }));
    }),
  ),
  given('an image of three megabytes inside', 'unknown', 'format/too-large', async (w) =>
    JSON.stringify(
      await w.forged((d) => {
        d.credentialSubject.achievement.image = {
          id: `data:image/png;base64,${'A'.repeat(3_000_000)}`,
          type: 'Image',
        };
      }),
    ),
  ),
  given('evidence nested fifty deep', 'unknown', 'format/too-deep', (w) =>
    w.forged((d) => {
      d.evidence = JSON.parse(`${'{"a":'.repeat(50)}1${'}'.repeat(50)}`);
    }),
  ),
  given('ten lists of five hundred values', 'unknown', 'format/too-many-values', (w) =>
    w.forged((d) => {
      d.evidence = Array.from({ length: 10 }, () => Array(500).fill('a'));
    }),
  ),
  given('half a letter in a badge', 'invalid', 'format/broken-text', async (w) =>
    JSON.stringify(await w.badge()).replace('"Bowline"', '"\\ud800"'),
  ),
];

/** What is told apart before it is judged. */
export const kindCases: readonly Case[] = [
  ...files,
  ...texts,
  ...encodings,
  ...credentials,
  ...parts,
  ...limits,
];
