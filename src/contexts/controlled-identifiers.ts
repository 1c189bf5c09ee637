import { JWK_V1 } from './urls.ts';

/** A term of a context: an IRI, or an object as JSON-LD 1.1 §9.15 has it. */
type Term = string | Readonly<Record<string, unknown>>;

const SECURITY = 'https://w3id.org/security#';
const DID = 'https://www.w3.org/ns/did#';
const XSD_DATE_TIME = 'http://www.w3.org/2001/XMLSchema#dateTime';

const typed = (iri: string, type: string): Term => ({ '@id': iri, '@type': type });
const link = (iri: string): Term => typed(iri, '@id');
const links = (iri: string): Term => ({ '@id': iri, '@type': '@id', '@container': '@set' });
const closed = (terms: Readonly<Record<string, Term>>) => ({
  '@protected': true,
  id: '@id',
  type: '@type',
  ...terms,
});

/** A kind of verification method: what every one may have [CID §2.2], and its own two members. */
function methodClass(name: string, own: Readonly<Record<string, Term>>): Term {
  const common = {
    controller: link(`${SECURITY}controller`),
    revoked: typed(`${SECURITY}revoked`, XSD_DATE_TIME),
    expires: typed(`${SECURITY}expiration`, XSD_DATE_TIME),
  };
  return { '@id': `${SECURITY}${name}`, '@context': closed({ ...common, ...own }) };
}

/** CID §2.2.2. */
const multikey = methodClass('Multikey', {
  publicKeyMultibase: typed(`${SECURITY}publicKeyMultibase`, `${SECURITY}multibase`),
  secretKeyMultibase: typed(`${SECURITY}secretKeyMultibase`, `${SECURITY}multibase`),
});

/** CID §2.2.3. */
const jsonWebKey = methodClass('JsonWebKey', {
  publicKeyJwk: typed(`${SECURITY}publicKeyJwk`, '@json'),
  secretKeyJwk: typed(`${SECURITY}secretKeyJwk`, '@json'),
});

/** CID §2: a document that controls an identifier. */
const controlledIdentifierDocument = closed({
  alsoKnownAs: link('https://www.w3.org/ns/activitystreams#alsoKnownAs'),
  assertionMethod: links(`${SECURITY}assertionMethod`),
  authentication: links(`${SECURITY}authenticationMethod`),
  capabilityDelegation: links(`${SECURITY}capabilityDelegationMethod`),
  capabilityInvocation: links(`${SECURITY}capabilityInvocationMethod`),
  controller: link(`${SECURITY}controller`),
  keyAgreement: links(`${SECURITY}keyAgreementMethod`),
  service: {
    '@id': `${DID}service`,
    '@type': '@id',
    '@context': closed({ serviceEndpoint: link(`${DID}serviceEndpoint`) }),
  },
  verificationMethod: link(`${SECURITY}verificationMethod`),
  Multikey: multikey,
  JsonWebKey: jsonWebKey,
});

/** The contexts of Controlled Identifiers 1.0 that no package has [CID Appendix B]; only that of JSON Web Keys is issued. */
export const CONTROLLED_IDENTIFIERS: readonly (readonly [url: string, document: unknown])[] = [
  ['https://www.w3.org/ns/cid/v1', { '@context': controlledIdentifierDocument }],
  [JWK_V1, { '@context': closed({ JsonWebKey: jsonWebKey }) }],
];
