import { webcrypto } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { awardYaml } from '../../../../src/browser/award-form/award-yaml.ts';
import { awardFileFor } from '../../../../src/browser/award-form/form-state.ts';
import { hashEmail } from '../../../../src/credential/recipient.ts';
import { INVISIBLE } from '../../../../src/lib/invisible.ts';
import { checkYaml } from '../../../../src/load/read-content-file.ts';
import { awardFileSchema } from '../../../../src/model/award.ts';
import { checkEmails } from '../../../../src/model/email.ts';
import type { Random } from '../../../../src/model/new-award.ts';
import '../../../support/property-seed.ts';

const random: Random = (count) => webcrypto.getRandomValues(new Uint8Array(count));

const FILLED = { achievement: 'bowline', date: '2026-11-01', name: 'Ana Lima', email: 'ana@club.example' };

const HOSTILE = [
  'Ana "Bo" O\'Neil',
  "'quoted'",
  'Ana: Lima',
  '# Ana',
  'Ana # Lima',
  '- Ana',
  '? Ana',
  '!!str Ana',
  '&a Ana',
  '*a',
  '{ name: Ana }',
  '[Ana]',
  '| Ana',
  '> Ana',
  '%YAML 1.2',
  '--- Ana',
  '0123',
  '1e5',
  '2026-11-01',
  'yes',
  'null',
  '~',
  'true',
  '<<',
  '\\u0041na \\n',
  '🧭 Łódź',
  'ليلى حداد',
  'עדן\u200f',
  'a\u0085b\u2028c\u2029d\ufeffe\u00adf',
  'x'.repeat(500),
];

describe('the file that the page writes', () => {
  test.each(HOSTILE)('says what was typed: %j', async (name) => {
    const { text } = await awardFileFor({ ...FILLED, name }, random);
    const { data, problems } = checkYaml(text, awardFileSchema);
    expect(problems).toEqual([]);
    expect(data).toMatchObject({ achievement: 'bowline', recipient: { name } });
  });

  test('says what was typed, whatever it is', () => {
    const names = fc.string({ unit: 'binary', maxLength: 60 }).filter((name) => {
      return name.trim() !== '' && !INVISIBLE.test(name.trim());
    });
    const ids = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,20}$/);
    fc.assert(
      fc.property(names, ids, (name, achievement) => {
        const award = { achievement, name: name.trim(), email: HASH, salt: SALT, date: '2026-11-01' };
        const { data, problems } = checkYaml(awardYaml(award), awardFileSchema);
        expect(problems).toEqual([]);
        expect(data?.recipient).toEqual({ name: name.trim().normalize('NFC'), email: HASH, salt: SALT });
        expect(data?.achievement).toBe(achievement);
      }),
      { numRuns: 1000 },
    );
  });

  const HASH = `sha256$${'1e'.repeat(32)}`;
  const SALT = '12345678901234567890123456789012';

  test('has no name where none was given', async () => {
    const { text } = await awardFileFor({ ...FILLED, name: '  ' }, random);
    expect(checkYaml(text, awardFileSchema).data?.recipient.name).toBeUndefined();
  });

  test.each(['ana@club.example', '  Ana@Club.EXAMPLE ', 'Ünï@club.example'])(
    'has the hash that the program makes of %j, and never the address',
    async (email) => {
      const { path, text } = await awardFileFor({ ...FILLED, email }, random);
      const recipient = checkYaml(text, awardFileSchema).data?.recipient ?? {};
      expect(recipient.salt).toMatch(/^[0-9a-f]{32}$/);
      expect(recipient.email).toBe(hashEmail(email, recipient.salt ?? ''));
      expect((path + text).toLowerCase()).not.toContain(email.trim().toLowerCase());
      expect(checkEmails(path, { recipient }, 'forbid')).toEqual([]);
    },
  );

  test('has a name and a salt of its own each time', async () => {
    const files = await Promise.all(Array.from({ length: 50 }, () => awardFileFor(FILLED, random)));
    expect(new Set(files.map(({ path }) => path)).size).toBe(50);
    expect(new Set(files.map(({ text }) => text)).size).toBe(50);
    for (const { path } of files) expect(path).toMatch(/^content\/awards\/2026\/[a-z2-7]{26}\.yaml$/);
  });
});

test('the page’s script is small, and has neither schemas nor a YAML library in it', async () => {
  const { metafile, outputFiles } = await build({
    entryPoints: ['src/browser/award-form/page.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    metafile: true,
  });
  expect(Object.keys(metafile.inputs).sort()).toEqual([
    'src/browser/award-form/award-yaml.ts',
    'src/browser/award-form/form-state.ts',
    'src/browser/award-form/page.ts',
    'src/lib/clean-address.ts',
    'src/lib/email-address.ts',
    'src/lib/git-host.ts',
    'src/lib/invisible.ts',
    'src/lib/punycode.ts',
    'src/model/new-award.ts',
  ]);
  expect(gzipSync(outputFiles[0]?.contents ?? '').length).toBeLessThan(3_100);
});
