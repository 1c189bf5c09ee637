const LABEL = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?';
/** ASCII only: without the flag `u`, no sign of another script is taken for one of these letters. */
const HOST = new RegExp(`^(${LABEL}\\.)*${LABEL}$`, 'i');

/** What a URL reads as an IPv4 address, in whichever base its parts are: its last part is a number [WHATWG URL §3.5]. */
const ENDS_IN_NUMBER = /(^|\.)(\d+|0x[0-9a-f]*)\.?$/i;

/** Whether a URL's host is an IP address in any spelling that a browser or a system would take for one. */
export function isInFigures(host: string): boolean {
  return host.startsWith('[') || ENDS_IN_NUMBER.test(host);
}

/**
 * Whether a text is the name of a host as it is looked up: in ASCII, complete, without a dot at its end. Never an IP
 * address, however it is spelled: numbers can be anybody's tomorrow, and lead into private networks.
 */
export function isHostName(host: string): boolean {
  if (host.length > 253 || !HOST.test(host) || isInFigures(host)) return false;
  const url = `https://${host}/`;
  return URL.canParse(url) && new URL(url).hostname === host.toLowerCase();
}
