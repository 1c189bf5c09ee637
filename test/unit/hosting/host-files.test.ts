import { describe, expect, test } from 'vitest';
import { HOST_RECORDS, hostFiles } from '../../../src/hosting/index.ts';
import type { IssuedSite } from '../../../src/issue/issued-site.ts';
import { hostContext } from '../../hosting/host-context.ts';

const SOURCES = hostContext('').sources;
const HOSTS = Object.values(HOST_RECORDS).filter(
  (host) => [...host.published(hostContext('')), ...host.beside(hostContext(''))].length > 0,
);

describe.each(HOSTS.map((host) => [host.name, host] as const))('%s', (name, host) => {
  const files = [...host.published(hostContext('')), ...host.beside(hostContext(''))];

  test.each(files.map((file) => [file.path, file] as const))(
    '%s is as it was read by people',
    async (path, file) => {
      const text = new TextDecoder().decode(await file.bytes());
      await expect(text).toMatchFileSnapshot(`../../golden/hosting/${name}/${path.split('/').at(-1)}.txt`);
    },
  );

  test.skipIf(host.negotiation === 'none')('a base path is in the rules', async () => {
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
      endorsements: [],
      records: [],
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
