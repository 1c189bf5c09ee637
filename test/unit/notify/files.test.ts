import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import {
  entryKey,
  LEDGER_STATES,
  type LedgerEntry,
  readLedger,
  statusOf,
  TORN_MARK,
} from '../../../src/notify/ledger-entry.ts';
import { csvLine, isFormula } from '../../../src/notify/mail-merge.ts';
import { mailtoLink } from '../../../src/notify/mailto.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('=1+1', '-2', '@x', '+x', '"', 'a\r\nb', '\t='),
);

test('a row of a mail merge is read back as it was, but that no cell is a formula', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 6 }), (cells) => {
      const { data } = Papa.parse<string[]>(csvLine(cells), { delimiter: ',', newline: '\r\n' });
      expect(data[0]).toEqual(cells.map((cell) => (isFormula(cell) ? `'${cell}` : cell)));
      expect(data[0]?.some(isFormula)).toBe(false);
    }),
  );
});

test('a mailto link says what the letter says, and to one address only', () => {
  const local = fc.stringMatching(/^[^\s@,;<>()"\p{Cc}$]{1,20}$/u);
  fc.assert(
    fc.property(local, anyText, anyText, (name, subject, text) => {
      const address = `${name}@member.example`;
      const link = new URL(mailtoLink(address, { subject, text, html: '', language: 'en' }));
      expect(decodeURIComponent(link.pathname)).toBe(address.toWellFormed());
      expect(link.pathname.split('@')).toHaveLength(2);
      expect([...link.searchParams.keys()]).toEqual(['subject', 'body']);
      const query = Object.fromEntries(
        link.search
          .slice(1)
          .split('&')
          .map((pair) => pair.split('=').map(decodeURIComponent)),
      );
      expect(query['subject']).toBe(subject.toWellFormed());
      expect(query['body']).toBe(text.trimEnd().replaceAll('\n', '\r\n').toWellFormed());
    }),
  );
});

describe('a ledger', () => {
  const entries = fc.array(
    fc.record({
      at: fc.constant('2026-11-20T12:00:00Z'),
      badge: fc.constantFrom('https://b.example/badges/a', 'https://b.example/badges/b'),
      template: fc.constantFrom('notify', 'reminder'),
      wording: fc.constant('0123456789abcdef'),
      way: fc.constantFrom('smtp', 'eml'),
      state: fc.constantFrom(...LEDGER_STATES),
    }),
  );
  const textOf = (list: readonly LedgerEntry[]) => list.map((entry) => `${JSON.stringify(entry)}\n`).join('');

  test('says of each badge and template what its last entry says', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const ledger = readLedger(textOf(list));
        if (!('last' in ledger)) throw new Error(`line ${ledger.badLine}`);
        for (const entry of list) {
          const last = list.findLast((each) => entryKey(each) === entryKey(entry));
          expect(ledger.last.get(entryKey(entry))).toEqual(last);
        }
      }),
    );
  });

  test('torn anywhere is never taken to say more than its whole lines say', () => {
    fc.assert(
      fc.property(entries, fc.nat(), (list, at) => {
        const text = textOf(list);
        const cut = text.slice(0, at % (text.length + 1));
        const whole = readLedger(cut.slice(0, cut.lastIndexOf('\n') + 1));
        const torn = readLedger(cut);
        const mended = readLedger(`${cut}${cut.endsWith('\n') || cut === '' ? '' : `${TORN_MARK}\n`}`);
        if (!('last' in whole && 'last' in torn && 'last' in mended)) throw new Error('not read');
        expect(torn.last).toEqual(whole.last);
        expect(mended.last).toEqual(whole.last);
        expect(torn.isTorn).toBe(cut !== '' && !cut.endsWith('\n'));
      }),
    );
  });

  test('with a line that is none is not read', () => {
    const good = textOf([{ at: '', badge: 'b', template: 't', wording: '', way: 'smtp', state: 'sent' }]);
    expect(readLedger(`${good}null\n${good}`)).toEqual({ badLine: 2 });
    expect(readLedger(`${good.replace('"sent"', '"maybe"')}`)).toEqual({ badLine: 1 });
    expect(readLedger('')).toEqual({ last: new Map(), isTorn: false });
  });

  test('begun and nothing more is doubtful; not sent is as if never begun', () => {
    const entry = { at: '', badge: 'b', template: 't', wording: '', way: 'smtp' };
    expect(LEDGER_STATES.map((state) => statusOf({ ...entry, state }))).toEqual([
      'doubtful',
      'sent',
      'drafted',
      'rejected',
      'no',
    ]);
  });
});
