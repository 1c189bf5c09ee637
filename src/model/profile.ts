import { z } from 'zod';
import { identifierEntry } from './identifier.ts';
import { breakForm } from './rule.ts';
import { line, markdown } from './text.ts';
import { uri, webUrl } from './uri.ts';

/** A postal address [OB 3.0 Address]. */
const address = z.strictObject({
  street: line.optional().describe('Street and number'),
  postOfficeBox: line.optional().describe('Number of the post office box'),
  postalCode: line.optional().describe('In quotes, so that zeros stay: "0150"'),
  city: line.optional().describe('Town or city'),
  region: line.optional().describe('State, county or region'),
  country: line.optional().describe('Name of the country'),
  countryCode: z
    .string()
    .check((context) => {
      if (/^[A-Z]{2}$/.test(context.value)) return;
      breakForm(context, 'countryCode', 'is not two capital letters (ISO 3166)');
    })
    .meta({ pattern: '^[A-Z]{2}$' })
    .optional()
    .describe('ISO 3166-1 alpha-2: NO, PT, JP'),
  latitude: z.number().min(-90).max(90).optional().describe('In degrees, north positive'),
  longitude: z.number().min(-180).max(180).optional().describe('In degrees, east positive'),
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
  address: address.optional().describe('Postal address'),
  official: line.optional().describe('Name of the person who signs for the organisation'),
  givenName: line.optional().describe('Of a person: first name'),
  familyName: line.optional().describe('Of a person: last name'),
  additionalName: line.optional().describe('Of a person: middle name'),
  patronymicName: line.optional().describe('Of a person: name from the father'),
  familyNamePrefix: line.optional().describe('Before the last name: de, van der'),
  honorificPrefix: line.optional().describe('Before the name: Dr'),
  honorificSuffix: line.optional().describe('After the name: MSc'),
  otherIdentifiers: z
    .array(identifierEntry)
    .min(1)
    .optional()
    .describe('Register numbers and the like; type ext:LinkedIn.organizationId is its number on LinkedIn'),
};

/** A person or organisation named inside another file: a parent organisation, a creator, a source. */
export const relatedProfile = z.strictObject({
  id: uri.describe('Its DID or web address'),
  ...profileFields,
  description: markdown.optional().describe('Who they are'),
});
export type RelatedProfile = z.output<typeof relatedProfile>;
