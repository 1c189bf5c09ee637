import { type Draft, OB, type World } from '../world.ts';
import { type Case, given } from './case.ts';

const RESOURCE = {
  id: 'https://club.example/criteria.pdf',
  mediaType: 'application/pdf',
  digestSRI: 'sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC',
};

const withResource = (resource: unknown) => (w: World) =>
  w.badge((draft) => {
    draft.relatedResource = resource;
  });

const named = (name: unknown) => (w: World) =>
  w.badge((draft) => {
    draft.name = name;
  });

/** Legal in one standard and not in the other, or legal and rare: each is said for what it is. */
export const truthCases: readonly Case[] = [
  given('the issuer as a bare DID', 'valid', 'conformance/issuer-bare', (w) =>
    w.badge((d) => {
      d.issuer = w.club.id;
    }),
  ),
  given(
    'the issuer as a bare DID, revoked',
    'revoked',
    'conformance/issuer-bare status/revoked',
    async (w) => {
      await w.publishList({ set: [7] });
      return w.badge((d) => {
        d.issuer = w.club.id;
      });
    },
  ),
  given(
    'the issuer as a bare DID, signed by a stranger',
    'invalid',
    'conformance/issuer-bare issuer-key/issuer-differs',
    (w) => w.stranger.sign({ ...w.draft(), issuer: w.club.id }),
  ),
  given(
    'the issuer made bare after signing',
    'invalid',
    'conformance/issuer-bare proof/signature-wrong',
    (w) =>
      w.forged((d) => {
        d.issuer = w.club.id;
      }),
  ),
  given('a bare issuer that is no URI', 'invalid', 'conformance/uri', (w) =>
    w.forged((d) => {
      d.issuer = 'Sailing Club';
    }),
  ),
  given('an endorsement by a bare issuer', 'valid', 'endorsements/verified', async (w) => {
    const draft: Draft = w.draft();
    const endorsement = await w.stranger.sign({
      '@context': [draft['@context'][0], OB],
      id: 'https://stranger.example/endorsements/1',
      type: ['VerifiableCredential', 'EndorsementCredential'],
      name: 'Endorsement',
      issuer: w.stranger.id,
      validFrom: '2026-10-01T00:00:00Z',
      credentialSubject: { id: draft.id, type: ['EndorsementSubject'] },
    });
    return w.badge((d) => {
      d.endorsement = [endorsement];
    });
  }),
  given(
    'a name with its language',
    'not-supported',
    'conformance/language-value',
    named({ '@value': 'Palstek', '@language': 'de' }),
  ),
  given(
    'a name with its language and direction',
    'not-supported',
    'conformance/language-value',
    named({ '@value': 'عقدة', '@language': 'ar', '@direction': 'rtl' }),
  ),
  given(
    'a name in two languages',
    'not-supported',
    'conformance/language-value conformance/language-value',
    named([
      { '@value': 'Palstek', '@language': 'de' },
      { '@value': 'Bowline', '@language': 'en' },
    ]),
  ),
  given(
    'a description of the achievement with its language',
    'not-supported',
    'conformance/language-value',
    (w) =>
      w.badge((d) => {
        d.credentialSubject.achievement.description = { '@value': 'Ein Knoten.', '@language': 'de' };
      }),
  ),
  given('a name as a value of some type', 'invalid', 'conformance/keyword conformance/text', (w) =>
    w.forged((d) => {
      d.name = { '@value': 'Bowline', '@type': 'http://www.w3.org/2001/XMLSchema#string' };
    }),
  ),
  given('a name as a value that is a number', 'invalid', 'conformance/keyword conformance/text', (w) =>
    w.forged((d) => {
      d.name = { '@value': 7, '@language': 'de' };
    }),
  ),
  given('an end with a language', 'invalid', 'conformance/language-value conformance/date-time', (w) =>
    w.forged((d) => {
      d.validUntil = { '@value': '2027-01-01T00:00:00Z', '@language': 'en' };
    }),
  ),
  given(
    'further files with their digests',
    'valid',
    'conformance/related-resource',
    withResource([RESOURCE]),
  ),
  given('one further file, not in a list', 'valid', 'conformance/related-resource', withResource(RESOURCE)),
  given(
    'a further file without a digest',
    'invalid',
    'conformance/missing',
    withResource([{ id: RESOURCE.id }]),
  ),
  given(
    'a further file without an address',
    'invalid',
    'conformance/missing',
    withResource([{ digestSRI: RESOURCE.digestSRI }]),
  ),
  given(
    'a further file swapped after signing',
    'invalid',
    'conformance/related-resource proof/signature-wrong',
    async (w) => {
      const badge = await withResource(RESOURCE)(w);
      return { ...badge, relatedResource: { ...RESOURCE, id: 'https://evil.example/' } };
    },
  ),
  given('nested by a keyword in the subject', 'invalid', 'conformance/keyword', (w) =>
    w.forged((d) => {
      d.credentialSubject['@nest'] = { role: 'Admiral' };
    }),
  ),
  given('an included block in the achievement', 'invalid', 'conformance/keyword', (w) =>
    w.forged((d) => {
      d.credentialSubject.achievement['@included'] = [{ id: d.id, type: ['VerifiableCredential'] }];
    }),
  ),
];
