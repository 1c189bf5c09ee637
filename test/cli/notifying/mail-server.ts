import type { AddressInfo, Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { certify } from '../../independent/test-authority.ts';

/** A message as it arrived. */
export interface Arrived {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
  readonly email: Email;
  readonly secure: boolean;
  readonly user: string | undefined;
}

/** A real SMTP server on 127.0.0.1 that keeps what it accepts. */
export interface MailServer {
  readonly port: number;
  readonly authority: string;
  readonly arrived: Arrived[];
  /** How often somebody connected. */
  readonly connections: () => number;
  /** Says something to everybody who is connected, unasked; false where nobody is. */
  readonly write: (text: string) => boolean;
  /** Breaks every connection, as a crash does. */
  readonly drop: () => void;
  readonly close: () => Promise<void>;
}

/** The only user it knows. */
export const USER = { name: 'club', password: 'ahoy-and-away' };

/** Starts a server for `mail.club.example`; the options change what it does. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const { key, cert, authority } = await certify(['mail.club.example', 'localhost']);
  const arrived: Arrived[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = new SMTPServer({
    key,
    cert,
    authOptional: true,
    closeTimeout: 100,
    onAuth: ({ username, password }, _session, done) => {
      const isRight = username === USER.name && password === USER.password;
      if (isRight) done(null, { user: username });
      else done(new Error('Invalid user or password'));
    },
    onConnect: (_session, done) => {
      connections++;
      done();
    },
    onData: async (stream, session, done) => {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      const raw = Buffer.concat(chunks).toString('utf8');
      const { mailFrom, rcptTo } = session.envelope;
      arrived.push({
        from: mailFrom === false ? '' : mailFrom.address,
        to: rcptTo.map(({ address }) => address),
        raw,
        email: await PostalMime.parse(raw),
        secure: session.secure,
        user: session.user as string | undefined,
      });
      done(null, 'OK');
    },
    ...options,
  });
  server.on('error', () => {});
  server.server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    authority,
    arrived,
    connections: () => connections,
    write: (text) => {
      const open = [...sockets].filter((socket) => socket.writable);
      for (const socket of open) socket.write(text);
      return open.length > 0;
    },
    drop: () => {
      for (const socket of sockets) socket.destroy();
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
