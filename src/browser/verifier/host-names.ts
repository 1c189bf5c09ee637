/** Names and figures that lead to this machine, or into the network it stands in [RFC 6761, RFC 6762, RFC 8375]. */
const PRIVATE_NAME = /(^|\.)(localhost|local|internal|lan|home\.arpa|onion)$/;

/**
 * Whether a URL's host cannot be an issuer that others could ask: an address in figures, or a name that means
 * something else in every network. A page cannot see where other names lead; the browser guards that.
 */
export function isPrivateHost(hostname: string): boolean {
  const inFigures = /^[\d.]+$/.test(hostname) || hostname.startsWith('[');
  return inFigures || PRIVATE_NAME.test(hostname) || !hostname.includes('.');
}
