import type { FilePart, Representation } from './representation.ts';

/** What is sent back, as a value. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: Body;
}

export type Body = { readonly kind: 'none' } | { readonly kind: 'bytes'; readonly bytes: Buffer } | FilePart;

/** A reply in a few words, for what is neither page nor file. */
export function textReply(
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const bytes = Buffer.from(`${text}\n`);
  return {
    status,
    headers: {
      ...headers,
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Length': bytes.length,
    },
    body: { kind: 'bytes', bytes },
  };
}

/** The bytes of a content from first to last, wherever they are. */
export function bodyOf({ body, modified }: Representation, path: string, first: number, last: number): Body {
  if (last < first) return { kind: 'none' };
  if (body) return { kind: 'bytes', bytes: body.subarray(first, last + 1) };
  return { kind: 'file', path, modified, first, last };
}
