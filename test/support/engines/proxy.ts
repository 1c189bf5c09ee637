import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A SOCKS proxy on loopback [RFC 1928], behind which each host is a port of this machine or does not exist. */
export interface HostProxy {
  readonly port: number;
  /** The hosts that were asked for, in order, those that do not exist too. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

const NO_PASSWORD = Buffer.from([5, 0]);
const CONNECTED = Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
const UNREACHABLE = Buffer.from([5, 4, 0, 1, 0, 0, 0, 0, 0, 0]);

/** Leads the hosts of a table to their ports, TLS and all. */
export async function startProxy(ports: Readonly<Record<string, number>>): Promise<HostProxy> {
  const asked: string[] = [];
  const open = new Set<Socket>();
  const server = createServer(async (client) => {
    open.add(client);
    client.on('error', () => client.destroy());
    const host = await greet(client);
    asked.push(host);
    const port = ports[host];
    if (port === undefined) client.end(UNREACHABLE);
    else open.add(join(client, port));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    for (const socket of open) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return { port, asked, close };
}

/** Takes a client's two messages; the second one names a host. */
async function greet(client: Socket): Promise<string> {
  await once(client, 'data');
  client.write(NO_PASSWORD);
  const [request] = await once(client, 'data');
  const [, , , kind, length = 0] = request;
  return kind === 3 ? request.subarray(5, 5 + length).toString() : `an address of kind ${kind}`;
}

function join(client: Socket, port: number): Socket {
  const behind = connect(port, '127.0.0.1', () => client.write(CONNECTED));
  behind.on('error', () => client.destroy()).on('close', () => client.destroy());
  client.on('close', () => behind.destroy());
  client.pipe(behind).pipe(client);
  return behind;
}
