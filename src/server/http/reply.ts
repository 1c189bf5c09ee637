import type { PieceSource } from './piece-source.ts';
import type { Representation } from './representation.ts';

/** What is sent back, as a value. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: Body;
}

export type Body =
  | { readonly kind: 'none' }
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | ({ readonly kind: 'part' } & SourcePart);

/** A part of a content that is not in memory. */
export interface SourcePart {
  readonly source: PieceSource;
  /** The first byte, from 0. */
  readonly first: number;
  /** The last byte, included. */
  readonly last: number;
}

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
export function bodyOf({ content }: Representation, first: number, last: number): Body {
  if (last < first) return { kind: 'none' };
  if (Buffer.isBuffer(content)) return { kind: 'bytes', bytes: content.subarray(first, last + 1) };
  return { kind: 'part', source: content, first, last };
}
