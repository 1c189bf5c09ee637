import { usageFault } from '../errors/fault.ts';
import type { Connecting } from '../net/connection.ts';

type ConnectTo = NonNullable<Connecting['connectTo']>;
type Elsewhere = ConnectTo extends ReadonlyMap<string, infer To> ? To : never;

/** Reads `--connect-to badges.example=127.0.0.1:8443`, however often it is given. */
export function readConnectTo(words: readonly string[] = []): ConnectTo {
  return new Map(words.map(parse));
}

function parse(text: string): [string, Elsewhere] {
  const [, host, address, port] = /^([a-z0-9.-]+)=\[?([0-9a-f.:]+?)\]?:(\d{1,5})$/i.exec(text) ?? [];
  if (host === undefined || address === undefined || port === undefined) {
    throw usageFault('command/bad-value', {
      flag: '--connect-to',
      reason: `"${text}" is not HOST=ADDRESS:PORT`,
      hint: 'For example: --connect-to badges.example=203.0.113.7:443',
    });
  }
  return [host.toLowerCase(), { address, port: Number(port) }];
}
