/** Media types under which a credential is published. */
const CREDENTIAL_TYPES = [
  'application/vc',
  'application/vc+jwt',
  'application/vc+ld+json',
  'application/ld+json',
  'application/json',
];

/** Whether bytes are an HTML page, by what the host calls them, else by how they begin. */
export function isPage(bytes: Uint8Array, contentType: string | undefined): boolean {
  if (/^(text\/html|application\/xhtml\+xml)\b/i.test(contentType ?? '')) return true;
  const start = new TextDecoder().decode(bytes.subarray(0, 1_024));
  return /^\ufeff?\s*(<!--[^>]*-->\s*)*<(!doctype html|html)\b/i.test(start);
}

/**
 * Where a badge's page says its credential is: `<link rel="alternate" type="application/ld+json" href="…">`.
 * Undefined where it does not say. The address may be hostile: it is fetched like any other.
 */
export function credentialLink(page: string, base: string): string | undefined {
  const links = (page.match(/<link\b[^>]*>/gi) ?? []).map(attributesOf);
  const found = links.find(
    ({ rel, type, href }) =>
      href !== undefined &&
      rel?.toLowerCase().split(/\s+/).includes('alternate') &&
      CREDENTIAL_TYPES.includes(type?.toLowerCase().split(';')[0]?.trim() ?? ''),
  );
  return found?.href === undefined ? undefined : URL.parse(withoutEntities(found.href), base)?.href;
}

/** The same address with `.jsonld`: where a Lanyard site keeps the credential of a page. */
export function jsonAddress(address: string): string {
  const url = new URL(address);
  url.pathname = `${url.pathname.replace(/\/$|\.html$/, '')}.jsonld`;
  return url.href;
}

function attributesOf(tag: string): Partial<Record<'rel' | 'type' | 'href', string>> {
  const attributes = tag.matchAll(/([a-z]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi);
  return Object.fromEntries(
    [...attributes].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      double ?? single ?? bare ?? '',
    ]),
  );
}

function withoutEntities(text: string): string {
  return text.replaceAll('&#38;', '&').replaceAll('&amp;', '&');
}
