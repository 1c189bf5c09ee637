import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashEmail } from '../../../src/credential/recipient.ts';
import { gatherAddressees, type RosterLine } from '../../../src/notify/addressee.ts';
import { createAddresseeFinder } from '../../../src/notify/find-addressee.ts';

const SALT = '6e6c92bdcd96d06e4baa196b89f01f8b';
const find = (rows: readonly RosterLine[]) => createAddresseeFinder(gatherAddressees(rows));

test('rows with the same address are one addressee, however it is typed', () => {
  expect(
    gatherAddressees([
      { line: 2, address: 'Ana@member.example', name: 'Ana' },
      { line: 3, address: 'bo@member.example' },
      { line: 4, address: ' ana@MEMBER.example ', name: 'Ana', id: 'did:example:ana' },
    ]),
  ).toEqual([
    { address: 'Ana@member.example', lines: [2, 4], names: ['Ana'], ids: ['did:example:ana'] },
    { address: 'bo@member.example', lines: [3], names: [], ids: [] },
  ]);
});

test('whoever stands on the roster is found by the hash, and nobody else', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(names, fc.nat(), (all, at) => {
      const rows = all.map((name, index) => ({ line: index + 2, address: `${name}@member.example` }));
      const wanted = rows[at % rows.length];
      const recipient = { email: hashEmail(wanted?.address ?? '', SALT), salt: SALT };
      expect(find(rows)(recipient)).toMatchObject({ kind: 'found', addressee: { lines: [wanted?.line] } });
      expect(find(rows.filter((row) => row !== wanted))(recipient)).toEqual({ kind: 'nobody' });
      expect(find(rows)({ ...recipient, salt: `${SALT}0` })).toEqual({ kind: 'nobody' });
    }),
  );
});

test('hash and id that lead to different people tell nobody', () => {
  const rows = [
    { line: 2, address: 'ana@member.example' },
    { line: 3, address: 'bo@member.example', id: 'did:example:bo' },
  ];
  const recipient = { email: hashEmail('ana@member.example', SALT), salt: SALT, id: 'did:example:bo' };
  expect(find(rows)(recipient)).toEqual({ kind: 'several', lines: [2, 3] });
});

test('the name on the badge comes before the roster’s', () => {
  const rows = [{ line: 2, address: 'ana@member.example', name: 'Ana (U18)' }];
  const recipient = { email: hashEmail('ana@member.example', SALT), salt: SALT };
  expect(find(rows)(recipient)).toMatchObject({ name: 'Ana (U18)' });
  expect(find(rows)({ ...recipient, name: 'Ana Lima' })).toMatchObject({ name: 'Ana Lima' });
});

test('a plain address of a private repository is compared as it is; an MD5 hash is not', () => {
  const rows = [{ line: 2, address: 'Ana@member.example' }];
  expect(find(rows)({ email: 'ana@member.example' })).toMatchObject({ kind: 'found' });
  expect(find(rows)({ email: 'md5$0123456789abcdef0123456789abcdef', salt: SALT })).toEqual({
    kind: 'nameless',
  });
});
