import { domainToASCII, domainToUnicode as unicodeOf } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressSpellings } from '../../../src/lib/address-spellings.ts';
import {
  isEmailAddress,
  isMailbox,
  normaliseEmailAddress,
  readEmailAddress,
} from '../../../src/lib/email-address.ts';
import { domainToUnicode } from '../../../src/lib/punycode.ts';

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
])('%j is an address: %s, and can be written to as it is: %s', (text, isAddress, canBeWrittenTo) => {
  expect(isEmailAddress(text)).toBe(isAddress);
  expect(isMailbox(text)).toBe(canBeWrittenTo);
});

describe('an address is cleaned before it is hashed', () => {
  const ANA = 'ana@club.example';
  test.each([
    [ANA, ANA, []],
    [' Ana@Club.EXAMPLE\n', ANA, []],
    [`\u00a0${ANA}\u3000`, ANA, []],
    ['ana@club.example\u200b', ANA, ['invisible']],
    ['\u202aana@club.example\u202c', ANA, ['invisible']],
    ['\ufeffa\u00adna@cl\u2060ub.example\u200e', ANA, ['invisible']],
    ['a\u200cn\u200da@club.example', ANA, ['invisible']],
    ['mailto:ana@club.example', ANA, ['scheme']],
    ['MAILTO:ana%40club.example?subject=Badge', ANA, ['scheme']],
    ['Ana Lima <ana@club.example>', ANA, ['name']],
    ['"Lima, Ana" <mailto:ana@club.example>;', ANA, ['name', 'scheme']],
    ['<ana@club.example>', ANA, ['name']],
    ['“ana@club.example”', ANA, ['quotes']],
    ["'ana@club.example", ANA, ['quotes']],
    ['ana@club.example.', ANA, ['punctuation']],
    ['ana@club.example/,', ANA, ['punctuation']],
    ['ａｎａ＠ｃｌｕｂ．ｅｘａｍｐｌｅ', ANA, ['fullWidth']],
    ['ana@club。example', ANA, ['fullWidth']],
    ['ana@mu\u0308ller.example', 'ana@müller.example', ['composed']],
    ['ana@xn--mller-kva.example', 'ana@müller.example', ['domain']],
    ['ana@MÜLLER.example', 'ana@müller.example', []],
    ['a..b.@docomo.example', 'a..b.@docomo.example', []],
    ["o'neil+club@a_b.example", "o'neil+club@a_b.example", []],
  ] as const)('%j is %s', (text, address, cleanings) => {
    const read = readEmailAddress(text);
    expect(read?.address.toLowerCase()).toBe(address);
    expect(read?.cleanings).toEqual(cleanings);
    expect(normaliseEmailAddress(text)).toBe(address);
  });

  test.each([
    'ana@club',
    'ana@club..example',
    'ana@.club.example',
    'ana@-club.example',
    'ana@club.example-',
    'ana@192.0.2.1',
    'ana@0x7f.1',
    'ana@[192.0.2.1]',
    'ana@club.example/path',
    'ana@club.example:25',
    'ana lima@club.example',
    'ana@club.\u00a0example',
    'ana\u0000@club.example',
    'ana@club@club.example',
    'ana@club.example bo@club.example',
    'ana@club.example;bo@club.example',
    'Ana <ana@club.example>, Bo <bo@club.example>',
    'sha256$9f@club.example',
    '"ana lima"@club.example',
    '@club.example',
    `${'a'.repeat(65)}@club.example`,
    `ana@${'a.'.repeat(130)}example`,
    'x'.repeat(2000),
  ])('%j is refused', (text) => {
    expect(readEmailAddress(text)).toBeUndefined();
  });
});

/** Letters that change their case there and back. */
const letters = fc.constantFrom(...'abcxyzäéñøабвγδ日本0123456789');
const word = fc.array(letters, { minLength: 1, maxLength: 10 }).map((all) => all.join(''));
const domainWord = fc.array(fc.constantFrom(...'abcxyzäéñабв日本'), { minLength: 1, maxLength: 10 });
const address = fc
  .tuple(word, domainWord, fc.constantFrom('example', 'test', 'org', 'рф'))
  .map(([local, host, end]) => `${local}@${host.join('')}.${end}`);
const unseen = fc.constantFrom(
  ...'\u00ad\u034f\u061c\u115f\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e',
  ...'\u2060\u2061\u2066\u2067\u2068\u2069\u206f\u3164\ufe0f\ufeff\uffa0',
  '\u{e0001}',
  '\u{e0041}',
);
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.oneof(unseen, fc.constantFrom(...'ab.@,;<>"\'/ \u00a0＠．。-mailto:xn--%2?$')), {
      maxLength: 40,
    })
    .map((all) => all.join('')),
);

describe('for whatever is typed', () => {
  test('what is read is read again as it is, and has nothing unseen in it', () => {
    fc.assert(
      fc.property(fc.oneof(anything, address), (text) => {
        const read = readEmailAddress(text);
        if (!read) return;
        expect(read.address).not.toMatch(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\s]/u);
        expect(readEmailAddress(read.address)).toEqual({ address: read.address, cleanings: [] });
        const normal = normaliseEmailAddress(text);
        expect(normaliseEmailAddress(normal)).toBe(normal);
        expect(normal).toBe(normal.normalize('NFC'));
      }),
      { numRuns: 2000 },
    );
  });

  test('unseen signs, capitals, spellings and wrappings do not change the form that is hashed', () => {
    const at = fc.nat(60);
    fc.assert(
      fc.property(address, unseen, at, (plain, sign, place) => {
        const normal = normaliseEmailAddress(plain);
        const letters = [...plain];
        letters.splice(place % (letters.length + 1), 0, sign);
        const ascii = plain.replace(/@(.*)$/, (_, domain: string) => `@${domainToASCII(domain)}`);
        const spellings = [letters.join(''), plain.toUpperCase(), plain.normalize('NFD'), ascii];
        const wrapped = [`mailto:${plain}`, `Ana <${plain}>`, `"${plain}"`, `${plain}.`, ` ${plain},`];
        for (const each of [...spellings, ...wrapped]) expect(normaliseEmailAddress(each)).toBe(normal);
      }),
      { numRuns: 1000 },
    );
  });

  test('a badge is found whose address was hashed in an older spelling', () => {
    fc.assert(
      fc.property(address, (plain) => {
        const ascii = plain.replace(/@(.*)$/, (_, domain: string) => `@${domainToASCII(domain)}`);
        for (const typed of [plain, ascii]) {
          const spellings = addressSpellings(typed);
          for (const hashed of [plain, plain.trim().toLowerCase(), ascii, typed]) {
            expect(spellings).toContain(hashed);
          }
        }
      }),
    );
  });

  test('a domain in ASCII is decoded as Node decodes it', () => {
    fc.assert(
      fc.property(fc.domain(), domainWord, (domain, label) => {
        const ascii = domainToASCII(`${label.join('')}.${domain}`);
        expect(domainToUnicode(ascii)).toBe(unicodeOf(ascii));
      }),
      { numRuns: 1000 },
    );
  });
});

// Samples of RFC 3492 §7.1.
test.each([
  ['xn--ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
  ['xn--ihqwctvzc91f659drss3x8bo0yb', '他們爲什麽不說中文'],
  ['xn--4dbcagdahymbxekheh6e0a7fei0b', 'למההםפשוטלאמדבריםעברית'],
  ['xn--d9juau41awczczp', 'そのスピードで'],
  ['xn--99999999999', 'xn--99999999999'],
])('%s is %s', (ascii, unicode) => {
  expect(domainToUnicode(ascii)).toBe(unicode);
});
