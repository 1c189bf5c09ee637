import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How a body is encoded on its way; `identity` is as it stands. */
export type Encoding = 'br' | 'gzip' | 'identity';

const OFFERED: readonly Encoding[] = ['br', 'gzip'];

/** Good for text, and fast enough to be done when somebody asks. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const compressors = {
  br: promisify(brotliCompress),
  gzip: promisify(gzip),
} as const;

/** The encoding that a request's `Accept-Encoding` prefers [RFC 9110 §12.5.3]; on a tie the smaller one. */
export function chooseEncoding(header: string | undefined): Encoding {
  if (header === undefined) return 'identity';
  const weights = new Map(header.toLowerCase().split(',').map(readCoding));
  const weigh = (encoding: Encoding) => weights.get(encoding) ?? weights.get('*') ?? 0;
  const [best = 'identity'] = OFFERED.toSorted((a, b) => weigh(b) - weigh(a));
  return weigh(best) > (weights.get('identity') ?? 0) ? best : 'identity';
}

function readCoding(text: string): [string, number] {
  const [coding = '', ...parameters] = text.split(';').map((part) => part.trim());
  const weight = parameters.find((each) => each.startsWith('q='));
  return [coding, weight === undefined ? 1 : Number(weight.slice(2)) || 0];
}

/** Bytes in another encoding; the work is done off the main thread. */
export async function encode(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return bytes;
  return encoding === 'br' ? compressors.br(bytes, BROTLI) : compressors.gzip(bytes);
}

/** Whether a type is text, which compression makes smaller. */
export function isText(contentType: string): boolean {
  return (
    /^text\/|[/+](json|xml|javascript)\b|^image\/svg/.test(contentType) || /\/(vc|did)$/.test(contentType)
  );
}
