import { z } from 'zod';
import { identifierEntry } from './identifier.ts';
import { breakRule } from './rule.ts';
import { line, markdown } from './text.ts';
import { uri, webUrl } from './uri.ts';

/** A postal address [OB 3.0 Address]. */
export const address = z.strictObject({
  street: line.optional(),
  postOfficeBox: line.optional(),
  postalCode: line.optional().describe('In quotes, so that zeros stay: "0150"'),
  city: line.optional(),
  region: line.optional(),
  country: line.optional().describe('Name of the country'),
  countryCode: z
    .string()
    .check((context) => {
      if (!/^[A-Z]{2}$/.test(context.value)) {
        breakRule(context, 'content/malformed', {
          field: 'countryCode',
          rule: 'is not two capital letters (ISO 3166)',
        });
      }
    })
    .optional()
    .describe('ISO 3166-1 alpha-2: NO, PT, JP'),
  latitude: z.number().min(-90).max(90, { abort: true }).optional(),
  longitude: z.number().min(-180).max(180, { abort: true }).optional(),
});
export type Address = z.output<typeof address>;

/** An organisation's public contact address. It is published as it stands: never a recipient's. */
const contactEmail = z.email().max(254, { abort: true });

/** The fields of a person or organisation that need no other file [OB 3.0 Profile]. */
export const profileFields = {
  name: line.describe('Name of the person or organisation'),
  url: webUrl.optional().describe('Home page'),
  email: contactEmail.optional().describe('Public contact address; it will be published'),
  phone: line.optional().describe('With country code: +351 21 000 0000'),
  address: address.optional(),
  official: line.optional().describe('Name of the person who signs for the organisation'),
  givenName: line.optional(),
  familyName: line.optional(),
  additionalName: line.optional(),
  patronymicName: line.optional(),
  familyNamePrefix: line.optional(),
  honorificPrefix: line.optional(),
  honorificSuffix: line.optional(),
  otherIdentifiers: z.array(identifierEntry).min(1).optional().describe('Register numbers and the like'),
};

/** A person or organisation named inside another file: a parent organisation, a creator, a source. */
export const relatedProfile = z.strictObject({
  id: uri.describe('Its DID or web address'),
  ...profileFields,
  description: markdown.optional(),
});
export type RelatedProfile = z.output<typeof relatedProfile>;
