import { edToken, payloadOf, rawToken } from '../tokens.ts';
import { type Draft, V2 } from '../world.ts';
import { type Case, given } from './case.ts';

const ENVELOPE = (token: string, type = 'Credential', media = 'vc'): Draft => ({
  '@context': V2,
  id: `data:application/${media}+jwt,${token}`,
  type: `EnvelopedVerifiable${type}`,
});

/** Presents tokens in a token of the holder's own. */
const presented = (inside: readonly unknown[], header: Draft = { typ: 'vp+jwt' }) =>
  rawToken(
    JSON.stringify({ alg: 'RS256', kid: 'did:example:ana#1', ...header }),
    JSON.stringify({ '@context': [V2], type: ['VerifiablePresentation'], verifiableCredential: inside }),
  );

/** Tokens inside something. */
export const tokenWrappingCases: readonly Case[] = [
  given('in an envelope', 'valid', '', async (w) => ENVELOPE(await edToken(w))),
  given('in JSON, as a text', 'valid', '', async (w) => JSON.stringify(await edToken(w))),
  given('with white space around', 'valid', '', async (w) => `\n ${await edToken(w)}\r\n`),
  given('of a host', 'valid', 'format/presentation format/several', async (w) => ({
    compactJwsString: [await edToken(w), await edToken(w)],
  })),
  given('of a wallet’s issuer', 'valid', 'format/presentation', async (w) => ({
    credential: await edToken(w),
  })),
  given('in a presentation', 'valid', 'format/presentation', async (w) => ({
    '@context': [V2],
    type: ['VerifiablePresentation'],
    verifiableCredential: [ENVELOPE(await edToken(w))],
  })),
  given(
    'in a presentation that is a token',
    'valid',
    'format/presentation format/holder-not-checked',
    async (w) => presented([ENVELOPE(await edToken(w))]),
  ),
  given(
    'in an enveloped presentation, of VC 1.1',
    'valid',
    'format/presentation format/holder-not-checked',
    async (w) =>
      ENVELOPE(
        rawToken(
          '{"alg":"RS256","typ":"JWT"}',
          JSON.stringify({
            iss: 'did:example:ana',
            vp: { type: 'VerifiablePresentation', verifiableCredential: [await edToken(w)] },
          }),
        ),
        'Presentation',
        'vp',
      ),
  ),
  given('a changed one in an envelope', 'invalid', 'proof/signature-wrong', async (w) => {
    const [header, , signature] = (await edToken(w)).split('.');
    const payload = Buffer.from(
      JSON.stringify(
        payloadOf(w, (d) => {
          d.name = 'Admiral';
        }),
      ),
    );
    return ENVELOPE(`${header}.${payload.toString('base64url')}.${signature}`);
  }),
  given(
    'tokens in tokens without end',
    'not-a-badge',
    'format/presentation format/holder-not-checked format/other-json',
    async () => {
      let inside: unknown = [];
      for (let times = 0; times < 6; times++)
        inside = [ENVELOPE(presented(inside as unknown[]), 'Presentation', 'vp')];
      return presented(inside as unknown[]);
    },
  ),
  given('no badge', 'not-a-badge', 'format/other-json', () =>
    rawToken('{"alg":"RS256","typ":"JWT"}', '{"iss":"https://login.example","sub":"ana"}'),
  ),
];
