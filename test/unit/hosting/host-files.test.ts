import { describe, expect, test } from 'vitest';
import { apache } from '../../../src/hosting/apache.ts';
import { caddy } from '../../../src/hosting/caddy.ts';
import { cloudflarePages } from '../../../src/hosting/cloudflare-pages.ts';
import { cloudflareWorkers } from '../../../src/hosting/cloudflare-workers.ts';
import type { Host } from '../../../src/hosting/host.ts';
import { hostFiles } from '../../../src/hosting/index.ts';
import { netlify } from '../../../src/hosting/netlify.ts';
import { nginx } from '../../../src/hosting/nginx.ts';
import type { IssuedSite } from '../../../src/issued-site.ts';
import { hostContext } from '../../hosting/host-context.ts';

const SOURCES = hostContext('').sources;
const HOSTS: readonly Host[] = [netlify, cloudflarePages, cloudflareWorkers, nginx, apache, caddy];

describe.each(HOSTS.map((host) => [host.name, host] as const))('%s', (name, host) => {
  const files = [...host.published(hostContext('')), ...host.beside(hostContext(''))];

  test.each(files.map((file) => [file.path, file] as const))(
    '%s is as it was read by people',
    async (path, file) => {
      const text = new TextDecoder().decode(await file.bytes());
      await expect(text).toMatchFileSnapshot(`../../golden/hosting/${name}/${path.split('/').at(-1)}.txt`);
    },
  );

  test('a base path is in every rule that has a path', async () => {
    const based = [...host.published(hostContext('/repo')), ...host.beside(hostContext('/repo'))];
    const texts = await Promise.all(based.map(async (file) => new TextDecoder().decode(await file.bytes())));
    expect(texts.join('\n')).toContain('/repo');
  });
});

test('only the hosts that site.yaml names get files', () => {
  const issued = (hosts?: readonly string[]) =>
    ({
      mode: 'production',
      awards: [],
      site: { config: { site: 'https://badges.example', hosts } },
    }) as unknown as IssuedSite;
  const usual = hostFiles(issued(), 'dist', SOURCES);
  expect(usual.hosts.map(({ name }) => name)).toEqual(['netlify']);
  expect(usual.published.map(({ path }) => path)).toEqual(['_headers']);
  expect(hostFiles(issued([]), 'dist', SOURCES)).toMatchObject({ hosts: [], published: [], beside: [] });
  const { published, beside } = hostFiles(issued(['apache', 'nginx']), 'dist', SOURCES);
  expect(published.map(({ path }) => path)).toEqual(['.htaccess']);
  expect(beside.map(({ path }) => path)).toEqual(['nginx/lanyard-http.conf', 'nginx/lanyard-server.conf']);
});
