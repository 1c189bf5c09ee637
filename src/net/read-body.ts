import type { IncomingMessage } from 'node:http';
import { Forbidden } from './connection.ts';

/** All bytes of an answer. Rejects with Forbidden where there are more than `limit`. */
export async function readBody(answer: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new Forbidden(`it has more than ${limit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
