// @ts-check
// Plain JavaScript without destructuring, spread and for-of: edge functions carry it as it stands, after negotiate.mjs.
import { negotiate, negotiateJwt } from './negotiate.mjs';

/**
 * What a site answers at a path: which of its files, and with which headers. For a path that is no page with a JSON
 * form and no alias, the file is the path itself.
 *
 * @param {import('../site-table.ts').SiteTable} table
 * @param {string} path Below the site's base, decoded, with a slash at the front.
 * @param {string | null | undefined} accept The request's `Accept` header.
 * @returns {{ file: string; headers: Record<string, string> }}
 */
export function answerFor(table, path, accept) {
  const chosen = chooseFile(table, path, accept);
  return { file: chosen.file, headers: Object.assign({}, headersOf(table, chosen.file), chosen.headers) };
}

/**
 * The file alone, and the headers that are the answer's own: they go before those of the file.
 *
 * @param {import('../site-table.ts').SiteTable} table
 * @param {string} path
 * @param {string | null | undefined} accept
 * @returns {{ file: string; headers: Record<string, string> }}
 */
export function chooseFile(table, path, accept) {
  const page = table.negotiated.find((rule) => idIn(rule.path, path));
  if (page) {
    const jwt = page.jwt && negotiateJwt(accept, page.jwt.types);
    const type = jwt || negotiate(accept, page.types);
    const form = page.jwt && jwt ? page.jwt.file : type ? page.json : page.page;
    const file = form.replace(':id', idIn(page.path, path));
    return { file: file, headers: { 'Content-Type': type || 'text/html; charset=utf-8', Vary: 'Accept' } };
  }
  const alias = table.aliases.find((rule) => idIn(rule.path, path));
  if (!alias) return { file: path, headers: {} };
  const file = alias.file.replace(':id', idIn(alias.path, path));
  const name = file.slice(file.lastIndexOf('/') + 1);
  return {
    file: file,
    headers: alias.download ? { 'Content-Disposition': `attachment; filename="${name}"` } : {},
  };
}

/**
 * The headers of a file.
 *
 * @param {import('../site-table.ts').SiteTable} table
 * @param {string} file
 * @returns {Record<string, string>}
 */
export function headersOf(table, file) {
  /** @type {Record<string, string>} */
  const headers = Object.assign({}, table.everywhere);
  const set = (/** @type {string} */ name, /** @type {string | undefined} */ value) => {
    if (value) headers[name] = value;
  };
  set('Content-Type', valueFor(table.types, file));
  set('Cache-Control', valueFor(table.caching, file));
  set('X-Robots-Tag', valueFor(table.robots, file));
  set('Content-Security-Policy', valueFor(table.policies, file));
  return headers;
}

/**
 * The value of the first rule whose pattern fits.
 *
 * @param {import('../site-table.ts').SiteTable['types']} rules
 * @param {string} path
 */
function valueFor(rules, path) {
  const rule = rules.find((each) => new RegExp(each.path).test(path));
  return rule ? rule.value : undefined;
}

/**
 * The id in a path that fits a pattern, or nothing.
 *
 * @param {string} pattern
 * @param {string} path
 */
function idIn(pattern, path) {
  const match = new RegExp(pattern).exec(path);
  return match ? match[1] || '' : '';
}
