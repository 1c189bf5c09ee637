import { identifierEntry } from './identity.ts';
import { instanceOf } from './object.ts';
import { image } from './parts.ts';
import { oneOrMany, type Rule } from './rule.ts';
import { date, number, text, uri } from './values.ts';

const geoCoordinates: Rule = instanceOf(['GeoCoordinates'], {
  required: { latitude: number, longitude: number },
});

/** OB 3.0 Address. */
const address: Rule = instanceOf(['Address'], {
  optional: {
    addressCountry: text,
    addressCountryCode: text,
    addressRegion: text,
    addressLocality: text,
    streetAddress: text,
    postOfficeBoxNumber: text,
    postalCode: text,
    geo: geoCoordinates,
  },
});

/** OB 3.0 Profile: an object, never a bare URL. */
export const profile: Rule = instanceOf(['Profile'], {
  required: { id: uri },
  optional: {
    name: text,
    url: uri,
    phone: text,
    description: text,
    image,
    email: text,
    address,
    otherIdentifier: oneOrMany(identifierEntry),
    official: text,
    parentOrg: (value, place, report) => profile(value, place, report),
    familyName: text,
    givenName: text,
    additionalName: text,
    patronymicName: text,
    honorificPrefix: text,
    honorificSuffix: text,
    familyNamePrefix: text,
    dateOfBirth: date,
  },
});
