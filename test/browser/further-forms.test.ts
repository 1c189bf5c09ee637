import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';
import { badge, record } from '../unit/verify/records.ts';
import { RSA, tokenOf } from '../unit/verify/tokens.ts';
import { type Draft, OB, World } from '../unit/verify/world.ts';
import { secureVisit, worldly } from './secure-visit.ts';

let browser: Browser;
let dist: string;
beforeAll(async () => {
  ({ dist } = await builtSite());
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** Pastes texts into /verify one after the other: what is said of the last, and what scripts each made the page load, in bytes. */
async function pasted(world: World, texts: readonly string[]) {
  const visit = await secureVisit(browser, dist, '/verify', { elsewhere: worldly(world.fetch) });
  try {
    const { page, newScripts, complaints } = visit;
    const loaded: number[] = [];
    for (const text of texts) {
      await page.locator('textarea').fill(text);
      await page.locator('.verdict-room').evaluate((room) => room.replaceChildren());
      await page.getByRole('button', { name: 'Check it' }).click();
      await page.locator('.verdict .answer').first().waitFor();
      const bodies = await newScripts();
      loaded.push(bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0));
    }
    const text = await page.locator('.verdict-room').innerText();
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    expect(complaints).toEqual([]);
    return { lines, loaded };
  } finally {
    await visit.end();
  }
}

async function endorsement(w: World): Promise<Draft> {
  return w.stranger.sign({
    '@context': w.draft()['@context'],
    id: 'https://stranger.example/endorsements/1',
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name: 'Endorsement',
    issuer: { id: w.stranger.id, type: ['Profile'], name: 'Stranger' },
    validFrom: '2026-10-01T00:00:00Z',
    credentialSubject: {
      id: w.draft()['id'],
      type: ['EndorsementSubject'],
      endorsementComment: '<b>Good</b> work.',
    },
  });
}

/** A badge as issuers of 2022 signed it. */
function olderBadge(w: World): Promise<Draft> {
  const { validFrom, credentialStatus: _, ...draft } = w.draft();
  return w.club.sign(
    {
      ...draft,
      '@context': [
        'https://www.w3.org/2018/credentials/v1',
        OB,
        'https://w3id.org/security/suites/ed25519-2020/v1',
      ],
      issuanceDate: validFrom,
    },
    { type: 'Ed25519Signature2020', cryptosuite: undefined },
  );
}

/** A record of a badge that holds and one that was revoked. */
async function mixedRecord(w: World): Promise<Draft> {
  await w.publishList({ set: [9] });
  return record(w, [await badge(w, 8), await badge(w, 9)]);
}

const text = (make: (w: World) => Promise<Draft>) => async (w: World) => JSON.stringify(await make(w));

describe('a further form', () => {
  test.each<[string, (w: World) => Promise<string>]>([
    ['a token', (w) => tokenOf(w, { pair: RSA })],
    ['a badge of VC 1.1', text(olderBadge)],
    ['an endorsement', text(endorsement)],
    ['a learner record', text(mixedRecord)],
  ])('%s makes a page load at most 25 kB beside the 38 kB for a plain badge', async (_, make) => {
    const world = await World.create();
    const plain = JSON.stringify(await world.badge());
    const { loaded } = await pasted(world, [plain, await make(world)]);
    const [first = 0, more = 0] = loaded;
    expect(first).toBeGreaterThan(20_000);
    expect(first).toBeLessThanOrEqual(38_000);
    expect(more).toBeGreaterThan(1_000);
    expect(more).toBeLessThanOrEqual(25_000);
  });
});

describe('the words', () => {
  test('for a token: those for any badge', async () => {
    const world = await World.create();
    const { lines } = await pasted(world, [await tokenOf(world)]);
    expect(lines[0]).toBe('This badge is real, and it holds today.');
    expect(lines).toContain('The key that signed belongs to club.example, which says so itself.');
  });

  test('for a badge of VC 1.1: with a warning', async () => {
    const world = await World.create();
    const { lines } = await pasted(world, [await text(olderBadge)(world)]);
    expect(lines[0]).toBe('This badge is real, and it holds today.');
    expect(lines.join()).toContain('an older format (Verifiable Credentials 1.1), whose rules are looser');
  });

  test('for an endorsement: what it is about and what it says, as text', async () => {
    const world = await World.create();
    const { lines } = await pasted(world, [await text(endorsement)(world)]);
    expect(lines).toMatchInlineSnapshot(`
      [
        "This endorsement is genuine, and it holds today.",
        "Issued by",
        "stranger.example",
        "calls itself Stranger",
        "Endorsement",
        "Endorsement",
        "About",
        "https://club.example/badges/k3v",
        "It says",
        "<b>Good</b> work.",
        "Signed",
        "1 October 2026",
        "Signature",
        "The signature is right: nothing was changed since it was signed.",
        "Issuer’s key",
        "The key that signed belongs to stranger.example, which says so itself.",
        "Taken back?",
        "The issuer publishes no list by which this badge could be revoked.",
        "Dates",
        "Today is within its dates: from 2026-10-01 on, without an end.",
      ]
    `);
  });

  test('for a record: how many badges in it hold, and each', async () => {
    const world = await World.create();
    const { lines } = await pasted(world, [await text(mixedRecord)(world)]);
    expect(lines).toMatchInlineSnapshot(`
      [
        "This record is genuine, and it holds today.",
        "Issued by",
        "stranger.example",
        "calls itself Stranger",
        "Record",
        "What Ana has learnt",
        "Signed",
        "1 October 2026",
        "Signature",
        "The signature is right: nothing was changed since it was signed.",
        "Issuer’s key",
        "The key that signed belongs to stranger.example, which says so itself.",
        "Taken back?",
        "The issuer publishes no list by which this badge could be revoked.",
        "Dates",
        "Today is within its dates: from 2026-10-01 on, without an end.",
        "Badges in it that hold today: 1 of 2.",
        "This badge is real, and it holds today.",
        "Issued by",
        "club.example",
        "calls itself Sailing Club",
        "Badge",
        "Bowline",
        "Awarded",
        "1 October 2026",
        "Signature",
        "The signature is right: nothing was changed since it was signed.",
        "Issuer’s key",
        "The key that signed belongs to club.example, which says so itself.",
        "Taken back?",
        "The issuer has not revoked or suspended it.",
        "Dates",
        "Today is within its dates: from 2026-10-01 on, without an end.",
        "Recipient",
        "It was given to the person whom the record is about.",
        "The issuer has taken this badge back.",
        "Issued by",
        "club.example",
        "calls itself Sailing Club",
        "Badge",
        "Bowline",
        "Awarded",
        "1 October 2026",
        "Signature",
        "The signature is right: nothing was changed since it was signed.",
        "Issuer’s key",
        "The key that signed belongs to club.example, which says so itself.",
        "Taken back?",
        "The issuer has revoked it.",
        "Dates",
        "Today is within its dates: from 2026-10-01 on, without an end.",
        "Recipient",
        "It was given to the person whom the record is about.",
        "Was it given to the person before you?",
        "Their e-mail address",
        "Compare",
        "It is compared on this device and sent nowhere.",
      ]
    `);
  });
});
