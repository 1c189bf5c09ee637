import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { writeChunks } from '../../src/lib/png.ts';
import { credentialFragment } from '../../src/lib/write-credential-link.ts';
import { startBrowser } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';
import { type Draft, Issuer, World } from '../unit/verify/world.ts';
import { barriers } from './barriers.ts';
import { type SecureVisit, secureVisit, worldly } from './secure-visit.ts';

const BADGE = '/badges/day-skipper-liam-okafor';

let browser: Browser;
let dist: string;
beforeAll(async () => {
  ({ dist } = await builtSite());
  browser = await startBrowser();
});
afterAll(() => browser?.close());

type Options = Parameters<typeof secureVisit>[3];

/** Opens a page of the site for as long as a check takes. */
async function on<T>(path: string, check: (visit: SecureVisit) => Promise<T>, options?: Options): Promise<T> {
  const visit = await secureVisit(browser, dist, path, options);
  try {
    return await check(visit);
  } finally {
    await visit.end();
  }
}

/** What the verdict says, a line for each part. */
async function verdict(page: Page): Promise<string[]> {
  await page.locator('.verdict .answer').first().waitFor();
  const text = await page.locator('.verdict').first().innerText();
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** Pastes a text into /verify and asks; a world's hosts answer. */
async function paste(text: string, world?: World, options: Options = {}) {
  return on(
    '/verify',
    async ({ page, asked, complaints }) => {
      await page.locator('textarea').fill(text);
      await page.getByRole('button', { name: 'Check it' }).click();
      const lines = await verdict(page);
      const taken = await page.evaluate(() => (window as { taken?: unknown }).taken);
      const found = await page.locator('.verdict :is(img, script, iframe, a, style)').count();
      return { lines, asked, complaints, taken, found };
    },
    { ...(world && { elsewhere: worldly(world.fetch) }), ...options },
  );
}

describe('whatever way a badge comes', () => {
  const REAL = 'This badge is real, and it holds today.';
  const at = (path: string) => readFile(join(dist, path));

  test.each([
    ['its page’s address', async () => `https://badges.example${BADGE}`],
    ['its page’s address, as an address bar shows it', async () => `badges.example${BADGE}`],
    ['its own address', async () => `https://badges.example${BADGE}.jsonld`],
    ['its image’s address', async () => `https://badges.example${BADGE}.png`],
    ['its certificate’s address', async () => `https://badges.example${BADGE}.pdf`],
    ['its text', async () => (await at(`${BADGE}.jsonld`)).toString()],
    [
      'a link that carries it',
      async () =>
        `https://elsewhere.example/verify${credentialFragment(JSON.parse((await at(`${BADGE}.jsonld`)).toString()))}`,
    ],
  ])('it is verified from %s', async (_, text) => {
    const answer = await paste(await text());
    expect(answer.lines.slice(0, 6)).toEqual([
      REAL,
      'Issued by',
      'badges.example',
      'calls itself Harbour Sailing Club',
      'Badge',
      'Day Skipper',
    ]);
    expect(answer.complaints).toEqual([]);
  });

  test.each(['jsonld', 'png', 'svg', 'pdf'])(
    'it is verified from a file that is chosen or dropped: %s',
    async (ending) => {
      const buffer = await at(`${BADGE}.${ending}`);
      await on('/verify', async ({ page }) => {
        await page.locator('input[type=file]').setInputFiles({ name: `a.${ending}`, mimeType: '', buffer });
        expect((await verdict(page))[0]).toBe(REAL);
      });
      await on('/verify', async ({ page }) => {
        await page.locator('form.verifier').waitFor();
        await page.evaluate(
          (bytes) => {
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([Uint8Array.from(bytes)], 'badge'));
            document.body.dispatchEvent(
              new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
            );
          },
          [...buffer],
        );
        expect((await verdict(page))[0]).toBe(REAL);
      });
    },
  );

  test('it is verified from the page’s own link, with the keyboard alone, and not before it is asked for', async () => {
    const credential = JSON.parse((await at(`${BADGE}.jsonld`)).toString());
    await on(`/verify${credentialFragment(credential)}`, async ({ page, asked }) => {
      await page.getByText('This link carries a badge.').waitFor();
      const before = asked.length;
      expect(asked.filter((url) => /did\.json|status/.test(url))).toEqual([]);
      for (let step = 0; step < 12; step++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement?.matches('form.verifier button'))) break;
      }
      await page.keyboard.press('Enter');
      expect((await verdict(page))[0]).toBe(REAL);
      expect(asked.length).toBeGreaterThan(before);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('answer');
      expect(asked.join()).not.toContain('#c=');
    });
  });
});

