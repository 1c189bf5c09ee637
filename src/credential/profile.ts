import { definedMembers } from '../lib/defined-members.ts';
import type { Address, RelatedProfile } from '../model/profile.ts';
import type { JsonObject } from './documents.ts';

/** A person or organisation as Open Badges Profile [OB 3.0 B.1.20], from the fields every profile has. */
export function profileOf(
  id: string,
  fields: Omit<RelatedProfile, 'id'>,
): JsonObject & { id: string; type: string[] } {
  return definedMembers({
    id,
    type: ['Profile'],
    name: fields.name,
    url: fields.url,
    description: fields.description || undefined,
    email: fields.email,
    phone: fields.phone,
    address: fields.address && addressOf(fields.address),
    official: fields.official,
    givenName: fields.givenName,
    familyName: fields.familyName,
    additionalName: fields.additionalName,
    patronymicName: fields.patronymicName,
    familyNamePrefix: fields.familyNamePrefix,
    honorificPrefix: fields.honorificPrefix,
    honorificSuffix: fields.honorificSuffix,
    otherIdentifier: fields.otherIdentifiers?.map(identifierEntryOf),
  });
}

/** A profile named inside another file, under its own id. */
export function relatedProfileOf({ id, ...fields }: RelatedProfile): JsonObject {
  return profileOf(id, fields);
}

/** An identifier given by somebody else [OB 3.0 B.1.14]. */
export function identifierEntryOf(entry: { identifier: string; type: string }): JsonObject {
  return { type: 'IdentifierEntry', identifier: entry.identifier, identifierType: entry.type };
}

function addressOf(address: Address): JsonObject {
  const { latitude, longitude } = address;
  return definedMembers({
    type: ['Address'],
    addressCountry: address.country,
    addressCountryCode: address.countryCode,
    addressRegion: address.region,
    addressLocality: address.city,
    streetAddress: address.street,
    postOfficeBoxNumber: address.postOfficeBox,
    postalCode: address.postalCode,
    geo:
      latitude !== undefined && longitude !== undefined
        ? { type: 'GeoCoordinates', latitude, longitude }
        : undefined,
  });
}
