import { expect, test } from 'vitest';
import { adviceOn, TOPICS } from '../../../src/doctor/advice.ts';
import { detectHost } from '../../../src/doctor/detect-host.ts';
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