describe('the button on a badge’s page', () => {
  test('checks the page’s own badge within 2 kB before it is pressed and 38 kB after, and asks no other host', async () => {
    await on(BADGE, async ({ page, asked, newScripts, complaints }) => {
      const sizes = async () =>
        (await newScripts()).reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
      expect(await sizes()).toBeLessThanOrEqual(2_000);
      expect(await page.locator('.check-now .verdict-room').getAttribute('aria-live')).toBe('polite');
      await page.getByRole('button', { name: 'Check it now' }).click();
      expect((await verdict(page))[0]).toBe('This badge is real, and it holds today.');
      const after = await sizes();
      expect(after).toBeLessThanOrEqual(38_000);
      expect(after).toBeGreaterThan(20_000);
      expect(asked.filter((url) => !url.startsWith('https://badges.example/'))).toEqual([]);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('answer');
      expect(complaints).toEqual([]);
    });
  });

  test.each([
    ['/badges/day-skipper-noah-berg', 'The issuer has taken this badge back.', 'The issuer has revoked it.'],
    ['/badges/i5uxjdp2bjkpel4f462s6poyo3', 'This badge was real, and has expired.', 'It expired on 2026-'],
  ])('says what became of %s', async (path, answer, because) => {
    await on(path, async ({ page }) => {
      await page.getByRole('button', { name: 'Check it now' }).click();
      const lines = await verdict(page);
      expect(lines[0]).toBe(answer);
      expect(lines.join('\n')).toContain(because);
    });
  });

  test('compares an e-mail address here and sends it nowhere', async () => {
    await on(BADGE, async ({ page, asked }) => {
      await page.getByRole('button', { name: 'Check it now' }).click();
      await page.getByLabel('Their e-mail address').fill('somebody.else@club.example');
      await page.waitForLoadState('networkidle');
      const before = asked.length;
      await page.getByRole('button', { name: 'Compare' }).click();
      await page.getByText('This badge is real, but it is somebody else’s.').waitFor();
      expect(asked.slice(before)).toEqual([]);
      expect(asked.join()).not.toContain('somebody');
    });
  });
});

