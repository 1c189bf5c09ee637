import { deflateSync } from 'node:zlib';
import { type Draft, Issuer, LIST_URL, V2, type World } from '../world.ts';
import { type Case, given } from './case.ts';

const NOBODY = new Issuer(`did:key:${new Issuer('', 5).key}`, 5);

function presentation(inside: unknown, more: Draft = {}): Draft {
  return { '@context': [V2], type: ['VerifiablePresentation'], verifiableCredential: inside, ...more };
}

async function forgedOf(w: World): Promise<Draft> {
  return { ...(await w.badge()), name: 'Admiral' };
}

async function selfAsserted(w: World): Promise<Draft> {
  const draft = {
    ...w.draft(),
    issuer: { id: NOBODY.id, type: ['Profile'], name: 'Example University' },
  } as Draft;
  delete draft.credentialStatus;
  return NOBODY.sign(draft);
}

const ENVELOPED = {
  '@context': V2,
  type: 'EnvelopedVerifiableCredential',
  id: 'data:application/vc+cose,eyJh.e30.c2ln',
};

/** What a wallet saves. */
const presentations: readonly Case[] = [
  given('one badge', 'valid', 'format/presentation', async (w) => presentation([await w.badge()])),
  given('one badge, not in a list', 'valid', 'format/presentation', async (w) =>
    presentation(await w.badge()),
  ),
  given('one badge, of the version before', 'valid', 'format/presentation', async (w) =>
    presentation([await w.badge()], { '@context': ['https://www.w3.org/2018/credentials/v1'] }),
  ),
  given('one badge, its type as a text', 'valid', 'format/presentation', async (w) =>
    presentation([await w.badge()], { type: 'VerifiablePresentation' }),
  ),
  given('one badge, with empty values around it', 'valid', 'format/presentation', async (w) =>
    JSON.stringify(presentation([await w.badge()], { id: null, holder: null })),
  ),
  given(
    'one badge, signed by its holder',
    'valid',
    'format/presentation format/holder-not-checked',
    async (w) =>
      presentation([await w.badge()], {
        proof: { type: 'DataIntegrityProof', proofPurpose: 'authentication' },
      }),
  ),
  given('one badge in two wrappings', 'valid', 'format/presentation', async (w) => ({
    verifiablePresentation: presentation([await w.badge()]),
  })),
  given('one badge as a host hands it out', 'valid', 'format/presentation', async (w) => ({
    credential: [await w.badge()],
  })),
  given('one badge in no named wrapping', 'valid', 'format/presentation', async (w) => ({
    verifiableCredential: await w.badge(),
  })),
  given('a changed badge', 'invalid', 'format/presentation proof/signature-wrong', async (w) =>
    presentation([await forgedOf(w)]),
  ),
  given('a badge that nobody signed', 'invalid', 'format/presentation proof/missing', (w) =>
    presentation([w.draft()]),
  ),
  given(
    'a badge that nobody signed, with the holder’s signature around it',
    'invalid',
    'format/presentation format/holder-not-checked proof/missing',
    (w) => w.club.sign(presentation([w.draft()])),
  ),
  given('a revoked badge', 'revoked', 'format/presentation status/revoked', async (w) => {
    await w.publishList({ set: [7] });
    return presentation([await w.badge()]);
  }),
  given(
    'a badge whose list is out of reach',
    'unknown',
    'format/presentation status/list-missing',
    async (w) => {
      const badge = await w.badge();
      w.web.delete(LIST_URL);
      return presentation([badge]);
    },
  ),
  given(
    'a badge that nobody vouches for',
    'self-asserted',
    'format/presentation issuer-key/self-made status/none',
    async (w) => presentation([await selfAsserted(w)]),
  ),
  given('a badge with a null inside', 'invalid', 'format/presentation format/null', async (w) =>
    JSON.stringify(presentation([{ ...(await w.badge()), validUntil: null }])),
  ),
  given('a badge that states something twice', 'invalid', 'format/duplicate-member', async (w) =>
    JSON.stringify(presentation([await w.badge()])).replace(
      '"name":"Bowline"',
      '"name":"Admiral","name":"Bowline"',
    ),
  ),
  given('no badge', 'not-a-badge', 'format/presentation-empty', () => presentation([])),
  given('nothing', 'not-a-badge', 'format/presentation-empty', () => ({ type: ['VerifiablePresentation'] })),
  given('an enveloped badge', 'not-supported', 'format/presentation format/jwt', () =>
    presentation([ENVELOPED]),
  ),
  given('no badge, as a JWT', 'not-a-badge', 'format/presentation format/other-json', () =>
    presentation(['eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJ4In0.c2ln']),
  ),
  given('something else', 'not-a-badge', 'format/presentation format/other-credential', (w) =>
    presentation([
      {
        '@context': [V2],
        type: ['VerifiableCredential'],
        issuer: w.club.id,
        credentialSubject: { id: 'urn:uuid:1' },
      },
    ]),
  ),
  given('wrapping without end', 'not-a-badge', 'format/presentation format/other-json', () => {
    let inside: unknown = [];
    for (let times = 0; times < 9; times++) inside = presentation([inside]);
    return inside;
  }),
];

