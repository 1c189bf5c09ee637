import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailServer } from '../mail-server.ts';
import type { Delivery } from '../notification.ts';
import { failedDelivery, type SmtpError } from './smtp-failure.ts';

/** How long a server may take for one thing: a session, a message; twice as long if it goes on talking. */
interface Patience {
  readonly milliseconds: number;
}

/** One connection to a mail server, over which letters go one after the other. */
export class SmtpSession {
  readonly #connection: SMTPConnection;
  readonly #patience: Patience;
  #failure: SmtpError | undefined;

  private constructor(connection: SMTPConnection, patience: Patience) {
    this.#connection = connection;
    this.#patience = patience;
    connection.on('error', (error: SmtpError) => {
      this.#failure ??= error;
    });
    connection.on('end', () => {
      this.#failure ??= { code: 'ECONNECTION' };
    });
  }

  /** Connects, secures the connection and logs in. Throws SmtpError. */
  static async open(server: MailServer, patience: Patience): Promise<SmtpSession> {
    const { milliseconds } = patience;
    const connection = new SMTPConnection({
      host: server.address,
      port: server.port,
      secure: server.secure,
      requireTLS: server.requireTls,
      servername: server.host,
      tls: { servername: server.host, minVersion: 'TLSv1.2' },
      allowInternalNetworkInterfaces: true,
      connectionTimeout: milliseconds,
      greetingTimeout: milliseconds,
      socketTimeout: milliseconds,
      dnsTimeout: milliseconds,
    });
    const session = new SmtpSession(connection, patience);
    try {
      await session.#attempt((done) => connection.connect(done));
      const { login } = server;
      if (login) {
        const credentials = { user: login.user, pass: login.password };
        await session.#attempt((done) => connection.login({ ...credentials, credentials }, done));
      }
    } catch (error) {
      connection.close();
      throw error;
    }
    return session;
  }

  /** Sends one message. Never throws: how it ends is what it gives back. */
  async send(from: string, to: string, message: Uint8Array): Promise<Delivery> {
    let hasBegun = false;
    const body = Readable.from(
      (function* () {
        hasBegun = true;
        yield message;
      })(),
    );
    try {
      await this.#attempt((done) => this.#connection.send({ from, to: [to] }, body, done));
      return { state: 'sent' };
    } catch (error) {
      const delivery = failedDelivery(error as SmtpError, hasBegun);
      if (delivery.state === 'rejected' || (delivery.state === 'unsent' && !delivery.isOver)) {
        await this.#attempt((done) => this.#connection.reset(done)).catch(() => {});
      }
      return delivery;
    }
  }

  /** Says goodbye. Does not wait for an answer for long. */
  async close(): Promise<void> {
    if (this.#failure === undefined) {
      this.#connection.quit();
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(2_000, this.#patience.milliseconds));
        this.#connection.once('end', () => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
    this.#connection.close();
  }

  /** Does one thing that ends by a callback, by an error of the connection, or when patience is at its end. */
  #attempt(begin: (done: (error?: unknown) => void) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const fail = (error: SmtpError) => finish(() => reject(error));
      const ended = () => fail({ code: 'ECONNECTION' });
      const timer = setTimeout(() => {
        fail({ code: 'ETIMEDOUT' });
        this.#failure ??= { code: 'ETIMEDOUT' };
        this.#connection.close();
      }, this.#patience.milliseconds * 2);
      const finish = (settle: () => void) => {
        clearTimeout(timer);
        this.#connection.off('error', fail).off('end', ended);
        settle();
      };
      if (this.#failure !== undefined) return fail(this.#failure);
      this.#connection.on('error', fail).on('end', ended);
      begin((error) => (error ? fail(error as SmtpError) : finish(resolve)));
    });
  }
}
