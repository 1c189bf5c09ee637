import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable, printablePath } from '../../../src/errors/printable.ts';

test.each([
  ['email: ana.lima@school.example # x', 'email: ***.****@******.******* # x'],
  ['<ana@school.example>,', '<***@******.*******>,'],
  ['"ana\\x40school.example"', '"***\\*********.*******"'],
  ['ana%40school.example', '***%********.*******'],
  ['mailto:ana＠school.example', '******:***＠******.*******'],
  ['花子@学校.example', '**@**.*******'],
  ['the @context and "@id"', 'the @context and "@id"'],
  ['https://social.example/@ana', 'https://social.example/@ana'],
  ['a\tb\u001b[2J\u007f', 'a␉b␛[2J␡'],
  ['a\u202eb\u200bc\ufeff', 'a�b�c�'],
  ['z3u2fprgdREFtGakrHr6zLyTeTEZtivDnYCPZmcSt16EYCER!', `${'*'.repeat(48)}!`],
  ['z3u2fprgdREFtGak…', `${'*'.repeat(16)}…`],
  ['the prefix z3u2', 'the prefix z3u2'],
])('%j is printed as %j', (text, expected) => {
  expect(printable(text)).toBe(expected);
});

test('a path keeps the folders around a name with an address', () => {
  expect(printablePath('content/awards/ana@x.example.yaml')).toBe('content/awards/***@*.*******.****');
});

test('no address and no control character comes through, and the length stays', () => {
  const address = fc.emailAddress();
  const around = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(around, address, around, (before, email, after) => {
      const shown = printable(before + email + after);
      expect(shown).not.toContain(email);
      expect(shown).toHaveLength((before + email + after).length);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(shown).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    }),
  );
});
