/** Whether an IP address is this machine's own: 127.0.0.0/8, ::1. */
export function isLoopback(address: string): boolean {
  return address === '::1' || /^127(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}$/.test(address);
}

/** Whether a URL's host names this machine: `localhost`, `*.localhost`, 127.0.0.0/8, [::1] [RFC 6761 §6.3]. */
export function isLocalHost(hostname: string): boolean {
  return /(^|\.)localhost$/.test(hostname) || isLoopback(hostname.replace(/^\[|\]$/g, ''));
}
