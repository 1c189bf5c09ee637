import type { IncomingHttpHeaders } from 'node:http';
import { readRange } from '../http/byte-range.ts';
import { isUnchanged, mayBePartial } from '../http/conditional.ts';
import { chooseEncoding, isText } from '../http/encoding.ts';
import { bodyOf, type Reply } from '../http/reply.ts';
import type { Representation } from '../http/representation.ts';
import type { PublishedSite } from './published-site.ts';

/** A file to be sent: where it is in the site, and the headers that the rules give it. */
export interface FoundFile {
  readonly status: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The reply with a file: the whole, a part, or word that the client has it already. */
export async function fileReply(
  site: PublishedSite,
  found: FoundFile,
  request: IncomingHttpHeaders,
): Promise<Reply> {
  const { status, path } = found;
  const isEncodable = isText(found.headers['Content-Type'] ?? '');
  const isPartial = status === 200 && request.range !== undefined;
  const encoding = isEncodable && !isPartial ? chooseEncoding(request['accept-encoding']) : 'identity';
  const content = await site.read(path, encoding);
  const headers = { ...found.headers };
  addContentHeaders(headers, found, content, isEncodable);
  if (status === 200 && isUnchanged(request, content))
    return { status: 304, headers, body: { kind: 'none' } };
  const mayPart = status === 200 && mayBePartial(request, content);
  const range = mayPart ? readRange(request.range, content.size) : undefined;
  return rangeReply(status, headers, content, range);
}

function addContentHeaders(
  headers: Record<string, string | number>,
  { status, headers: { Vary } }: FoundFile,
  content: Representation,
  isEncodable: boolean,
): void {
  if (isEncodable) headers['Vary'] = Vary === undefined ? 'Accept-Encoding' : `${Vary}, Accept-Encoding`;
  if (content.encoding !== 'identity') headers['Content-Encoding'] = content.encoding;
  if (status !== 200) return;
  headers['ETag'] = content.etag;
  headers['Last-Modified'] = content.lastModified;
  headers['Accept-Ranges'] = 'bytes';
}

/** The reply with a range of a content, else with all of it. */
function rangeReply(
  status: number,
  headers: Record<string, string | number>,
  content: Representation,
  range: ReturnType<typeof readRange>,
): Reply {
  const { size } = content;
  if (range === 'unsatisfiable') {
    const unsatisfied = { ...headers, 'Content-Range': `bytes */${size}`, 'Content-Length': 0 };
    return { status: 416, headers: unsatisfied, body: { kind: 'none' } };
  }
  const { first, last } = range ?? { first: 0, last: size - 1 };
  if (range) headers['Content-Range'] = `bytes ${first}-${last}/${size}`;
  headers['Content-Length'] = last - first + 1;
  return { status: range ? 206 : status, headers, body: bodyOf(content, first, last) };
}
