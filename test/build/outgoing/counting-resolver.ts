/**
 * A resolver that knows no name and writes down each that it is asked for. Usage: node counting-resolver.ts FILE
 * COMMAND…: answers on port 53 of loopback while the command runs, looks up one name itself to show that it is asked,
 * and ends as the command did.
 */
import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { appendFileSync } from 'node:fs';

const [file = '', command = '', ...words] = process.argv.slice(2);
const resolver = createSocket('udp4');
resolver.on('message', (query, { port, address }) => {
  appendFileSync(file, `${nameIn(query)}\n`);
  const answer = Buffer.from(query);
  // A response: there is no such name [RFC 1035 §4.1.1].
  answer.writeUInt16BE(0x8183, 2);
  resolver.send(answer, port, address);
});
resolver.bind(53, '127.0.0.1');
await once(resolver, 'listening');
const child = spawn(command, words, { stdio: 'inherit' });
const [code] = await once(child, 'close');
await lookup('asked.example').catch(() => undefined);
process.exit(code ?? 1);

/** The name that is asked for: labels, each behind its length [RFC 1035 §4.1.2]. */
function nameIn(query: Buffer): string {
  const labels: string[] = [];
  for (let at = 12; query[at]; at += 1 + (query[at] ?? 0))
    labels.push(query.subarray(at + 1, at + 1 + (query[at] ?? 0)).toString());
  return labels.join('.');
}
