import { isObject, listOf, type UnknownRecord } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { found, type Result, refused } from '../result.ts';

/**
 * The key of a given URL in its controller's document, where it is allowed to sign credentials [CID §3.3,
 * steps 8–12]. The caller has seen to it that the document is the controller's.
 */
export function findVerificationMethod(document: UnknownRecord, url: string): Result<UnknownRecord> {
  const { methods, isAuthorised } = publishedMethods(document);
  if (methods.length > LIMITS.verificationMethods) return refused('issuer-key/document-malformed');
  const named = methods.filter((each) => isNamed(each.id, url, document));
  const [method, another] = named;
  if (!method) return refused('issuer-key/not-found');
  if (another) return refused('issuer-key/ambiguous');
  if (method.controller !== document.id) return refused('issuer-key/controller-differs');
  return isAuthorised(method) ? found(method) : refused('issuer-key/not-authorised');
}

/** The keys in a controller's document, and which of them are allowed to sign credentials. */
export function publishedMethods(document: UnknownRecord): {
  readonly methods: readonly UnknownRecord[];
  readonly isAuthorised: (method: UnknownRecord) => boolean;
} {
  const assertions = listOf(document.assertionMethod);
  const methods = [...listOf(document.verificationMethod), ...assertions].filter(isObject);
  const isAuthorised = (method: UnknownRecord) =>
    assertions.some((each) => each === method || isNamed(each, absoluteId(method.id, document), document));
  return { methods, isAuthorised };
}

/** Whether an id, whole or as a bare fragment of the document's, is the URL. */
function isNamed(id: unknown, url: string | undefined, document: UnknownRecord): boolean {
  return url !== undefined && absoluteId(id, document) === url;
}

function absoluteId(id: unknown, document: UnknownRecord): string | undefined {
  if (typeof id !== 'string') return undefined;
  return id.startsWith('#') ? `${document.id}${id}` : id;
}
