import { messagesFor } from '../i18n/messages.ts';
import { escapeHtml } from '../lib/escape-markup.ts';
import { directionOf, isolatedIn } from '../lib/language.ts';
import { renderMarkdown } from '../lib/markdown.ts';
import { fillIn, type LetterTemplate, type Variable } from './template.ts';

/** What a letter is about. */
export interface LetterFacts {
  /** Of the recipient, where it is known. */
  readonly name: string | undefined;
  readonly achievement: string;
  readonly issuer: string;
  /** As people read it. */
  readonly date: string;
  /** The badge's page; undefined for a private badge. */
  readonly url: string | undefined;
  /** The site's title. */
  readonly site: string;
}

/** A letter in words, without address. No line break is left in its subject. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  /** A whole HTML document without anything to fetch: no images, styles or scripts. */
  readonly html: string;
  readonly language: string;
}

/** Writes a letter. Whatever the facts hold, they are shown as plain words. */
export function writeLetter(template: LetterTemplate, facts: LetterFacts): Letter {
  const { language } = template;
  const names = withNames(facts, oneLine);
  const values = valuesOf(template, names);
  const apart = withNames(names, (name) => isolatedIn(language, name));
  const plain = valuesOf(template, apart);
  const subject = fillIn(oneLine(template.subject), (variable) => plain[variable])
    .replace(/ {2,}/g, ' ')
    .trim();
  return {
    subject,
    text: `${fillIn(withoutMarks(template.body), (variable) => plain[variable]).trim()}\n`,
    html: htmlDocument(subject, template, values),
    language,
  };
}

/** How a letter begins, in a language; for a name of one line, or none. */
export function greetingFor(name: string, language: string): string {
  const { letter } = messagesFor(language);
  return name === '' ? letter.greetingWithoutName : letter.greeting(name);
}

/** Markdown as people write a plain message: links with their addresses after them, strong words as they are. */
function withoutMarks(markdown: string): string {
  return markdown
    .replace(/\[([^\]\n]+)\]\(([^()\s]+)\)/g, (_, words: string, address: string) =>
      words === address ? address : `${words}: ${address}`,
    )
    .replace(/\*\*([^*\n]+)\*\*/g, '$1');
}

type Values = Readonly<Record<Variable, string>>;

function valuesOf({ language }: LetterTemplate, facts: LetterFacts): Values {
  const { name = '', achievement, issuer, date, url = '', site } = facts;
  return { name, greeting: greetingFor(name, language), achievement, issuer, date, url, site };
}

/** The facts with every name changed. */
function withNames(facts: LetterFacts, change: (name: string) => string): LetterFacts {
  const { name, achievement, issuer, site } = facts;
  return {
    ...facts,
    name: name && change(name),
    achievement: change(achievement),
    issuer: change(issuer),
    site: change(site),
  };
}

/** Line breaks and what is invisible, marks that turn writing round included, become single spaces; those that never break stay. */
export function oneLine(text: string): string {
  return text
    .replace(/(?:(?![\u00a0\u202f])[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\s])+/gu, ' ')
    .replace(/[\u{e000}\u{e001}]/gu, '')
    .trim();
}

/** In place of the address of the page while Markdown is read: a link like any other. */
const PAGE = 'https://page.lanyard.invalid/';

/** Other variables stand between these while Markdown is read: what they hold is never read as Markdown. */
const [OPEN, CLOSE] = ['\u{e000}', '\u{e001}'];

/** Whether a variable other than `url` stands in the address of a link: it would not be filled in there. */
export function hasVariableInLink(template: LetterTemplate): boolean {
  return /href="[^"]*(?:%EE%80%80|\u{e000})/iu.test(bodyWithMarks(template));
}

function bodyWithMarks({ body }: LetterTemplate): string {
  const marked = fillIn(body.replace(/[\u{e000}\u{e001}]/gu, ''), (variable) =>
    variable === 'url' ? PAGE : `${OPEN}${variable}${CLOSE}`,
  );
  return renderMarkdown(marked, 2);
}

function htmlDocument(subject: string, template: LetterTemplate, values: Values): string {
  const body = bodyWithMarks(template)
    .replaceAll(PAGE, () => escapeHtml(values.url))
    .replace(/\u{e000}(\w+)\u{e001}/gu, (_, variable: Variable) => isolated(values[variable]));
  const { language } = template;
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">
<head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body>
${body}
</body>
</html>
`;
}

/** A name of one script in a text of another keeps its own direction. */
function isolated(text: string): string {
  return `<bdi>${escapeHtml(text)}</bdi>`;
}