describe('the right words', () => {
  const json = async (make: (world: World) => Promise<Draft>, change: (world: World) => void = () => {}) => {
    const world = await World.create();
    const text = JSON.stringify(await make(world));
    change(world);
    return paste(text, world);
  };

  test('for a genuine badge of another issuer', async () => {
    const answer = await json((world) => world.badge());
    expect(answer.lines).toMatchInlineSnapshot(`
      [
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
        "Was it given to the person before you?",
        "Their e-mail address",
        "Compare",
        "It is compared on this device and sent nowhere.",
      ]
    `);
    expect(answer.asked.filter((url) => url.includes('club.example'))).toEqual([
      'https://club.example/issuers/club/did.json',
      'https://club.example/status/1.jsonld',
    ]);
  });

  test('for one that was changed: only that, and nothing of what it says', async () => {
    const answer = await json((world) =>
      world.forged((draft) => {
        draft['name'] = 'Admiral';
      }),
    );
    expect(answer.lines).toMatchInlineSnapshot(`
      [
        "Do not rely on this badge.",
        "Signature",
        "The signature does not match: the badge was changed after it was signed, or it was never signed by this issuer.",
      ]
    `);
  });

  test('for one that somebody else signed', async () => {
    const answer = await json(async (world) => new Issuer(world.club.id, 9).sign(world.draft()));
    expect(answer.lines).toMatchInlineSnapshot(`
      [
        "Do not rely on this badge.",
        "Issuer’s key",
        "The issuer does not have the key that signed this badge.",
      ]
    `);
  });

  test('for one with no domain behind it: not one tick', async () => {
    const id = `did:key:${new Issuer('', 5).key}`;
    const world = await World.create();
    const draft: Draft = { ...world.draft(), issuer: { id, type: ['Profile'], name: 'Example University' } };
    delete draft['credentialStatus'];
    await on('/verify', async ({ page }) => {
      await page.locator('textarea').fill(JSON.stringify(await new Issuer(id, 5).sign(draft)));
      await page.getByRole('button', { name: 'Check it' }).click();
      const lines = await verdict(page);
      expect(lines.slice(0, 3)).toEqual([
        'This badge is signed, but nobody vouches for who signed it.',
        'Issued by',
        'nobody’s domain',
      ]);
      expect(lines).toContain(
        'The issuer is known only by its key. No web domain stands behind it, so anybody could have made it.',
      );
      expect(await page.locator('.verdict').getAttribute('class')).toBe('verdict warning');
      expect(await page.locator('.verdict .pass').count()).toBe(0);
      const marks = await page
        .locator('.verdict .mark path')
        .evaluateAll((all) => all.map((each) => each.getAttribute('d')));
      expect(marks.length).toBeGreaterThan(3);
      expect(marks).not.toContain('m2 9 4 4 8-10');
    });
  });

  test('for one whose issuer cannot be reached', async () => {
    const world = await World.create();
    const answer = await paste(JSON.stringify(await world.badge()));
    expect(answer.lines).toMatchInlineSnapshot(`
      [
        "Whether this badge holds could not be found out.",
        "Issuer’s key",
        "club.example could not be reached to ask for the issuer’s keys.",
        "club.example could not be reached. The command line may reach it, or give the badge and this file together: https://club.example/issuers/club/did.json",
      ]
    `);
  });

  test('for one whose issuer lets no other site’s page read its keys', async () => {
    const world = await World.create();
    const answer = await paste(JSON.stringify(await world.badge()), undefined, {
      elsewhere: (route) =>
        route.fulfill({ body: '{}', headers: { 'access-control-allow-origin': 'https://club.example' } }),
    });
    expect(answer.lines).toMatchInlineSnapshot(`
      [
        "Whether this badge holds could not be found out.",
        "Issuer’s key",
        "club.example could not be reached to ask for the issuer’s keys.",
        "club.example answers, but lets no page of another site read it (it sends no CORS header). The command line may reach it, or give the badge and this file together: https://club.example/issuers/club/did.json",
      ]
    `);
  });

  test('for one whose issuer does not answer in time', async () => {
    const world = await World.create();
    const answer = await paste(JSON.stringify(await world.badge()), undefined, { elsewhere: async () => {} });
    expect(answer.lines.join('\n')).toContain('club.example gave no full answer within ten seconds.');
  });

  test.each([
    ['a sentence', 'Ana has earned a badge.', 'This is text, but not that of a badge, which is JSON.'],
    [
      'an issuer’s keys',
      '{"id":"did:web:a.example","verificationMethod":[]}',
      'These are the keys of an issuer (did.json). Give them together with one of its badges.',
    ],
  ])('for %s, which is no badge: kindly, with what to do', async (_, text, words) => {
    const { lines } = await paste(text);
    expect(lines).toEqual([
      'That is not a badge.',
      'File',
      words,
      'Paste the address of the badge’s page (https://…), or choose its file: JSON, PNG, SVG or PDF.',
    ]);
  });

  test('for a wallet’s file with a genuine badge and a changed one: each by itself', async () => {
    const world = await World.create();
    const badge = await world.badge();
    const text = JSON.stringify({
      type: ['VerifiablePresentation'],
      verifiableCredential: [badge, { ...badge, name: 'Admiral' }],
    });
    const { lines, found } = await paste(text, world);
    expect(lines.slice(0, 4)).toEqual([
      'There are 2 inside. Each was checked by itself:',
      'File',
      'A wallet had wrapped it up (a presentation).',
      'This badge is real, and it holds today.',
    ]);
    expect(lines).toContain('Do not rely on this badge.');
    expect(lines.join()).not.toContain('Admiral');
    expect(found).toBe(0);
  });

  test('for files that come with their issuer’s own documents, without the network', async () => {
    const world = await World.create();
    const file = (name: string, content: object) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(content)),
    });
    const files = [
      file('did.json', world.club.document()),
      file('badge.json', await world.badge()),
      file('list.json', await world.list()),
    ];
    await on('/verify', async ({ page, asked }) => {
      await page.locator('input[type=file]').setInputFiles(files);
      expect(await verdict(page)).toMatchInlineSnapshot(`
        [
          "If the files you gave are the issuer’s own, this badge is real.",
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
          "The keys are from a file that you gave. Nobody asked club.example whether they are its own.",
          "Taken back?",
          "The issuer has not revoked or suspended it.",
          "Dates",
          "Today is within its dates: from 2026-10-01 on, without an end.",
          "Was it given to the person before you?",
          "Their e-mail address",
          "Compare",
          "It is compared on this device and sent nowhere.",
        ]
      `);
      expect(asked.filter((url) => url.includes('club.example'))).toEqual([]);
    });
  });

  test.each([
    [
      'an address where there is nothing',
      'https://badges.example/nowhere',
      'There is nothing at this address.',
    ],
    [
      'a page without a badge',
      'https://badges.example/achievements',
      'There is no badge at this address, and the page does not say where one is.',
    ],
    ['nothing at all', '  ', 'Give an address, a text or a file first.'],
    [
      'a broken link',
      'https://a.example/verify#c=AAAA',
      'This link holds no badge: part of it may have been lost on the way.',
    ],
  ])('for %s', async (_, text, words) => {
    expect((await paste(text)).lines).toEqual([words]);
  });
});

