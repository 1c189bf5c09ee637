// @ts-check
// Plain JavaScript: edge functions carry this file as it stands, after negotiate.mjs.
import { negotiate } from './negotiate.mjs';

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
  for (const rule of table.negotiated) {
    const id = groupOf(rule.path, path);
    if (!id) continue;
    const type = negotiate(accept, rule.types);
    const file = type ? rule.json : rule.page;
    return answer(table, file.replace(':id', id), {
      'Content-Type': type || 'text/html; charset=utf-8',
      Vary: 'Accept',
    });
  }
  for (const rule of table.aliases) {
    const id = groupOf(rule.path, path);
    if (!id) continue;
    const file = rule.file.replace(':id', id);
    const name = file.slice(file.lastIndexOf('/') + 1);
    return answer(
      table,
      file,
      rule.download ? { 'Content-Disposition': `attachment; filename="${name}"` } : {},
    );
  }
  return answer(table, path, {});
}

/**
 * @param {import('../site-table.ts').SiteTable} table
 * @param {string} file
 * @param {Record<string, string>} own
 */
function answer(table, file, own) {
  const byPath = {
    'Content-Type': valueFor(table.types, file),
    'Cache-Control': valueFor(table.caching, file),
    'X-Robots-Tag': valueFor(table.robots, file),
  };
  /** @type {Record<string, string>} */
  const headers = Object.assign({}, table.everywhere);
  for (const [name, value] of Object.entries(Object.assign(byPath, own))) if (value) headers[name] = value;
  return { file: file, headers: headers };
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
 * The id in a path that fits a pattern.
 *
 * @param {string} pattern
 * @param {string} path
 */
function groupOf(pattern, path) {
  const match = new RegExp(pattern).exec(path);
  return match ? match[1] : undefined;
}
