import { expect, test } from 'vitest';
import { adviceOn, TOPICS } from '../../../src/doctor/advice.ts';
import { detectHost } from '../../../src/doctor/detect-host.ts';
import { atMost } from '../../../src/doctor/probe.ts';
import { HOSTS } from '../../../src/model/site-config.ts';

test('there is advice on each topic for each host, that of the host where it has its own', () => {
  const shown = TOPICS.flatMap((topic) => {
    const hosts = Map.groupBy([...HOSTS, undefined], (host) => adviceOn(topic, host));
    return [`# ${topic}`, ...[...hosts].map(([advice, names]) => `${names.join(' ')}:\n  ${advice}`)];
  });
  expect(shown.join('\n')).toMatchSnapshot();
});

test.each([
  ['badges.club.example', { 'x-nf-request-id': '01J' }, 'netlify'],
  ['badges.club.example', { server: 'cloudflare', 'cf-ray': '1' }, 'cloudflare-pages'],
  ['badges.club.example', { server: 'GitHub.com', via: '1.1 varnish' }, 'github-pages'],
  ['club.github.io', { server: 'cloudflare' }, 'github-pages'],
  ['club.gitlab.io', {}, 'gitlab-pages'],
  ['badges.workers.dev', { server: 'cloudflare' }, 'cloudflare-workers'],
  ['badges.club.example', { server: 'Vercel', 'x-vercel-id': 'fra1::x' }, 'vercel'],
  ['badges.club.example', { server: 'AmazonS3', 'x-amz-cf-id': 'x' }, 'cloudfront'],
  ['badges.club.example', { server: 'nginx/1.22.1' }, 'nginx'],
  ['badges.club.example', { server: 'Apache/2.4.66 (Debian)' }, 'apache'],
  ['badges.club.example', { server: 'Caddy' }, 'caddy'],
  ['badges.club.example', { server: 'Microsoft-IIS/10.0' }, undefined],
  ['badges.club.example', {}, undefined],
])('%s with %o is on %s', (name, headers, host) => {
  expect(detectHost(name, headers)).toBe(host);
});

test('only so many requests are under way at once, and each gets its turn', async () => {
  let running = 0;
  let most = 0;
  const work = atMost(3, async (index: number) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, index % 3));
    running--;
    if (index % 5 === 0) throw new Error('no');
    return index;
  });
  const results = await Promise.allSettled(Array.from({ length: 30 }, (_, index) => work(index)));
  expect(most).toBe(3);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(24);
});
