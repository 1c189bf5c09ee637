import { paths, urlOf } from '../credential/urls.ts';
import { indexInList, statusListOf } from '../model/status-index.ts';
import { bitAt, unpackBitstring } from '../verify/status/bitstring.ts';
import type { Unverifiable } from './check-verdicts.ts';
import type { IssuedSite } from './issued-site.ts';

/** Every badge and record whose bit in its status list [BSL §3.2] says another thing than its award. */
export async function checkStatusBits({
  awards,
  records,
  statusLists,
  site,
}: IssuedSite): Promise<Unverifiable[]> {
  const bits = new Map<string, Uint8Array>();
  for (const { issuer, list, credential } of statusLists)
    bits.set(paths.statusList({ issuer: issuer.id, list }), await bitsOf(credential));
  const entries = [
    ...awards.map(({ award, issuer }) => ({ entry: award, issuer, path: paths.badge(award.id) })),
    ...records.map(({ record, issuer }) => ({ entry: record, issuer, path: paths.record(record.id) })),
  ];
  return entries.flatMap(({ entry, issuer, path }) => {
    const list = paths.statusList({ issuer: issuer.id, list: statusListOf(entry.statusIndex) });
    const found = bitAt(bits.get(list) ?? new Uint8Array(), indexInList(entry.statusIndex));
    if (found === (entry.revoked !== undefined)) return [];
    const document = urlOf(site.config.site, path);
    return [{ document, reason: `the status list says ${found ? 'revoked' : 'not revoked'}` }];
  });
}

async function bitsOf({ credentialSubject }: Readonly<Record<string, unknown>>): Promise<Uint8Array> {
  const { encodedList }: { encodedList?: unknown } = Object(credentialSubject);
  const unpacked = await unpackBitstring(String(encodedList), false);
  return unpacked.ok ? unpacked.value : new Uint8Array();
}
