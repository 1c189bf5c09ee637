/**
 * Preloaded (`node --import`) into a verifier's process: the hosts of LOOPBACK_HOSTS are the test's own HTTPS server
 * on this machine, and nothing else can be reached. The clock is the one the site was built with, so that a badge
 * which is valid today does not fail its test when it has expired.
 */
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

const port = Number(process.env['LOOPBACK_PORT']);
const hosts = new Set(process.env['LOOPBACK_HOSTS']?.split(','));
const clockOffset = Number(process.env['LOOPBACK_NOW']) - Date.now();

const connectSecurely = tls.connect as (
  options: tls.ConnectionOptions,
  listener?: () => void,
) => tls.TLSSocket;

tls.connect = ((options: tls.ConnectionOptions, listener?: () => void) => {
  const { host = '', servername = host } = options;
  if (Number(options.port) !== 443 || !hosts.has(host))
    throw new Error(`No network: ${host}:${options.port}`);
  return connectSecurely({ ...options, host: '127.0.0.1', port, servername }, listener);
}) as typeof tls.connect;

const connectPlainly = net.Socket.prototype.connect as (...parameters: unknown[]) => net.Socket;

net.Socket.prototype.connect = function (this: net.Socket, ...parameters: unknown[]) {
  const [first] = parameters.flat() as [{ host?: string; port?: number }?];
  if (first?.host !== '127.0.0.1' || Number(first.port) !== port) throw new Error('No network.');
  return connectPlainly.apply(this, parameters);
} as typeof net.Socket.prototype.connect;

syncBuiltinESMExports();

const SystemDate = Date;

globalThis.Date = class extends SystemDate {
  constructor(...parameters: unknown[]) {
    super(...((parameters.length > 0 ? parameters : [SystemDate.now() + clockOffset]) as [number]));
  }
  static override now() {
    return SystemDate.now() + clockOffset;
  }
} as DateConstructor;
