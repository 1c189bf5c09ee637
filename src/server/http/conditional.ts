import type { IncomingHttpHeaders } from 'node:http';
import type { Representation } from './representation.ts';

/** What a client may compare its copy with. */
type Validators = Pick<Representation, 'etag' | 'modified'>;

/** Whether the client's copy is still good [RFC 9110 §13.2.2]: then the answer is 304. */
export function isUnchanged(headers: IncomingHttpHeaders, { etag, modified }: Validators): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.trim() === '*' || tagsIn(tags).includes(etag);
  const since = headers['if-modified-since'];
  return since !== undefined && modified <= Date.parse(since);
}

/** Whether a range may be answered with a part: the client's other parts are of the same file [RFC 9110 §13.1.5]. */
export function mayBePartial(headers: IncomingHttpHeaders, { etag, modified }: Validators): boolean {
  const condition = headers['if-range'];
  if (typeof condition !== 'string') return true;
  return condition.endsWith('"') ? condition === etag : Date.parse(condition) === modified;
}

/** `If-None-Match` compares weakly: a `W/` in front does not count. */
function tagsIn(header: string): string[] {
  return (header.match(/"[^"]*"/g) ?? []) as string[];
}
