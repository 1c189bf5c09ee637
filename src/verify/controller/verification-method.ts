import { isObject, listOf, type UnknownRecord } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { found, type Result, refused } from '../result.ts';

/**
 * The key of a given URL in its controller's document, where it is allowed to sign credentials [CID §3.3,
 * steps 8–12]. The caller has seen to it that the document is the controller's.
 */
export function findVerificationMethod(document: UnknownRecord, url: string): Result<UnknownRecord> {
  const assertions = listOf(document.assertionMethod);
  const candidates = [...listOf(document.verificationMethod), ...assertions];
  if (candidates.length > LIMITS.verificationMethods) return refused('issuer-key/document-malformed');
  const named = candidates.filter(isObject).filter((each) => isNamed(each.id, url, document));
  const [method, another] = named;
  if (!method) return refused('issuer-key/not-found');
  if (another) return refused('issuer-key/ambiguous');
  if (method.controller !== document.id) return refused('issuer-key/controller-differs');
  const authorised = assertions.some((each) => each === method || isNamed(each, url, document));
  return authorised ? found(method) : refused('issuer-key/not-authorised');
}

/** Whether an id, whole or as a bare fragment of the document's, is the URL. */
function isNamed(id: unknown, url: string, document: UnknownRecord): boolean {
  if (typeof id !== 'string') return false;
  return (id.startsWith('#') ? `${document.id}${id}` : id) === url;
}
