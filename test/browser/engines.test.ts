import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import en from '../../src/i18n/en/verdict.ts';
import { credentialFragment } from '../../src/lib/write-credential-link.ts';
import type { Verdict } from '../../src/verify/verdict.ts';
import { Sandbox } from '../cli/sandbox.ts';
import { type LoopbackServer, serveOnLoopback } from '../independent/loopback-server.ts';
import { builtSite } from '../support/built-site.ts';
import { ENGINES, type Engine } from '../support/engines/engine.ts';
import { type HostProxy, startProxy } from '../support/engines/proxy.ts';
import { Issuer, World } from '../unit/verify/world.ts';

/** The sample site at its own address, in browsers that are not Chromium. Their clocks show the present. */

const SITE = 'https://badges.example';
const BADGE = '/badges/bowline-ana-lima';

/** What is checked, and how the command must judge it; undefined where that depends on the day. */
const CASES = {
  'a badge': { file: 'valid.jsonld', outcome: undefined },
  'a baked PNG': { file: 'valid.png', outcome: undefined },
  'a baked SVG': { file: 'valid.svg', outcome: undefined },
  'a revoked badge': { file: 'revoked.jsonld', outcome: 'revoked' },
  'an expired badge': { file: 'expired.jsonld', outcome: 'expired' },
  'a badge that was altered': { file: 'altered.jsonld', outcome: 'invalid' },
  'a badge of somebody without a domain': { file: 'self-asserted.jsonld', outcome: undefined },
  'a page': { file: 'page.html', outcome: 'not-a-badge' },
} as const;

/** How many achievements the list shows. */
const VISIBLE = "document.querySelectorAll('.catalogue > li:not([hidden])').length";

const sandbox = new Sandbox(undefined);
let dist: string;
let folder: string;
let server: LoopbackServer;
let proxy: HostProxy;

beforeAll(async () => {
  ({ dist } = await builtSite());
  folder = await mkdtemp(join(tmpdir(), 'lanyard-engines-'));
  await writeCases();
  server = await serveOnLoopback(dist, SITE);
  proxy = await startProxy({ 'badges.example': server.port, 'social.example': server.port });
  sandbox.write('authority.pem', server.authority);
});
afterAll(async () => {
  await proxy?.close();
  await server?.close();
  sandbox.remove();
  await rm(folder, { recursive: true, force: true });
});

async function writeCases(): Promise<void> {
  const own = (name: string) => join(folder, name);
  for (const ending of ['jsonld', 'png', 'svg'])
    await copyFile(join(dist, `${BADGE}.${ending}`), own(`valid.${ending}`));
  await copyFile(join(dist, 'badges/day-skipper-noah-berg.jsonld'), own('revoked.jsonld'));
  await copyFile(join(dist, 'badges/i5uxjdp2bjkpel4f462s6poyo3.jsonld'), own('expired.jsonld'));
  await copyFile(join(dist, 'help/verifiers.html'), own('page.html'));
  const text = await readFile(own('valid.jsonld'), 'utf8');
  await writeFile(own('altered.jsonld'), text.replaceAll('Ana Lima', 'Ana Luna'));
  await writeFile(own('self-asserted.jsonld'), JSON.stringify(await selfAsserted()));
}

/** A badge that anybody could have made: its issuer is nothing but a key. */
async function selfAsserted() {
  const { key } = new Issuer('', 9);
  const nobody = new Issuer(`did:key:${key}`, 9);
  const { credentialStatus: _, ...draft } = new World().draft();
  return nobody.sign({ ...draft, issuer: { ...draft['issuer'], id: nobody.id, name: 'Example University' } });
}

