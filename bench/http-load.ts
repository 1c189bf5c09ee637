import { connect, type Socket } from 'node:net';

/** What is sent, and how. */
export interface Load {
  readonly port: number;
  /** Whole requests, as they go over the wire, sent in turn. None may be answered in chunks. */
  readonly requests: readonly string[];
  /** Connections that are kept alive and each wait for an answer before they ask again. */
  readonly connections: number;
  /** Requests in all. */
  readonly total: number;
}

/** How a load was taken. */
export interface LoadResult {
  readonly perSecond: number;
  /** How many answers had which status. */
  readonly statuses: ReadonlyMap<number, number>;
}

const HEAD_END = Buffer.from('\r\n\r\n');
const WITHOUT_BODY = new Set([204, 304]);

/** Sends requests over raw connections, with as little work of its own as can be, so that the server is measured. */
export async function sendLoad({ port, requests, connections, total }: Load): Promise<LoadResult> {
  const wire = requests.map((each) => Buffer.from(each));
  const statuses = new Map<number, number>();
  let sent = 0;
  const next = () => (sent < total ? wire[sent++ % wire.length] : undefined);
  const count = (status: number) => statuses.set(status, (statuses.get(status) ?? 0) + 1);
  const began = performance.now();
  await Promise.all(Array.from({ length: connections }, () => askInTurn(port, next, count)));
  return { perSecond: (total / (performance.now() - began)) * 1000, statuses };
}

/** Asks on one connection until there is nothing left to ask. */
function askInTurn(
  port: number,
  next: () => Buffer | undefined,
  count: (status: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    const ask = () => {
      const request = next();
      if (request) socket.write(request);
      else socket.end(resolve);
    };
    readAnswers(socket, (status) => {
      count(status);
      ask();
    });
    socket.on('connect', ask).on('error', reject);
    socket.on('end', () => reject(new Error('The server ended a connection.')));
  });
}

/** Calls back with the status of each answer once its last byte has come. */
function readAnswers(socket: Socket, done: (status: number) => void): void {
  let head: Buffer | undefined;
  let status = 0;
  let missing = 0;
  socket.on('data', (chunk) => {
    if (missing > 0) {
      missing -= chunk.length;
    } else {
      head = head ? Buffer.concat([head, chunk]) : chunk;
      const end = head.indexOf(HEAD_END);
      if (end < 0) return;
      const text = head.toString('latin1', 0, end);
      status = Number(text.slice(9, 12));
      missing = bodyLength(text, status) - (head.length - end - HEAD_END.length);
      head = undefined;
    }
    if (missing < 0) throw new Error('An answer is longer than it says.');
    if (missing === 0) done(status);
  });
}

function bodyLength(head: string, status: number): number {
  return WITHOUT_BODY.has(status) ? 0 : Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? Number.NaN);
}
