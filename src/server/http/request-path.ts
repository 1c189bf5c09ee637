// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused.
const NEVER_IN_A_PATH = /[\u0000-\u001f\u007f\\]/;

/**
 * The path that a request asks for, decoded once and without its query: `/badges/x`. Undefined where it is no path
 * at all. A path is only ever looked up in a table of what there is, so that `..` leads nowhere.
 * @param target as it stands in the request: a path, or a whole URL [RFC 9112 §3.2.2].
 */
export function requestPath(target: string): string | undefined {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
  const decoded = path === '' ? '/' : decode(path);
  return decoded?.startsWith('/') && !NEVER_IN_A_PATH.test(decoded) ? decoded : undefined;
}

function decode(path: string): string | undefined {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
