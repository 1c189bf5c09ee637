import { type Problem, problem } from '../errors/index.ts';
import { positionOf, sourceText } from './code-frame.ts';

/** A Markdown file taken apart. */
export interface FrontMatter {
  /** The YAML between the two lines of dashes. */
  readonly yaml: string;
  /** Where the YAML begins in the file's text. */
  readonly offset: number;
  /** What follows, without white space around it. */
  readonly body: string;
}

/**
 * Splits YAML front matter from the text below it. The first line is `---` alone: a language after it (`---js`) is an
 * error, and nothing is ever run.
 */
export function splitFrontMatter(
  text: string,
): { readonly content: FrontMatter } | { readonly problem: Problem } {
  const opening = /^---(?!-)[ \t]*([^\r\n]*)\r?(?:\n|$)/.exec(text);
  if (!opening)
    return { problem: problem('content/front-matter-missing', undefined, positionOf(sourceText(text), 0)) };
  const [line, language = ''] = opening;
  if (language !== '') {
    const place = positionOf(sourceText(text), 3, line.trimEnd().length);
    return { problem: problem('content/front-matter-language', { language }, place) };
  }
  const rest = text.slice(line.length);
  const closing = /^---[ \t]*\r?(?:\n|$)/m.exec(rest);
  if (!closing)
    return { problem: problem('content/front-matter-open', undefined, positionOf(sourceText(text), 0, 3)) };
  const body = rest.slice(closing.index + closing[0].length).trim();
  return { content: { yaml: rest.slice(0, closing.index), offset: line.length, body } };
}
