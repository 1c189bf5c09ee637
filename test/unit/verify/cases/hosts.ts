import { Issuer, type World } from '../world.ts';
import { type Case, given } from './case.ts';

/** A badge of a did:web whose document is at a URL, or nowhere. */
async function badgeOf(world: World, host: string, url?: string) {
  const issuer = new Issuer(`did:web:${host}`, 5);
  if (url !== undefined) world.web.set(url, issuer.document());
  const draft = world.draft();
  draft.issuer.id = issuer.id;
  delete draft.credentialStatus;
  return issuer.sign(draft);
}

/** What is no name of a host, by what it is. A resolver that took it would ask for one of these addresses. */
const NO_NAMES = {
  'base 16': '0x7f000001',
  'base 16 in capitals': '0X7F000001',
  'base 16 in parts': '0x7f.0x0.0x0.0x1',
  'base 16 in its last part only': '127.0.0.0x1',
  'base 16 without digits': '0x',
  'base 8': '017700000001',
  'base 8 in parts': '0177.0.0.01',
  'two parts': '127.1',
  'three parts': '127.0.1',
  'one digit': '0',
  'a port': '127.0.0.1%3A8443',
  'base 16 and a port': '0x7f000001%3A8443',
  'a dot at the end': '127.0.0.1.',
  'full-width digits': '１２７.０.０.１',
  'ideographic full stops': '127。0。0。1',
  'IPv6 in brackets': '[%3A%3A1]',
  'IPv6 in brackets in code': '%5B%3A%3A1%5D',
  'IPv6 with IPv4 inside': '[%3A%3Affff%3A127.0.0.1]',
  'a name that ends in a number': 'school.example.1',
  'a name that ends in base 16': 'school.0x7f',
} as const;

/** Names that are not as they are looked up. */
const ODD_NAMES = {
  'a name with a dot at its end': 'school.example.',
  'a name with two dots': 'school..example',
  'a name with a sign that is taken for a letter': 'ban\u212a.example',
  'a name with a part of 64 letters': `${'a'.repeat(64)}.example`,
} as const;

const URLS = ['https://127.0.0.1/.well-known/did.json', 'https://127.0.0.1:8443/.well-known/did.json'];

/** Hosts of did:web: names, and what is none [did:web §2.2]. */
export const hostCases: readonly Case[] = [
  ...Object.entries(NO_NAMES).map(([what, host]) =>
    given(`did:web of an IP address: ${what}`, 'invalid', 'issuer-key/identifier-malformed', async (w) => {
      const badge = await badgeOf(w, host);
      for (const url of URLS) w.web.set(url, new Issuer(`did:web:${host}`, 5).document());
      return badge;
    }),
  ),
  ...Object.entries(ODD_NAMES).map(([what, host]) =>
    given(`did:web of ${what}`, 'invalid', 'issuer-key/identifier-malformed', (w) => badgeOf(w, host)),
  ),
  ...['0x7f.example', '127.0.0.1.example', '3.example', 'xn--mnchen-3ya.example', 'a-1.example'].map((host) =>
    given(`did:web of ${host}, which is a name`, 'valid', 'status/none', (w) =>
      badgeOf(w, host, `https://${host}/.well-known/did.json`),
    ),
  ),
];
