import { domainOf, hrefOf, paths, urlOf } from '../credential/urls.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { IssuedSite } from '../issue/issued-site.ts';
import { escapeHtml } from '../lib/escape-markup.ts';
import { insignia } from '../outputs/insignia/insignia.ts';
import { makes } from '../outputs/makes.ts';

/** The insignia and what to write into another page to show it; nothing on a site that has none. */
export function insigniaView(issued: IssuedSite) {
  const { site, language, insignia: wanted } = issued.site.config;
  if (wanted !== true || !makes(issued, insignia)) return undefined;
  const words = messagesFor(language).insignia;
  const alt = `${words.title}. ${words.check(domainOf(site))}`;
  return {
    src: hrefOf(site, paths.insignia),
    night: hrefOf(site, paths.insigniaNight),
    alt,
    snippet: snippetOf(site, alt),
  };
}

function snippetOf(site: string, alt: string): string {
  const at = (path: string) => escapeHtml(urlOf(site, path));
  return [
    `<a href="${at(paths.verify)}">`,
    '  <picture>',
    `    <source srcset="${at(paths.insigniaNight)}" media="(prefers-color-scheme: dark)">`,
    `    <img src="${at(paths.insignia)}" height="44" alt="${escapeHtml(alt)}">`,
    '  </picture>',
    '</a>',
  ].join('\n');
}
