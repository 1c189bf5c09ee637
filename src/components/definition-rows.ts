import type { ShownTime } from '../lib/date-time.ts';
import { renderMarkdown } from '../lib/markdown.ts';

/** One row of a definition list. */
export interface DefinitionRow {
  readonly term: string;
  readonly details: readonly Detail[];
}

/** What a row says: plain text, a link, a day, a span of days, something to copy, or rendered Markdown. */
export type Detail =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'day'; readonly moment: ShownTime }
  | { readonly kind: 'span'; readonly from?: ShownTime | undefined; readonly to?: ShownTime | undefined }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'prose'; readonly html: string };

/** A row, or nothing where there is nothing to say. */
export function row(term: string, ...details: readonly (Detail | undefined)[]): DefinitionRow[] {
  const said = details.filter((detail) => detail !== undefined);
  return said.length === 0 ? [] : [{ term, details: said }];
}

export function text(value: string | undefined): Detail | undefined {
  return value === undefined ? undefined : { kind: 'text', text: value };
}

export function code(value: string | undefined): Detail | undefined {
  return value === undefined ? undefined : { kind: 'code', text: value };
}

export function prose(markdown: string | undefined): Detail | undefined {
  return markdown === undefined ? undefined : { kind: 'prose', html: renderMarkdown(markdown) };
}

export function day(moment: ShownTime | undefined): Detail | undefined {
  return moment === undefined ? undefined : { kind: 'day', moment };
}

export function span(from: ShownTime | undefined, to: ShownTime | undefined): Detail | undefined {
  return from === undefined && to === undefined ? undefined : { kind: 'span', from, to };
}

/** A link where the address is one a browser can open; otherwise (a DID, a URN) the words alone. */
export function link(words: string, address: string | undefined): Detail {
  const opens = address !== undefined && /^(https?:|mailto:|tel:|\/)/.test(address);
  return opens ? { kind: 'link', text: words, href: address } : { kind: 'text', text: words };
}
