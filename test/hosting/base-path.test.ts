import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { builtFrom } from '../support/built-site.ts';
import { filesBelow } from '../support/files-below.ts';
import { CHECKOUT } from '../support/project-copy.ts';
import { hostFolder } from '../support/static-host.ts';

const ORIGIN = 'https://badges.example';
const BASE = '/repo';

let dist: string;
let log: string;
let files: readonly string[];
const read = (file: string) => readFile(join(dist, file), 'utf8');

/** The sample below a path, as a project site of GitHub Pages is. */
beforeAll(async () => {
  const config = await readFile(join(CHECKOUT, 'content/site.yaml'), 'utf8');
  const text = config.replace(`site: ${ORIGIN}\n`, `site: ${ORIGIN}${BASE}\n`);
  const built = await builtFrom({ files: { 'content/site.yaml': `${text}\nhosts: [github-pages]\n` } });
  log = built.stdout + built.stderr;
  dist = built.dist;
  files = [...(await filesBelow(dist)).keys()];
});

/**
 * Every address of this site in a text: whole ones, those that begin with a slash in any attribute of a page or in a
 * style sheet, and what a script loads. Markup that a page shows for copying counts too.
 */
function addressesIn(source: string): URL[] {
  const text = source.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const whole = [...text.matchAll(/https:\/\/badges\.example[^\s"'<>)\\]*/g)].map(([address]) => address);
  // Attributes have three letters at least; a name of fewer is a variable of a script.
  const local = [
    ...text.matchAll(/\s[a-z-]{3,}="(\/[^"]*)"|url\((\/[^)"']*)\)|(?:import|from)\s*\(?["'](\/[^"']*)["']/g),
  ].map(([, attribute, style, script]) => attribute ?? style ?? script ?? '');
  return [...whole, ...local].map((address) => new URL(address, ORIGIN));
}

async function allAddresses(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const file of files.filter((name) => /\.(html|css|js|json|jsonld|xml|txt|svg|atom)$/.test(name))) {
    for (const { pathname } of addressesIn(await read(file))) found.set(pathname, file);
  }
  return found;
}

test('every address of the site is below its path, and leads somewhere', async () => {
  const host = await hostFolder(dist, BASE);
  try {
    const found = await allAddresses();
    expect(found.size).toBeGreaterThan(60);
    const wrong: string[] = [];
    for (const [path, file] of found) {
      const isBelow = path === BASE || path.startsWith(`${BASE}/`);
      const { status } = await fetch(new URL(path === BASE ? `${BASE}/` : path, host.url));
      if (!isBelow || status !== 200) wrong.push(`${file}: ${path} (${status})`);
    }
    expect(wrong).toEqual([]);
  } finally {
    await host.close();
  }
});

test('every issuer is a did:web of its path, and its document is where did:web looks for it', async () => {
  const dids = new Set<string>();
  for (const file of files.filter((name) => /\.json(ld)?$/.test(name))) {
    for (const [did] of (await read(file)).matchAll(/did:web:[^"#\s]+/g)) dids.add(did);
  }
  expect(dids.size).toBeGreaterThan(0);
  for (const did of dids) {
    expect(did).toMatch(/^did:web:badges\.example:repo:issuers:[a-z0-9_-]+$/);
    const path = `${did.split(':').slice(4).join('/')}/did.json`;
    expect(JSON.parse(await read(path)).id).toBe(did);
  }
});

test('the build says what a host of mere files cannot do, and writes nothing for others', () => {
  expect(log).toContain('github-pages: no content negotiation');
  expect(files).toContain('.nojekyll');
  expect(files).not.toContain('_headers');
});
