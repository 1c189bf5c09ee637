import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashEmail } from '../../src/credential/recipient.ts';
import { checkYaml } from '../../src/load/read-content-file.ts';
import { type AwardFile, awardFileSchema } from '../../src/model/award.ts';
import { BUILD_TIME } from '../support/build-project.ts';
import { builtFrom, builtSite } from '../support/built-site.ts';
import { CHECKOUT, copyProject, writeFiles } from '../support/project-copy.ts';
import { barriers } from './barriers.ts';
import { type Visit, visit } from './sample-pages.ts';

const EMAIL = 'Ana.Lima@Form-Address.test';

/** The sample, whose git host is not known, and a copy whose repository is on GitHub. */
let plain: Visit;
let onGithub: Visit;
let content: string;

beforeAll(async () => {
  const config = await readFile(join(CHECKOUT, 'content/site.yaml'), 'utf8');
  const repository = 'repository: https://github.com/club/badges\nbranch: trunk/2026\n';
  const files = { 'content/site.yaml': config.replace(/^repository: .*\n/m, repository) };
  const { project, dist } = await builtFrom({ files });
  content = join(project, 'content');
  onGithub = await visit(dist);
  plain = await visit((await builtSite()).dist);
}, 300_000);
afterAll(async () => {
  await onGithub?.end();
  await plain?.end();
});

async function fill(page: Page, name = 'Ana Lima'): Promise<void> {
  await page.selectOption('#achievement', 'bowline');
  await page.fill('#date', '2026-11-01');
  await page.fill('#email', EMAIL);
  await page.fill('#name', name);
}

async function write(page: Page): Promise<{ path: string; text: string }> {
  await page.click('button[type=submit]');
  await page.waitForSelector('#answer:not([hidden])');
  return { path: await page.innerText('#path'), text: (await page.textContent('#text')) ?? '' };
}

function read(text: string): AwardFile {
  const { data, problems } = checkYaml(text, awardFileSchema);
  if (!data) throw new Error(JSON.stringify(problems));
  return data;
}

describe('the file', () => {
  test.each(['Ana "Łódź" Lima', "- O'Neil: #1", '0123', 'yes', '🧭', 'ليلى حداد', '<b>&amp;</b>', '\\n'])(
    'says what was typed: %j',
    async (name) => {
      const { text } = await plain.on('/award', async (page) => {
        await fill(page, `  ${name} `);
        return write(page);
      });
      const { recipient, achievement } = read(text);
      expect({ achievement, name: recipient.name }).toEqual({ achievement: 'bowline', name });
      expect(recipient.email).toBe(hashEmail(EMAIL, recipient.salt ?? ''));
    },
  );

  test('is right by lanyard check, where the page says that it belongs', async () => {
    const { path, text } = await onGithub.on('/award', async (page) => {
      await fill(page);
      return write(page);
    });
    const project = await copyProject({ content });
    await writeFiles(project, { [path]: text });
    const command = [join(CHECKOUT, 'src/cli/lanyard.mjs'), '--root', project, 'check', '--json'];
    const env = { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(BUILD_TIME) / 1000) };
    const { stdout, status } = spawnSync(process.execPath, command, { encoding: 'utf8', env, cwd: project });
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: 0, warnings: 0 });
    expect(status).toBe(0);
  });

  test('is another each time, and goes from sight where something in the form changes', async () => {
    const [first, second, isHidden] = await plain.on('/award', async (page) => {
      await fill(page);
      const one = await write(page);
      const other = await write(page);
      await page.fill('#name', 'Bo');
      return [one, other, await page.isHidden('#answer')] as const;
    });
    expect(first.path).not.toBe(second.path);
    expect(read(first.text).recipient.salt).not.toBe(read(second.text).recipient.salt);
    expect(isHidden).toBe(true);
  });

  test('has the hash of the address as it is cleaned, which the form shows', async () => {
    const [shown, note, text] = await plain.on('/award', async (page) => {
      await fill(page);
      await page.fill('#email', `Ana Lima <${EMAIL}>\u200b,`);
      await page.locator('#email').blur();
      const said = await page.innerText('#email-cleaned');
      return [await page.inputValue('#email'), said, (await write(page)).text] as const;
    });
    expect(shown.toLowerCase()).toBe(EMAIL.toLowerCase());
    expect(note).toContain('taken out');
    const { recipient } = read(text);
    expect(recipient.email).toBe(hashEmail(EMAIL, recipient.salt ?? ''));
  });

  test('can be copied', async () => {
    const [text, copied, said] = await plain.on(
      '/award',
      async (page) => {
        await fill(page);
        const file = await write(page);
        await page.click('#copy');
        await page.waitForFunction(() => document.querySelector('#copied')?.textContent !== '');
        const clipboard = await page.evaluate(() => navigator.clipboard.readText());
        return [file.text, clipboard, await page.innerText('#copied')] as const;
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
    expect(copied).toBe(text);
    expect(said).toBe('Copied.');
  });
});

