import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { awardInput, awardText } from '../../../src/cli/awards/award-draft.ts';
import { freeAwardId, newSalt } from '../../../src/cli/awards/award-id.ts';
import { checkAnswers } from '../../../src/cli/commands/init/check-answers.ts';
import { firstContent } from '../../../src/cli/commands/init/first-content.ts';
import { generateKey } from '../../../src/keys/signer.ts';
import { checkProse, checkYaml } from '../../../src/load/read-content-file.ts';
import { achievementFileSchema } from '../../../src/model/achievement.ts';
import { awardFileSchema } from '../../../src/model/award.ts';
import { issuerFileSchema } from '../../../src/model/issuer.ts';
import { randomAwardId } from '../../../src/model/new-award.ts';
import { siteConfigFileSchema } from '../../../src/model/site-config.ts';
import { StatusPlaces } from '../../../src/model/status-places.ts';

/** Texts that trip over YAML: signs, numbers, words with a meaning, other scripts. */
const line = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      'yes',
      'null',
      '~',
      '0123',
      '1e5',
      '2026-11-01',
      '- a',
      'a: b',
      '# c',
      '"',
      "'",
      '@x',
      '`',
      '{',
      '[',
      '!x',
      '&a',
      '*a',
      '%',
      '|',
      '>',
      '?',
      '---',
      '...',
      'é',
      '山田 花子',
      'ليلى',
    ),
  )
  .filter((text) => siteConfigFileSchema.safeParse({ site: 'https://x.example', title: text }).success);

/** A text as it is loaded: trimmed, each letter in one spelling. */
const asLoaded = (text: string) => text.trim().normalize('NFC');

test('whatever is said about an award stands in its file as it was said', () => {
  fc.assert(
    fc.property(line, line, fc.string({ unit: 'grapheme', minLength: 1 }), (name, role, narrative) => {
      const parsed = awardFileSchema.safeParse({
        achievement: 'a',
        recipient: { id: 'did:x:y' },
        date: '2026-11-01',
        narrative,
      });
      fc.pre(parsed.success);
      const draft = {
        achievement: 'a',
        date: '2026-11-01',
        name,
        role,
        narrative,
        email: 'a@member.example',
      };
      const text = awardText(awardInput(draft, newSalt()), 'content/awards/2026/x.yaml');
      const { data, problems } = checkYaml(text, awardFileSchema);
      expect(problems).toEqual([]);
      expect(data).toMatchObject({
        recipient: { name: asLoaded(name) },
        role: asLoaded(role),
        narrative: asLoaded(narrative),
      });
    }),
    { numRuns: 300 },
  );
});

test('whatever somebody is called, a new site can be read', () => {
  const { publicKey } = generateKey().signer;
  fc.assert(
    fc.property(line, line, (name, issuer) => {
      const answers = {
        name,
        issuer,
        site: 'https://x.example',
        issuerId: 'x',
        language: 'en',
        visibility: 'public',
      };
      fc.pre(checkAnswers(answers).length === 0);
      const files = firstContent(answers, publicKey.name, '2026-11-01');
      const read = [
        checkYaml(files.get('content/site.yaml') ?? '', siteConfigFileSchema),
        checkProse(files.get('content/issuers/x.md') ?? '', issuerFileSchema),
        checkProse(files.get('content/achievements/first-badge.md') ?? '', achievementFileSchema),
      ];
      expect(read.flatMap(({ problems }) => problems)).toEqual([]);
      expect(read[0]?.data).toMatchObject({ title: asLoaded(name) });
      expect(read[1]?.data).toMatchObject({
        name: asLoaded(issuer),
        keys: [{ publicKeyMultibase: publicKey }],
      });
    }),
    { numRuns: 300 },
  );
});

test('an id is 130 random bits and keeps clear of taken places', () => {
  const ids = new Set(Array.from({ length: 1000 }, () => randomAwardId(randomBytes)));
  expect(ids.size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^[a-z2-7]{26}$/);

  const bytes = [new Uint8Array(26).fill(0), new Uint8Array(26).fill(0), new Uint8Array(26).fill(31)];
  const places = new StatusPlaces([]);
  const random = () => bytes.shift() ?? new Uint8Array(26);
  expect(freeAwardId(places, random)).toEqual({ id: 'a'.repeat(26), statusIndex: undefined });
  expect(freeAwardId(places, random)).toEqual({ id: '7'.repeat(26), statusIndex: undefined });
  expect(places.take(randomAwardId(() => new Uint8Array(26)))).toBeUndefined();
});

test('a salt is 128 random bits', () => {
  expect(newSalt()).toMatch(/^[0-9a-f]{32}$/);
  expect(newSalt()).not.toBe(newSalt());
});
