/** Something to be shared: a line about it, and its address. */
export interface Post {
  readonly title: string;
  readonly url: string;
}

/** The link that opens a new post on Bluesky. */
export function blueskyLink({ title, url }: Post): string {
  return `https://bsky.app/intent/compose?text=${encoded(`${title} ${url}`)}`;
}

/** The link that opens a new e-mail, to nobody yet [RFC 6068]. */
export function emailLink({ title, url }: Post): string {
  return `mailto:?subject=${encoded(title)}&body=${encoded(url)}`;
}

/** The link that opens a new post on a Mastodon server, which is a host name as `mastodonServer` gives it. */
export function mastodonLink(server: string, { title, url }: Post): string {
  return `https://${server}/share?text=${encoded(`${title} ${url}`)}`;
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
