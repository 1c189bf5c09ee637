import type { Messages } from '../i18n/messages.ts';
import type { Address, RelatedProfile } from '../model/profile.ts';
import { type Detail, link, prose } from './definition-rows.ts';

/** A person or organisation that is not the issuer: name, linked where there is somewhere to go. */
export function profileDetails(profile: RelatedProfile | undefined): (Detail | undefined)[] {
  if (profile === undefined) return [];
  return [link(profile.name, profile.url ?? profile.id), prose(profile.description)];
}

/** The lines of a postal address, as on an envelope. */
export function addressLines(address: Address | undefined, { issuer }: Messages): string[] {
  if (address === undefined) return [];
  const place = [address.postalCode, address.city].filter(Boolean).join(' ');
  const lines = [
    address.street,
    address.postOfficeBox && issuer.postOfficeBox(address.postOfficeBox),
    place,
    address.region,
    address.country ?? address.countryCode,
  ];
  return lines.flatMap((line) => (line ? [line] : []));
}
