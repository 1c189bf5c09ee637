const LABEL = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?';
const HOST = new RegExp(`^(${LABEL}\\.)*${LABEL}$`);
/** What browsers and resolvers read as an IPv4 address in figures, be they decimal, octal or hexadecimal [URL §3.5]. */
const FIGURES = /(^|\.)(\d+|0x[0-9a-f]*)$/;

/**
 * Whether a text is the name of a host [RFC 1123 §2.1], in ASCII: no "_", and no address in figures, which can be
 * anybody's tomorrow and leads into private networks.
 */
export function isHostName(host: string): boolean {
  const name = host.toLowerCase();
  return name.length <= 253 && HOST.test(name) && !FIGURES.test(name);
}