describe('a hostile badge', () => {
  const EVIL = '<img src=x onerror="window.taken=1"><script>window.taken=1</script>';

  test('is shown as text, whatever its strings hold', async () => {
    const world = await World.create();
    const badge = await world.badge((draft) => {
      draft['name'] = EVIL;
      draft['issuer'].name = EVIL;
      draft['issuer'].url = 'javascript:window.taken=1';
      draft['credentialSubject'].identifier = [
        { type: 'IdentityObject', hashed: false, identityHash: EVIL, identityType: 'name' },
      ];
    });
    const { lines, taken, found, complaints } = await paste(JSON.stringify(badge), world);
    expect(lines).toContain(EVIL);
    expect({ taken, found, complaints }).toEqual({ taken: undefined, found: 0, complaints: [] });
  });

  const link = (bytes: Buffer) => `https://a.example/verify#c=${deflateRawSync(bytes).toString('base64url')}`;
  test.each([
    ['a script’s address', async () => 'javascript:window.taken=1', 'That is not a badge.'],
    ['a data address', async () => `data:text/html,${EVIL}`, 'That is not a badge.'],
    [
      'JSON a hundred thousand deep',
      async () => '['.repeat(100_000),
      'Whether this badge holds could not be found out.',
    ],
    [
      '__proto__',
      async () => '{"__proto__":{"taken":1},"constructor":{"prototype":{"taken":1}}}',
      'That is not a badge.',
    ],
    [
      'a bomb in a link',
      async () => link(Buffer.alloc(100_000_000)),
      'This link holds more than any badge needs.',
    ],
    [
      'this machine’s address',
      async () => 'https://127.0.0.1:8443/badge.json',
      '127.0.0.1:8443 is not on the public internet, and is not asked.',
    ],
    [
      'a neighbour’s address',
      async () => 'https://printer.local/badge.json',
      'printer.local is not on the public internet, and is not asked.',
    ],
    [
      'an insecure address',
      async () => 'http://club.example/badge.json',
      'club.example is not on the public internet, and is not asked.',
    ],
  ])('does no harm: %s', async (_, text, words) => {
    const { lines, taken, found, asked } = await paste(await text());
    expect(lines[0]).toBe(words);
    expect({ taken, found }).toEqual({ taken: undefined, found: 0 });
    expect(asked.filter((url) => !url.startsWith('https://badges.example/'))).toEqual([]);
  });

  test.each(['did:web:localhost%3A8443', 'did:web:printer.local'])('sends nobody to %s', async (id) => {
    const world = await World.create();
    const issuer = new Issuer(id, 5);
    const badge = await issuer.sign({ ...world.draft(), issuer: { id, type: ['Profile'], name: 'Club' } });
    const { lines, asked } = await paste(JSON.stringify(badge), world);
    expect(lines[0]).toBe('Whether this badge holds could not be found out.');
    expect(lines.join('\n')).toContain('is not on the public internet, and is not asked.');
    expect(asked.filter((url) => !url.startsWith('https://badges.example/'))).toEqual([]);
  });

  test.each([
    ['a bomb in a PNG', bombedPng(), '10 MB'],
    ['a file of 30 MB', Buffer.alloc(30_000_000, 0x20), '20 MB'],
    ['JSON of three million letters', Buffer.from(`{"a":"${'x'.repeat(3_000_000)}"}`), '2 MB'],
  ])('is refused in bounded time, with the limit: %s', async (_, buffer, limit) => {
    const file = join(await mkdtemp(join(inject('runFolder'), 'large-')), 'a');
    await writeFile(file, buffer);
    await on('/verify', async ({ page }) => {
      await page.locator('input[type=file]').setInputFiles(file);
      expect(await verdict(page)).toEqual([
        'Whether this badge holds could not be found out.',
        'File',
        `This is larger than ${limit}, the most that is read here.`,
      ]);
    });
  });

  function bombedPng(): Buffer {
    const head = Buffer.from('openbadgecredential\0\x01\0\0\0', 'latin1');
    const data = Buffer.concat([head, deflateSync(Buffer.alloc(200_000_000))]);
    const header = Buffer.alloc(13, 1);
    return Buffer.from(
      writeChunks([
        { type: 'IHDR', data: header },
        { type: 'iTXt', data },
        { type: 'IEND', data: new Uint8Array() },
      ]),
    );
  }
});

describe('the page', () => {
  test('says what to do where JavaScript is off', async () => {
    const text = await on('/verify', ({ page }) => page.locator('main').innerText(), {
      javaScriptEnabled: false,
    });
    for (const words of ['JavaScript, which is off', 'npm run lanyard -- verify FILE', 'any other verifier'])
      expect(text).toContain(words);
    expect(text).not.toContain('Check it');
  });

  test.each([
    [390, 'light'],
    [390, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('a verdict on it passes axe at %i px, %s', async (width, colorScheme) => {
    const view = { viewport: { width, height: 900 }, colorScheme };
    for (const path of [BADGE, '/badges/day-skipper-noah-berg']) {
      await on(
        path,
        async ({ page }) => {
          await page.getByRole('button', { name: 'Check it now' }).click();
          await verdict(page);
          expect(await barriers(page)).toEqual([]);
        },
        view,
      );
    }
  });
});
