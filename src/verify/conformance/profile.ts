import { identifierEntryRule } from './identity.ts';
import { instanceOf } from './object.ts';
import { imageRule } from './parts.ts';
import { oneOrMany, type Rule } from './rule.ts';
import { dateRule, numberRule, textRule, uriRule } from './values.ts';

const geoCoordinates: Rule = instanceOf(['GeoCoordinates'], {
  required: { latitude: numberRule, longitude: numberRule },
});

/** OB 3.0 Address. */
const address: Rule = instanceOf(['Address'], {
  optional: {
    addressCountry: textRule,
    addressCountryCode: textRule,
    addressRegion: textRule,
    addressLocality: textRule,
    streetAddress: textRule,
    postOfficeBoxNumber: textRule,
    postalCode: textRule,
    geo: geoCoordinates,
  },
});

/** OB 3.0 Profile: an object, never a bare URL. */
export const profileRule: Rule = instanceOf(['Profile'], {
  required: { id: uriRule },
  optional: {
    name: textRule,
    url: uriRule,
    phone: textRule,
    description: textRule,
    image: imageRule,
    email: textRule,
    address,
    otherIdentifier: oneOrMany(identifierEntryRule),
    official: textRule,
    parentOrg: (value, place, report) => profileRule(value, place, report),
    familyName: textRule,
    givenName: textRule,
    additionalName: textRule,
    patronymicName: textRule,
    honorificPrefix: textRule,
    honorificSuffix: textRule,
    familyNamePrefix: textRule,
    dateOfBirth: dateRule,
  },
});

/** OB 3.0 ProfileRef, as a credential names its issuer: a Profile, or its URI, which tells no name. */
export const profileRefRule: Rule = (value, place, report) => {
  if (typeof value !== 'string') return profileRule(value, place, report);
  uriRule(value, place, report);
  report('conformance/issuer-bare', place);
};