describe('nothing leaves the page', () => {
  test('until the link is followed, and then without the address', async () => {
    const told = await onGithub.on('/award', async (page) => {
      await page.waitForLoadState('networkidle');
      const requests: string[] = [];
      page.context().on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
      await fill(page);
      const file = await write(page);
      const before = [...requests];
      await page.context().route('https://github.com/**', (route) => route.fulfill({ body: 'GitHub' }));
      const opened = page.context().waitForEvent('page');
      await page.click('#open');
      const other = await opened;
      await other.waitForLoadState();
      const referrer = await other.evaluate(() => document.referrer);
      const opener = await other.evaluate(() => window.opener === null);
      return { file, before, after: requests, referrer, opener, address: page.url() };
    });
    expect(told.before).toEqual([]);
    expect(told.after).toHaveLength(1);
    const url = new URL(told.after[0]?.replace('GET ', '') ?? '');
    expect(url.origin + url.pathname).toBe('https://github.com/club/badges/new/trunk/2026');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      filename: told.file.path,
      value: told.file.text,
    });
    expect(decodeURIComponent(url.href).toLowerCase()).not.toMatch(/ana\.lima|form-address/);
    expect(told).toMatchObject({ referrer: '', opener: true, address: `${onGithub.host.url}/award` });
  });

  test('not by Enter in a field either, and nothing is kept', async () => {
    const told = await plain.on('/award', async (page) => {
      await fill(page);
      await page.press('#email', 'Enter');
      await page.waitForSelector('#answer:not([hidden])');
      const kept = await page.evaluate(() => [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
        document.querySelectorAll('form [name]').length,
      ]);
      return { kept, url: page.url() };
    });
    expect(told).toEqual({ kept: [0, 0, '', 0], url: `${plain.host.url}/award` });
  });
});

describe('what cannot be right is refused in the form', () => {
  test.each([
    ['#email', '', false],
    ['#email', 'ana', false],
    ['#email', 'ana@club', false],
    ['#email', 'ana@club.example, bo@club.example', false],
    ['#email', 'Ana <ana@club.example>', false],
    ['#email', ' ana@club.example ', true],
    ['#name', 'ana@club.example', false],
    ['#name', 'Ana \u202eamiL', false],
    ['#name', '', true],
    ['#date', '', false],
    ['#date', '0045-06-01', false],
    ['#date', '2206-06-01', false],
    ['#date', '1975-06-01', true],
  ])('%s: %j', async (field, value, isRight) => {
    const shown = await plain.on('/award', async (page) => {
      await fill(page);
      await page.fill(field, value);
      await page.click('button[type=submit]');
      await page.waitForTimeout(100);
      return page.isVisible('#answer');
    });
    expect(shown).toBe(isRight);
  });
});

