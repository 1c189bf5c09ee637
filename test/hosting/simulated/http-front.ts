import { createServer, type IncomingMessage, type Server } from 'node:http';
import { Readable } from 'node:stream';

/** Serves, on loopback, what `answer` makes of each request; a request that is no URL is refused. */
export async function serveAnswers(
  port: number,
  answer: (request: Request, path: string) => Promise<Response>,
): Promise<Server> {
  const server = createServer(async (incoming, outgoing) => {
    try {
      const response = await answer(requestOf(incoming, port), incoming.url ?? '/');
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      if (response.body)
        Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]).pipe(outgoing);
      else outgoing.end();
    } catch {
      if (!outgoing.headersSent) outgoing.writeHead(400);
      outgoing.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}

function requestOf(incoming: IncomingMessage, port: number): Request {
  const headers = Object.entries(incoming.headers).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && name !== 'host' && name !== 'connection' ? [[name, value]] : [],
  );
  return new Request(new URL(incoming.url ?? '/', `http://127.0.0.1:${port}`), {
    method: incoming.method ?? 'GET',
    headers,
  });
}