/** What the command says of a file, now. */
async function commandOn(file: string): Promise<Verdict> {
  const command = `lanyard verify ${join(folder, file)} --json --connect-to badges.example=127.0.0.1:${server.port}`;
  const env = {
    NODE_EXTRA_CA_CERTS: join(sandbox.root, 'authority.pem'),
    SOURCE_DATE_EPOCH: String(Math.floor(Date.now() / 1000)),
  };
  const { stdout, stderr } = await sandbox.run(command, { env });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Waits until an expression is true in the page. */
function until(engine: Engine, expression: string): Promise<void> {
  return expect.poll(() => engine.evaluate(expression), { timeout: 30_000, interval: 200 }).toBe(true);
}

/** The answer that the page shows, and the names of the checks that failed. */
async function shown(engine: Engine) {
  await until(engine, "document.querySelector('.verdict .answer') !== null");
  return engine.evaluate(
    `({ answer: document.querySelector('.verdict .answer').textContent.trim(), failed: [...document.querySelectorAll('.checks .fail .term')].map((it) => it.textContent) })`,
  );
}

function expected({ outcome, checks }: Verdict) {
  const failed = checks.filter(({ result }) => result === 'fail').map(({ id }) => en.checks[id]);
  return { answer: en.outcomes[outcome], failed };
}

for (const { name, missing, start } of ENGINES) {
  const skipped = missing === undefined ? '' : `: skipped, ${missing}`;
  describe.skipIf(missing !== undefined)(`${name}${skipped}`, () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await start(proxy.port);
    });
    afterAll(() => engine?.end());

    test.each(Object.entries(CASES))('/verify says of %s what the command says', async (_, each) => {
      await engine.open(`${SITE}/verify`);
      await until(engine, "document.querySelector('form.verifier')?.hidden === false");
      await engine.choose('input[type=file]', [join(folder, each.file)]);
      const verdict = await commandOn(each.file);
      expect(await shown(engine)).toEqual(expected(verdict));
      if (each.outcome) expect(verdict.outcome).toBe(each.outcome);
    });

    test('a link that carries a badge is checked when somebody asks', async () => {
      const fragment = credentialFragment(JSON.parse(await readFile(join(folder, 'valid.jsonld'), 'utf8')));
      await engine.open('about:blank');
      await engine.open(`${SITE}/verify${fragment}`);
      await until(engine, "document.querySelector('form.verifier')?.hidden === false");
      await engine.press('form.verifier button');
      expect(await shown(engine)).toEqual(expected(await commandOn('valid.jsonld')));
    });

    test('the verifier that was saved as a file asks the issuer itself', async () => {
      await copyFile(join(dist, 'verifier/offline.html'), join(folder, 'verifier.html'));
      await engine.open(pathToFileURL(join(folder, 'verifier.html')).href);
      await engine.choose('#file', [join(folder, 'valid.png')]);
      expect(await shown(engine)).toEqual(expected(await commandOn('valid.png')));
    });

    test('a press on Mastodon’s button opens the post, the first time', async () => {
      await engine.open(`${SITE}${BADGE}`);
      await until(engine, "document.querySelector('[data-act=mastodon]').hidden === false");
      await engine.type('#mastodon', 'social.example');
      await engine.press('[data-act=mastodon] button');
      await expect
        .poll(async () => (await engine.windows()).join('\n'), { timeout: 30_000, interval: 200 })
        .toContain('https://social.example/share?text=');
    });

    test('who comes back to a list sees what the search field says', async () => {
      await engine.open(`${SITE}/achievements`);
      await until(engine, "document.querySelector('search').hidden === false");
      await engine.type('#find', 'night');
      await until(engine, `${VISIBLE} === 1`);
      await engine.open(`${SITE}/`);
      await engine.back();
      await until(
        engine,
        `location.pathname === '/achievements' && document.querySelector('search').hidden === false`,
      );
      await until(engine, `(${VISIBLE} === 1) === (document.querySelector('#find').value === 'night')`);
      // Some empty the field a moment after the page is there.
      await sleep(500);
      expect(
        await engine.evaluate(`(${VISIBLE} === 1) === (document.querySelector('#find').value === 'night')`),
      ).toBe(true);
    });

    test('who comes back to the award form sees no file of a form that is empty', async () => {
      await engine.open(`${SITE}/award`);
      await until(engine, "document.querySelector('.award-form').hidden === false");
      await engine.evaluate("void (document.querySelector('#achievement').value = 'bowline')");
      await engine.type('#email', 'ana@club.example');
      await engine.press('.award-form [type=submit]');
      await until(engine, "document.querySelector('#answer').hidden === false");
      await engine.open(`${SITE}/`);
      await engine.back();
      await until(
        engine,
        `location.pathname === '/award' && document.querySelector('.award-form').hidden === false`,
      );
      await sleep(500);
      const told = `document.querySelector('#answer').hidden || document.querySelector('#email').value !== ''`;
      expect(await engine.evaluate(told)).toBe(true);
    });
  });
}
