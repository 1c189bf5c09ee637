import { knownContexts } from '../../contexts/packaged.ts';
import { memberOf, type Report, type Rule } from '../conformance/rule.ts';
import { isLanguageValue } from '../conformance/values.ts';
import { isObject, type UnknownRecord } from '../json.ts';

/**
 * Whether what the members say is what was signed. A signature covers RDF, not JSON: with JSON-LD keywords
 * (`@nest`, `@included`), whole IRIs as names, vocabularies of its own, or a second object with the
 * credential's id, a forger can move a signed member (a status, an end date) to where nobody looks, and the
 * signature still holds. None of it is needed in a badge, so none of it is allowed.
 */
export const structureRule: Rule = (document, place, report) =>
  walk(
    document,
    place,
    { rootId: isObject(document) ? document.id : undefined, mayHaveContext: true },
    report,
  );

interface Surroundings {
  readonly rootId: unknown;
  /** Whether an object here is a credential of its own, which names its vocabularies. */
  readonly mayHaveContext: boolean;
}

function walk(value: unknown, place: string, around: Surroundings, report: Report): void {
  if (Array.isArray(value)) {
    if (value.length === 0) report('conformance/empty-array', place);
    value.forEach((each, index) => {
      walk(each, `${place}[${index}]`, around, report);
    });
  } else if (isLanguageValue(value)) {
    report('conformance/language-value', place);
  } else if (isObject(value)) {
    walkObject(value, place, around, report);
  } else if (typeof value === 'string' && BLANK_NODE.test(value)) {
    report('conformance/blank-node', place);
  }
}

/** Names for nameless things: with them, a small document can be made to take for ever to put in canonical form. */
const BLANK_NODE = /^_:\w/;

function walkObject(object: UnknownRecord, place: string, around: Surroundings, report: Report): void {
  if (place !== '' && pretendsToBe(around.rootId, object)) report('conformance/identity-split', place);
  for (const [name, member] of Object.entries(object)) {
    if (name === '@context' && around.mayHaveContext) {
      checkContext(member, report);
    } else if (name.startsWith('@') || name.includes(':')) {
      report('conformance/keyword', place);
    } else {
      const inside = { rootId: around.rootId, mayHaveContext: EMBEDDING.has(name) };
      walk(member, memberOf(place, name), inside, report);
    }
  }
}

/** Members that hold credentials. */
const EMBEDDING: ReadonlySet<string> = new Set(['endorsement', 'verifiableCredential']);

/** Members by which a credential is judged: they count only where they are looked for. */
const CREDENTIAL_MEMBERS = [
  'issuer',
  'credentialSubject',
  'validFrom',
  'validUntil',
  'issuanceDate',
  'expirationDate',
  'awardedDate',
  'credentialStatus',
  'credentialSchema',
  'refreshService',
  'termsOfUse',
  'proof',
] as const;

/** Others may refer to the credential (an endorsement's subject does), but say nothing in its place. */
function pretendsToBe(rootId: unknown, object: UnknownRecord): boolean {
  if (rootId === undefined || object.id !== rootId) return false;
  return CREDENTIAL_MEMBERS.some((name) => object[name] !== undefined);
}

const known: ReadonlySet<unknown> = new Set(knownContexts());

function checkContext(context: unknown, report: Report): void {
  for (const each of Array.isArray(context) ? context : [context]) {
    if (typeof each !== 'string') report('conformance/context-inline', '@context');
    else if (!known.has(each)) report('conformance/context-unknown', '@context');
  }
}
