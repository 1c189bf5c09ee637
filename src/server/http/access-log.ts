import type { IncomingMessage, ServerResponse } from 'node:http';

const LONGEST_PATH = 200;

/**
 * A line of the access log: time, method, path, status, milliseconds. No address of the client, no query string, no
 * header: who looked at whose badge is nobody's business.
 */
export function accessLine(
  { method = '-', url = '-' }: Pick<IncomingMessage, 'method' | 'url'>,
  { statusCode }: Pick<ServerResponse, 'statusCode'>,
  { time, milliseconds }: { readonly time: Date; readonly milliseconds: number },
): string {
  const path = (url.split(/[?#]/, 1)[0] ?? '').slice(0, LONGEST_PATH).replace(/[^\x21-\x7e]/g, '?');
  return `${time.toISOString()} ${method} ${path} ${statusCode} ${Math.round(milliseconds)}ms`;
}
