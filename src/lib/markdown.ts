import { Marked, type RendererObject, type Tokens } from 'marked';
import sanitizeHtml from 'sanitize-html';
import { escapeHtml } from './escape-markup.ts';
import { GuardedTokenizer } from './markdown-tokenizer.ts';

/** What Markdown may become. No images, no ids, no classes, no styles. */
const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['p', 'br', 'hr', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code'],
    ...['em', 'strong', 'del', 'a', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
  allowedSchemes: ['http', 'https'],
  allowProtocolRelative: false,
};

/**
 * Markdown (CommonMark with tables) from an untrusted author as HTML that is safe to put into a page.
 * HTML in it is shown as text; links lead to http and https only; an image becomes a link to it.
 * Headings begin at `topHeading` and never skip a level, whatever the author wrote.
 */
export function renderMarkdown(markdown: string, topHeading: 2 | 3 | 4 = 3): string {
  const marked = new Marked({ gfm: true, renderer: rendererFrom(topHeading) });
  const tokenizer = new GuardedTokenizer(markdown);
  return inFrames(sanitizeHtml(marked.parse(markdown, { async: false, tokenizer }), ALLOWED)).trim();
}

/** Each table of HTML that is safe in an element that can be moved sideways, by the keyboard too. */
function inFrames(html: string): string {
  return html
    .replaceAll('<table>', '<div class="table" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
}

/** What Markdown says, as one line of plain text. */
export function plainText(markdown: string): string {
  const text = renderMarkdown(markdown)
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '').trim();
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function rendererFrom(topHeading: number): RendererObject {
  const open: number[] = [];
  return {
    heading({ depth, tokens }) {
      while ((open.at(-1) ?? 0) >= depth) open.pop();
      open.push(depth);
      const level = Math.min(6, topHeading + open.length - 1);
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
    },
    link({ href, tokens }) {
      return linkTo(href, this.parser.parseInline(tokens));
    },
    image: ({ href, text }: Tokens.Image) => linkTo(href, escapeHtml(text || href)),
    checkbox: ({ checked }) => (checked ? '[x] ' : '[ ] '),
  };
}

function linkTo(href: string, inner: string): string {
  if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) return inner;
  return `<a href="${escapeHtml(href)}" rel="nofollow ugc noopener">${inner}</a>`;
}
