import { isObject, stringsOf, type UnknownRecord } from '../json.ts';

/**
 * Whether an issuer's profile allows an assertion at an address [OB 2.0 VerificationObject]: below one of `startsWith`, at one
 * of the hosts of `allowedOrigins`, or where neither is said, at the profile's own origin.
 */
export function isInScope(address: string, issuer: UnknownRecord): boolean {
  const url = new URL(address);
  const { startsWith, allowedOrigins } = isObject(issuer.verification) ? issuer.verification : {};
  const [starts, origins] = [stringsOf(startsWith), stringsOf(allowedOrigins)];
  if (starts.length === 0 && origins.length === 0) return url.origin === originOf(issuer.id);
  if (origins.length > 0 && !origins.some((each) => each === url.host || each === url.origin)) return false;
  return starts.length === 0 || starts.some((each) => isBelow(url, each));
}

/** Below it, not only with the same letters at the beginning: `https://a.example` is no beginning of `https://a.example.org`. */
function isBelow(url: URL, start: string): boolean {
  const beginning = URL.parse(start);
  return beginning?.origin === url.origin && url.href.startsWith(beginning.href);
}

function originOf(id: unknown): string | undefined {
  return typeof id === 'string' ? URL.parse(id)?.origin : undefined;
}
