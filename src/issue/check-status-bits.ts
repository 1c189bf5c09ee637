import { paths, urlOf } from '../credential/urls.ts';
import { bitAt, unpackBitstring } from '../verify/status/bitstring.ts';
import type { Unverifiable } from './check-verdicts.ts';
import type { IssuedSite } from './issued-site.ts';

/** Every badge whose bit in its status list [BSL §3.2] says another thing than its award. */
export async function checkStatusBits({ awards, statusLists, site }: IssuedSite): Promise<Unverifiable[]> {
  const bits = new Map<string, Uint8Array>();
  for (const { issuer, credential } of statusLists) bits.set(issuer.id, await bitsOf(credential));
  return awards.flatMap(({ award, issuer }) => {
    const found = bitAt(bits.get(issuer.id) ?? new Uint8Array(), award.statusIndex);
    if (found === (award.revoked !== undefined)) return [];
    const document = urlOf(site.config.site, paths.badge(award.id));
    return [{ document, reason: `the status list says ${found ? 'revoked' : 'not revoked'}` }];
  });
}

async function bitsOf({ credentialSubject }: Readonly<Record<string, unknown>>): Promise<Uint8Array> {
  const { encodedList }: { encodedList?: unknown } = Object(credentialSubject);
  const unpacked = await unpackBitstring(String(encodedList), false);
  return unpacked.ok ? unpacked.value : new Uint8Array();
}
