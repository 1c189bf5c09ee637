import { markdownCode, markdownText } from '../lib/escape-markdown.ts';
import { showUnseen } from '../lib/unseen.ts';
import type { Section, SummaryLine } from './describe.ts';

const MARKS: Record<Section['weight'], string> = { breaks: '⛔', careful: '⚠️', plain: '' };
const WORDS: Record<Section['weight'], string> = { breaks: 'BREAKS: ', careful: 'LOOK: ', plain: '' };
const NOTHING = 'Nothing that is signed or published changes.';

/** A change for a terminal. */
export function diffAsText(sections: readonly Section[]): string {
  if (sections.length === 0) return NOTHING;
  return sections
    .map(({ title, note, weight, lines }) =>
      [
        `${WORDS[weight]}${title} (${lines.length})`,
        ...(note === undefined ? [] : [`  ${note}`]),
        ...lines.map((line) => `  - ${line.map(plain).join('')}`),
      ].join('\n'),
    )
    .join('\n\n');
}

/** Long lists are cut: a comment on a pull request has a limit, and nobody reads a thousand lines. */
const MAX_LINES = 50;

/** A change as Markdown for a pull request. Text from the content is escaped: it comes from strangers. */
export function diffAsMarkdown(sections: readonly Section[]): string {
  if (sections.length === 0) return NOTHING;
  return sections
    .map(({ title, note, weight, lines }) => {
      const more = lines.length - MAX_LINES;
      return [
        `### ${MARKS[weight]} ${title} (${lines.length})`.replace('  ', ' '),
        ...(note === undefined ? [] : ['', note]),
        '',
        ...lines.slice(0, MAX_LINES).map((line) => `- ${line.map(marked).join('')}`),
        ...(more > 0 ? [`- … and ${more} more`] : []),
      ].join('\n');
    })
    .join('\n\n');
}

function plain(word: SummaryLine[number]): string {
  return typeof word === 'string' ? word : showUnseen('code' in word ? word.code : word.text);
}

function marked(word: SummaryLine[number]): string {
  if (typeof word === 'string') return word;
  return 'code' in word ? markdownCode(word.code) : markdownText(word.text);
}
