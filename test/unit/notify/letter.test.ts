import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { hasVariableInLink, type LetterFacts, oneLine, writeLetter } from '../../../src/notify/letter.ts';
import { builtInTemplate, fillIn, unknownVariables, VARIABLES } from '../../../src/notify/template.ts';

const FACTS: LetterFacts = {
  name: 'Ana Lima',
  achievement: 'Bowline',
  issuer: 'Sailing Club',
  date: '1 November 2026',
  url: 'https://badges.club.example/badges/ana',
  site: 'Club badges',
};

describe('the built-in letter', () => {
  test.each(LANGUAGES)('in %s', (language) => {
    const page = writeLetter(builtInTemplate(language, 'page'), FACTS);
    const attached = writeLetter(builtInTemplate(language, 'attached'), {
      ...FACTS,
      name: undefined,
      url: undefined,
    });
    expect([page.subject, page.text, attached.text].join('\n---\n')).toMatchSnapshot();
    expect(page.html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
    expect(page.html).toContain(`<a href="${FACTS.url}"`);
    expect(attached.text + attached.html).not.toMatch(/https?:|[{}]/);
    for (const body of ['page', 'attached'] as const) {
      expect(unknownVariables(builtInTemplate(language, body).body)).toEqual([]);
    }
  });

  test('in the variety of a language that a site speaks, else in English', () => {
    expect(builtInTemplate('pt-BR', 'page').subject).toBe(builtInTemplate('pt', 'page').subject);
    expect(builtInTemplate('is', 'page')).toEqual(builtInTemplate('en', 'page'));
  });
});

const template = (body: string, subject = '{name} {achievement} {issuer} {site}') => ({
  name: 'own',
  subject,
  body,
  language: 'en',
});

describe('an own template', () => {
  test('knows its variables, and says of others what was meant', () => {
    expect(unknownVariables('{name} {Name} {adress} { x } {} {{url}} {1}')).toEqual([
      { variable: 'Name', suggestion: 'name', at: 7 },
      { variable: 'adress', suggestion: undefined, at: 14 },
    ]);
    expect(fillIn('{name}, {Name}', (variable) => variable.toUpperCase())).toBe('NAME, {Name}');
  });

  test('shows its links as links, and as words with addresses where there are none', () => {
    const letter = writeLetter(template('[See it]({url}), [us](https://club.example) or <{url}>.'), FACTS);
    expect(letter.text).toBe(`See it: ${FACTS.url}, us: https://club.example or <${FACTS.url}>.\n`);
    expect(letter.html.match(/<a href="[^"]+"/g)).toEqual([
      `<a href="${FACTS.url}"`,
      '<a href="https://club.example"',
      `<a href="${FACTS.url}"`,
    ]);
  });

  test.each([
    ['[x](https://x.example/{name})', true],
    ['<https://x.example/{name}>', true],
    ['[{name}]({url})', false],
    ['https://x.example/ {name}', false],
  ])('%s has a variable in a link: %s', (body, expected) => {
    expect(hasVariableInLink(template(body))).toBe(expected);
  });

  test('has no images, whatever it says', () => {
    const { html } = writeLetter(template('![pixel](https://x.example/p.png) <img src=x>'), FACTS);
    expect(html).not.toContain('<img');
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x>',
    '[a](javascript:alert(1))',
    '{url}',
    '**b**',
    '\r\nBcc: x',
  ),
);

test('whatever names hold, they are shown as words: no elements, no links, no header lines', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, anyText, (name, achievement, issuer, site) => {
      const body = VARIABLES.map((variable) => `{${variable}}`).join('\n\n');
      const letter = writeLetter(template(body), { ...FACTS, name, achievement, issuer, site });
      expect(letter.subject).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
      const tags = letter.html.match(/<\/?[a-z!][^>]*>/gi) ?? [];
      const names = new Set(tags.map((tag) => /^<\/?([a-z!]+)/i.exec(tag)?.[1]));
      expect([...names].sort()).toEqual([
        '!doctype',
        'a',
        'bdi',
        'body',
        'head',
        'html',
        'meta',
        'p',
        'title',
      ]);
      expect(letter.html.match(/<a /g)).toHaveLength(1);
      expect(letter.text).toContain(oneLine(achievement));
    }),
  );
});
