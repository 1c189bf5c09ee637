import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildProject } from '../support/build-project.ts';
import { copyProject } from '../support/project-copy.ts';
import { type SiteFiles, siteFiles } from './sample-pages.ts';

let site: SiteFiles;
beforeAll(async () => {
  const project = await copyProject();
  const env = { LANYARD_ENV: 'preview', DEPLOY_PRIME_URL: 'https://pr-7.preview.example' };
  const { code, stderr, stdout } = await buildProject(project, env);
  if (code !== 0) throw new Error(`The preview was not built:\n${stdout}\n${stderr}`);
  site = await siteFiles(join(project, 'dist'));
});

test('every page of a preview says so, and asks not to be indexed', async () => {
  expect(site.html.length).toBeGreaterThan(20);
  for (const file of site.html) {
    const html = await site.read(file);
    expect(html, file).toContain('PREVIEW: signed with a throw-away key; nothing here proves anything.');
    expect(html, file).toContain('<meta name="robots" content="noindex">');
  }
});

test('a preview names its own host and never the real one', async () => {
  for (const file of site.html) {
    const html = await site.read(file);
    expect(html, file).not.toMatch(/\/\/badges\.example|did:web:badges\.example/);
    if (file !== '404.html') expect(html, file).toContain('href="https://pr-7.preview.example/');
  }
});

test('a preview has no sitemap', async () => {
  expect(site.all).not.toContain('sitemap.xml');
  expect(await site.read('robots.txt')).toBe('User-agent: *\nAllow: /\n');
});
