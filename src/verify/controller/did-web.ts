import { isHostName } from '../../lib/host-name.ts';

const PORT = /^[1-9]\d{0,4}$/;
const SEGMENT = /^([A-Za-z0-9._-]|%[0-9A-Fa-f]{2})+$/;

/**
 * Where the document of a did:web is: `did:web:HOST:a:b` at `https://HOST/a/b/did.json`, a bare host at
 * `/.well-known/did.json`, a port as `HOST%3A8443` [did:web §2.5.2]. Undefined where the DID is not well-formed,
 * names an IP address in any spelling, or leaves its path.
 */
export function didWebUrl(did: string): string | undefined {
  if (!did.startsWith('did:web:')) return undefined;
  const [authority = '', ...path] = did.slice('did:web:'.length).split(':');
  const [host = '', port, ...rest] = authority.split(/%3A/i);
  if (!isHostName(host) || rest.length > 0 || (port !== undefined && !isPort(port))) return undefined;
  if (!path.every(isSegment)) return undefined;
  const place = path.length === 0 ? '.well-known' : path.join('/');
  return `https://${host.toLowerCase()}${port === undefined ? '' : `:${port}`}/${place}/did.json`;
}

function isPort(port: string): boolean {
  return PORT.test(port) && Number(port) <= 65_535;
}

function isSegment(segment: string): boolean {
  if (!SEGMENT.test(segment)) return false;
  const decoded = segment.replace(/%2e/gi, '.');
  return decoded !== '.' && decoded !== '..' && !/%(2f|5c|00)/i.test(segment);
}
