import type { Server } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long idle connections stay open for a request that is on its way, in milliseconds. */
const GRACE = 250;
/** A process does not live on for the sake of these timers. */
const IDLY = { ref: false } as const;

/**
 * Stops a server without dropping a request: takes no more connections, answers what is asked on those there are, and
 * ends each with its answer. After so many milliseconds, what is left is cut off; gives back whether nothing was.
 */
export async function stopServer(server: Server, deadline: number): Promise<boolean> {
  // Not http's own close(): it ends idle connections at once, on which a request may just be arriving.
  const closed = new Promise<boolean>((resolve) =>
    NetServer.prototype.close.call(server, () => resolve(true)),
  );
  await Promise.race([closed, sleep(GRACE, true, IDLY)]);
  server.closeIdleConnections();
  const finished = await Promise.race([closed, sleep(deadline - GRACE, false, IDLY)]);
  server.closeAllConnections();
  return finished;
}