/** Several badges in one file: `codes` are those of the whole; the gravest word counts. */
const several: readonly Case[] = [
  given('two badges', 'valid', 'format/presentation format/several', async (w) =>
    presentation([
      await w.badge(),
      await w.badge((d) => {
        d.id = 'https://club.example/badges/other';
      }),
    ]),
  ),
  given('a genuine badge and a changed one', 'invalid', 'format/presentation format/several', async (w) =>
    presentation([await w.badge(), await forgedOf(w)]),
  ),
  given('a changed badge and a genuine one', 'invalid', 'format/presentation format/several', async (w) =>
    presentation([await forgedOf(w), await w.badge()]),
  ),
  given(
    'a genuine badge and one that nobody vouches for',
    'self-asserted',
    'format/presentation format/several',
    async (w) => presentation([await w.badge(), await selfAsserted(w)]),
  ),
  given(
    'a genuine badge and one in an envelope',
    'not-supported',
    'format/presentation format/several',
    async (w) => presentation([await w.badge(), ENVELOPED]),
  ),
  given(
    'a genuine badge and one that has expired',
    'expired',
    'format/presentation format/several',
    async (w) =>
      presentation([
        await w.badge(),
        await w.badge((d) => {
          d.validUntil = '2026-11-01T00:00:00Z';
        }),
      ]),
  ),
  given('twenty badges', 'valid', 'format/presentation format/several', async (w) =>
    presentation(Array(20).fill(await w.badge())),
  ),
  given('twenty-one badges', 'unknown', 'format/too-many-badges', async (w) =>
    presentation(Array(21).fill(await w.badge())),
  ),
];

/** A PDF with files attached, small but whole in what counts [ISO 32000-1 §7.11.4]. */
function pdf(files: readonly string[], { plain = false, indirect = false } = {}): Uint8Array {
  const objects = files.map((text, index) => {
    const data = plain ? Buffer.from(text) : deflateSync(text);
    const filter = plain ? '' : '/Filter /FlateDecode\n';
    const length = indirect ? '99 0 R' : data.length;
    const head = `${index + 5} 0 obj\n<<\n/Type /EmbeddedFile\n/Length ${length}\n${filter}>>\nstream\n`;
    return Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream\nendobj\n')]);
  });
  const catalog = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Names << /EmbeddedFiles 2 0 R >> >>\nendobj\n');
  return new Uint8Array(Buffer.concat([catalog, ...objects, Buffer.from('%%EOF\n')]));
}

/** Badges that are attached to a PDF, as to a certificate. */
const pdfs: readonly Case[] = [
  given('a badge attached', 'valid', 'format/pdf-attachment', async (w) =>
    pdf([JSON.stringify(await w.badge())]),
  ),
  given('a badge attached as it stands', 'valid', 'format/pdf-attachment', async (w) =>
    pdf([JSON.stringify(await w.badge(), null, 2)], { plain: true }),
  ),
  given('a badge whose length stands elsewhere', 'valid', 'format/pdf-attachment', async (w) =>
    pdf([JSON.stringify(await w.badge())], { indirect: true }),
  ),
  given('a changed badge attached', 'invalid', 'format/pdf-attachment proof/signature-wrong', async (w) =>
    pdf([JSON.stringify(await forgedOf(w))]),
  ),
  given('a revoked badge attached', 'revoked', 'format/pdf-attachment status/revoked', async (w) => {
    await w.publishList({ set: [7] });
    return pdf([JSON.stringify(await w.badge())]);
  }),
  given('a badge attached beside an invoice', 'valid', 'format/pdf-attachment', async (w) =>
    pdf(['<Invoice/>', JSON.stringify(await w.badge())]),
  ),
  given('the same badge attached twice', 'valid', 'format/pdf-attachment', async (w) =>
    pdf(Array(2).fill(JSON.stringify(await w.badge()))),
  ),
  given(
    'a genuine badge and a changed one attached',
    'invalid',
    'format/pdf-attachment format/several',
    async (w) => pdf([JSON.stringify(await w.badge()), JSON.stringify(await forgedOf(w))]),
  ),
  given('a presentation attached', 'valid', 'format/pdf-attachment format/presentation', async (w) =>
    pdf([JSON.stringify(presentation([await w.badge()]))]),
  ),
  given('a badge attached that is cut off', 'unknown', 'format/pdf-attachment format/not-json', async (w) =>
    pdf([JSON.stringify(await w.badge()).slice(0, 300)]),
  ),
  given('an invoice attached', 'not-a-badge', 'format/pdf', () => pdf(['<Invoice/>'])),
  given('something attached that cannot be unpacked', 'not-a-badge', 'format/pdf', () => {
    const whole = pdf(['{}']);
    whole[whole.indexOf(0x78, 120)] = 0;
    return whole;
  }),
  given('a bomb attached', 'not-a-badge', 'format/pdf', () => pdf(['a'.repeat(12_000_000)])),
];

/** Badges inside something else. */
export const wrappedCases: readonly Case[] = [...presentations, ...several, ...pdfs];
