import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request as it goes over the wire: the path is not normalised and no header is added but `Host`. */
export interface RawRequest {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RawResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends a request to a server (`http://127.0.0.1:PORT`) on a connection of its own. */
export async function send(
  server: string,
  { method = 'GET', path, headers = {} }: RawRequest,
): Promise<RawResponse> {
  const { hostname, port } = new URL(server);
  return new Promise((resolve, reject) => {
    const outgoing = request({ hostname, port, path, method, headers, agent: false, timeout: 20_000 });
    outgoing.on('timeout', () => outgoing.destroy(new Error(`No answer to ${method} ${path}`)));
    outgoing.on('error', reject);
    outgoing.on('response', async (incoming) => {
      const body = await text(incoming);
      resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body });
    });
    outgoing.end();
  });
}

/** Sends a request as it stands, and gives back all that comes until the server ends the connection. */
export async function tell(server: string, request: string): Promise<string> {
  const socket = connect(Number(new URL(server).port), '127.0.0.1');
  socket.write(request, 'latin1');
  return text(socket);
}