test('no achievement is awarded that nobody has chosen', async () => {
  const told = await plain.on('/award', async (page) => {
    const first = await page.locator('#achievement').evaluate((select: HTMLSelectElement) => ({
      value: select.value,
      words: select.selectedOptions[0]?.textContent,
    }));
    await page.fill('#email', EMAIL);
    await page.click('button[type=submit]');
    await page.waitForTimeout(100);
    const focus = await page.evaluate(() => document.activeElement?.id);
    return { ...first, focus, isShown: await page.isVisible('#answer') };
  });
  expect(told).toEqual({ value: '', words: 'Choose an achievement', focus: 'achievement', isShown: false });
});

test('a browser that shows the page again and has emptied the form shows no file of it', async () => {
  const told = await plain.on('/award', async (page) => {
    // As WebKit does: first the event, then what was typed is gone.
    const again = (emptied: boolean) =>
      page.evaluate((isEmptied) => {
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        if (isEmptied) document.querySelector('form')?.reset();
      }, emptied);
    await fill(page);
    await write(page);
    await again(false);
    await page.waitForTimeout(100);
    const kept = await page.isVisible('#answer');
    await again(true);
    await page.waitForSelector('#answer', { state: 'hidden' });
    return { kept, date: await page.inputValue('#date') };
  });
  expect(told.kept).toBe(true);
  expect(told.date).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('by keyboard alone: every field in order, then the file, its link and its copy', async () => {
  const told = await onGithub.on('/award', async (page) => {
    const focus = () =>
      page.evaluate(() => document.activeElement?.id || document.activeElement?.getAttribute('type'));
    const seen = ['achievement'];
    await page.focus('#achievement');
    await page.keyboard.type('Bow');
    for (let step = 0; step < 12 && seen.at(-1) !== 'submit'; step++) {
      await page.keyboard.press('Tab');
      const now = (await focus()) ?? '';
      // Day, month, year and calendar are stops inside one field.
      if (now !== seen.at(-1)) seen.push(now);
      if (now === 'email') await page.keyboard.type(EMAIL);
    }
    await page.keyboard.press('Enter');
    await page.waitForSelector('#answer:not([hidden])');
    seen.push((await focus()) ?? '');
    for (const key of ['Tab', 'Tab']) {
      await page.keyboard.press(key);
      seen.push((await focus()) ?? '');
    }
    return seen;
  });
  expect(told).toEqual(['achievement', 'date', 'email', 'name', 'submit', 'file', 'open', 'copy']);
});

test.each([390, 1280])(
  'axe finds nothing once the file is written, by day and by night, at %i px',
  async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const found = await onGithub.on(
        '/award',
        async (page) => {
          await fill(page, 'ليلى');
          await write(page);
          return barriers(page);
        },
        { viewport: { width, height: 844 }, colorScheme },
      );
      expect(found).toEqual([]);
    }
  },
);

test('without JavaScript there is no form, but the way to do it by hand', async () => {
  const told = await plain.on(
    '/award',
    async (page) => ({ form: await page.isVisible('form'), text: await page.innerText('main') }),
    { javaScriptEnabled: false },
  );
  expect(told.form).toBe(false);
  expect(told.text).toContain('Without this form');
  expect(told.text).toMatch(/achievement: "[a-z-]+"\nrecipient:\n {2}name: "…"\n {2}email: "sha256\$…"/);
});

test('a site that does not name its repository has no such page, and no link to it', async () => {
  const { dist } = await builtSite('maximal');
  expect(existsSync(join(dist, 'award.html'))).toBe(false);
  expect(await readFile(join(dist, 'index.html'), 'utf8')).not.toContain('/award"');
  const named = await readFile(join((await builtSite()).dist, 'index.html'), 'utf8');
  expect(named).toContain('/award"');
});

test('search engines are asked not to list it, and the sitemap does not', async () => {
  const { dist } = await builtSite();
  const page = await readFile(join(dist, 'award.html'), 'utf8');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(await readFile(join(dist, 'sitemap.xml'), 'utf8')).not.toContain('/award<');
});
