import type { JsonObject } from '../credential/documents.ts';
import { parseJson } from '../lib/json.ts';
import { isObject } from '../verify/json.ts';
import type { Finder, Finding } from './finding.ts';
import type { Answer } from './probe.ts';

/** An answer's media type without its parameters, in lower case; empty where there is none. */
export function mediaTypeOf({ headers }: Answer): string {
  return (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** Whether a media type is one that JSON goes by. */
export function isJsonType(type: string): boolean {
  return /^application\/(json|vc|did)$|\+json$/.test(type);
}

/** An answer's JSON object; undefined where it holds none. */
export function jsonOf({ status, body }: Answer): JsonObject | undefined {
  if (status !== 200) return undefined;
  const value = parseJson(new TextDecoder().decode(body));
  return isObject(value) ? (value as JsonObject) : undefined;
}

/** An answer's text. */
export function textOf({ body }: Answer): string {
  return new TextDecoder().decode(body);
}

/** Whether scripts of any site may read an answer. */
export function isReadableAnywhere({ headers }: Answer): boolean {
  return headers['access-control-allow-origin'] === '*';
}

/** Whether caches are told that an answer depends on `Accept`. */
export function variesByAccept({ headers }: Answer): boolean {
  return (headers.vary ?? '').split(',').some((name) => /^(accept|\*)$/i.test(name.trim()));
}

/** What became of a request, in words: "status 404", "the host refuses the connection". */
export function describeOutcome({ status, failure }: Answer): string {
  return status === 0 ? (failure?.reason ?? 'no answer') : `status ${status}`;
}

/** Whether verifiers that run in a page may read an answer. */
export function judgeAccess(answer: Answer, { ok, fail }: Finder): Finding {
  if (isReadableAnywhere(answer)) return ok('can be read by verifiers in browsers');
  return fail('cannot be read by verifiers in browsers', 'cors');
}
