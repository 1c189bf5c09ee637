import { freePort, type LiveServer } from '../live-server.ts';
import { serveAnswers } from '../simulated/http-front.ts';

/** Serves, in this process, what a simulated host answers. */
export async function simulate(
  answer: (request: Request, path: string) => Promise<Response>,
): Promise<LiveServer> {
  const port = await freePort();
  const server = await serveAnswers(port, answer);
  const stop = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}
