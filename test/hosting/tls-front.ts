import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { createServer } from 'node:tls';
import { certify } from '../independent/test-authority.ts';
import type { LiveServer } from './live-server.ts';

/** A server on loopback at its own name, over TLS. */
export interface NamedServer {
  readonly port: number;
  /** The certificate of the authority that clients must trust. */
  readonly authority: string;
  readonly close: () => Promise<void>;
}

/** Puts TLS in front of a server that speaks plain HTTP, and nothing else: bytes pass as they are. */
export async function nameServer(server: LiveServer, host: string): Promise<NamedServer> {
  const { key, cert, authority } = await certify([host]);
  const open = new Set<Socket>();
  const front = createServer({ key, cert }, (client) => {
    const behind = connect(Number(new URL(server.url).port), '127.0.0.1');
    for (const [one, other] of [
      [client, behind],
      [behind, client],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy()).on('close', () => other.destroy());
    }
  });
  await once(front.listen(0, '127.0.0.1'), 'listening');
  return {
    port: (front.address() as AddressInfo).port,
    authority,
    close: async () => {
      for (const socket of open) socket.destroy();
      front.close();
      await server.stop();
    },
  };
}
