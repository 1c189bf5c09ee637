import { showUnseen } from './unseen.ts';

/** The longest that a stranger's text is repeated, in characters. */
const MAX_LENGTH = 400;

/**
 * A stranger's text as Markdown that shows it and does nothing, in the middle of a line: no link, image, heading, HTML
 * or formula, and on GitHub and GitLab no mention, reference or picture by name. Cut after 400 characters.
 */
export function markdownText(text: string): string {
  return onOneLine(text)
    .replace(/[\\`*_{}[\]<>()#+\-.!|~&:$^%]/g, (character) => `\\${character}`)
    .replace(LIVE, (live) => `${live}\u200b`);
}

/**
 * A stranger's text set apart as Markdown's inline code. Within it nothing is live; it has no sign that could end it.
 */
export function markdownCode(text: string): string {
  return `\`${onOneLine(text).replaceAll('`', 'ˋ')}\``;
}

/** What GitHub and GitLab look for in the finished text, where backslashes are gone: @ana, #1, GH-1, :tada: */
const LIVE = /[@＠]|\\[#!~%^$&](?=\S)|GH\\-(?=\d)|\\:(?=[\w+])/gi;

/** A line break would end the list, the code or the heading around a text, and start what the text says. */
function onOneLine(text: string): string {
  return [...showUnseen(text)].slice(0, MAX_LENGTH).join('') || ' ';
}
