import { lookup as systemLookup } from 'node:dns/promises';
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isLocalHost, isLoopback } from '../lib/local-host.ts';
import { isPublicAddress } from './address.ts';

/** How connections are made. */
export interface Connecting {
  /** Whether the user named this machine: then, and only then, it may be asked. */
  readonly allowLocal: boolean;
  /** Hosts that are reached elsewhere than their name says. */
  readonly connectTo?: ReadonlyMap<string, { readonly address: string; readonly port: number }>;
  /** All IP addresses of a host name; default: the system's. */
  readonly resolve?: (hostname: string) => Promise<readonly string[]>;
  /** Time for one document in all; default: 10 seconds. */
  readonly milliseconds?: number;
}

/** What a request says besides its address. */
export interface RequestHead {
  readonly method?: 'GET' | 'HEAD' | 'OPTIONS';
  readonly headers: Readonly<Record<string, string>>;
}

/** A rule of ours that forbids a request; the message says which. */
export class Forbidden extends Error {}

/**
 * Sends one request without a body. The host's name is looked up once, every address is checked, and the connection
 * goes to a checked address: a second lookup could answer differently.
 */
export async function openRequest(
  url: URL,
  { method = 'GET', headers }: RequestHead,
  connecting: Connecting,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const elsewhere = connecting.connectTo?.get(url.hostname);
  const addresses = elsewhere ? [elsewhere.address] : await checkedAddresses(url, connecting, signal);
  const options: RequestOptions & { servername?: string } = {
    host: bare(url.hostname),
    port: elsewhere?.port ?? url.port,
    path: url.pathname + url.search,
    method,
    headers: { host: url.host, 'accept-encoding': 'identity', 'user-agent': 'lanyard', ...headers },
    lookup: answerWith(addresses),
    agent: false,
    signal,
  };
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    send(options, resolve).on('error', reject).end();
  });
}

async function checkedAddresses(
  url: URL,
  { allowLocal, resolve = systemAddresses }: Connecting,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const name = bare(url.hostname);
  const addresses = isIP(name) ? [name] : await Promise.race([resolve(name), untilAborted(signal)]);
  const mayBeLocal = allowLocal && isLocalHost(url.hostname);
  const allowed = (address: string) => isPublicAddress(address) || (mayBeLocal && isLoopback(address));
  if (addresses.length === 0 || !addresses.every(allowed)) {
    throw new Forbidden('the host is not on the public internet');
  }
  return addresses;
}

/** In place of a second DNS lookup: the addresses that were checked. */
function answerWith(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_hostname, { all }, callback) => {
    const [first] = found;
    if (all) callback(null, found);
    else callback(null, first?.address ?? '', first?.family);
  };
}

async function systemAddresses(hostname: string): Promise<string[]> {
  const found = await systemLookup(hostname, { all: true });
  return found.map(({ address }) => address);
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

const bare = (hostname: string) => hostname.replace(/^\[|\]$/g, '');
