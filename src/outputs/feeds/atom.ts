import type { DateTime, ShownTime } from '../../lib/date-time.ts';
import { escapeXml } from '../../lib/escape-markup.ts';

/** An Atom feed [RFC 4287 §4.1.1]. */
export interface AtomFeed {
  /** Where it stands: its id and its `self` link. */
  readonly address: string;
  readonly title: string;
  readonly subtitle?: string | undefined;
  /** The page that shows the same. */
  readonly page: string;
  readonly language: string;
  /** At least one, the newest first. */
  readonly entries: readonly AtomEntry[];
}

/** One entry [RFC 4287 §4.1.2]. */
export interface AtomEntry {
  /** The page's whole address, which is for ever: also the entry's id. */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  readonly author: { readonly name: string; readonly address: string };
  readonly published?: ShownTime | undefined;
  /** When it last changed, by its content. */
  readonly updated: DateTime;
  readonly categories: readonly string[];
  /** Of its title and summary, where that is not the feed's. */
  readonly language?: string | undefined;
}

/** A feed as XML. It says when its newest entry changed, so it stays the same until one does. */
export function atomXml(feed: AtomFeed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">\n`,
    `  ${element('id', feed.address)}\n`,
    `  ${element('title', feed.title)}\n`,
    feed.subtitle === undefined ? '' : `  ${element('subtitle', feed.subtitle)}\n`,
    `  ${element('updated', lastChange(feed.entries))}\n`,
    `  ${link('self', 'application/atom+xml', feed.address)}\n`,
    `  ${link('alternate', 'text/html', feed.page)}\n`,
    ...feed.entries.map(entryXml),
    '</feed>\n',
  ].join('');
}

function lastChange(entries: readonly AtomEntry[]): string {
  return entries.reduce((latest, { updated }) => (updated > latest ? updated : latest), '');
}

function entryXml(entry: AtomEntry): string {
  const { address, title, summary, author, published, updated, categories, language } = entry;
  const lines = [
    element('id', address),
    element('title', title),
    link('alternate', 'text/html', address),
    ...(published === undefined ? [] : [element('published', published)]),
    element('updated', updated),
    `<author>${element('name', author.name)}${element('uri', author.address)}</author>`,
    ...categories.map((term) => `<category term="${escapeXml(term)}"/>`),
    element('summary', summary),
  ];
  const attribute = language === undefined ? '' : ` xml:lang="${escapeXml(language)}"`;
  return `  <entry${attribute}>\n${lines.map((line) => `    ${line}\n`).join('')}  </entry>\n`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function link(relation: string, type: string, address: string): string {
  return `<link rel="${relation}" type="${type}" href="${escapeXml(address)}"/>`;
}
