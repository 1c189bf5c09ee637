import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { markdownCode, markdownText } from '../../../src/lib/escape-markdown.ts';
import { HOSTILE_TEXTS, UNSEEN_SIGNS } from '../../support/hostile-texts.ts';

/** The elements that a text makes in a list, as GitHub Flavored Markdown. */
function elementsOf(markdown: string): string[] {
  const html = marked.parse(`- ${markdown}\n- next`, { gfm: true, async: false });
  return [...html.matchAll(/<(\w+)/g)].map(([, name = '']) => name);
}

function textOf(markdown: string): string {
  const html = marked.parse(`- ${markdown}`, { gfm: true, async: false });
  return html.replace(/<[^>]*>/g, '').trim();
}

describe.each(Object.entries(HOSTILE_TEXTS))('%s', (_, hostile) => {
  test('is text in the middle of a line', () => {
    expect(elementsOf(markdownText(hostile))).toEqual(['ul', 'li', 'li']);
  });

  test('is code between signs of its own', () => {
    expect(elementsOf(markdownCode(hostile))).toEqual(['ul', 'li', 'code', 'li']);
  });

  test('mentions nobody and refers to nothing once it is text', () => {
    expect(textOf(markdownText(hostile))).not.toMatch(/[@＠#]\w|GH-\d|[!~%^$]\d|:\w+:/i);
  });

  test('shows what cannot be seen', () => {
    for (const shown of [markdownText(hostile), markdownCode(hostile)])
      expect(shown).not.toMatch(UNSEEN_SIGNS);
  });
});

test('a plain name is as it was', () => {
  expect(textOf(markdownText('Zoë O’Neill'))).toBe('Zoë O’Neill');
  expect(markdownCode('content/awards/2026/zoe.yaml')).toBe('`content/awards/2026/zoe.yaml`');
});

test('a cut falls between two characters, and leaves no sign that escapes what follows', () => {
  const cut = markdownText(`${'a'.repeat(399)}*b`);
  expect(cut).toBe(`${'a'.repeat(399)}\\*`);
  expect(markdownText('🎖'.repeat(500))).toBe('🎖'.repeat(400));
});
