import { expect, test } from 'vitest';
import { isEmailAddress, isMailbox, normaliseEmailAddress } from '../../../src/lib/email-address.ts';

test.each([
  [' Ana@Member.example ', true, false],
  ['ana@member.example', true, true],
  ['zoë@müller.example', true, true],
  ['ana@member', false, false],
  ['sha256$9f', false, false],
  ['Ana <ana@member.example>', false, false],
  ['ana@member.example,bo@member.example', false, false],
  ['ana,bo@member.example', true, false],
  ['ana\u0000@member.example', true, false],
  [`${'a'.repeat(250)}@b.example`, true, false],
  ['', false, false],
])('%j is an address: %s, and can be written to: %s', (text, isAddress, canBeWrittenTo) => {
  expect(isEmailAddress(text)).toBe(isAddress);
  expect(isMailbox(text)).toBe(canBeWrittenTo);
});

test('an address is hashed in one form, however it is typed', () => {
  expect(normaliseEmailAddress(' Ana@Member.EXAMPLE\n')).toBe('ana@member.example');
});
