import { paths, urlOf } from '../credential/urls.ts';
import { indexInList, statusListOf } from '../model/status-index.ts';
import { bitAt, unpackBitstring } from '../verify/status/bitstring.ts';
import type { Unverifiable } from './check-verdicts.ts';
import type { IssuedSite } from './issued-site.ts';

/** Every badge whose bit in its status list [BSL §3.2] says another thing than its award. */
export async function checkStatusBits({ awards, statusLists, site }: IssuedSite): Promise<Unverifiable[]> {
  const bits = new Map<string, Uint8Array>();
  for (const { issuer, list, credential } of statusLists)
    bits.set(paths.statusList({ issuer: issuer.id, list }), await bitsOf(credential));
  return awards.flatMap(({ award, issuer }) => {
    const list = paths.statusList({ issuer: issuer.id, list: statusListOf(award.statusIndex) });
    const found = bitAt(bits.get(list) ?? new Uint8Array(), indexInList(award.statusIndex));
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
