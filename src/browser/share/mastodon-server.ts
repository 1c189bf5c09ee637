/**
 * The host name in what somebody typed for their Mastodon server: the name itself, its address, or their handle
 * (`@ana@example.social`). Undefined for anything that is not a name of the public kind.
 */
export function mastodonServer(typed: string): string | undefined {
  const name = typed
    .trim()
    .replace(/^https:\/\//i, '')
    .replace(/\/(@[\w.-]*)?$/, '')
    .replace(/^@?[\w.-]+@/, '');
  const url = URL.parse(`https://${name}`);
  if (url?.href !== `https://${url?.hostname}/` || /[/@:?#\\\s]/.test(name)) return undefined;
  return /^(?=.{4,253}$)([a-z0-9-]{1,63}\.)+[a-z][a-z0-9-]{1,62}$/.test(url.hostname)
    ? url.hostname
    : undefined;
}
