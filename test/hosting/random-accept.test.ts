import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { negotiate, negotiateJwt } from '../../src/hosting/edge/negotiate.mjs';
import { hostContext } from './host-context.ts';
import { layOutSmallSite } from './laid-out-site.ts';
import { send } from './send.ts';
import { apacheServer } from './servers/apache.ts';
import { caddyServer } from './servers/caddy.ts';
import { nginxServer } from './servers/nginx.ts';

const { types: TYPES = [], jwt: JWT } =
  hostContext('', { formats: ['vc-jwt'] }).rules.negotiated.find(({ page }) => page.startsWith('/badges/')) ??
  {};

const quality = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  fc.constantFrom(';q=0', ';q=0.0', ';q=1', ';q=1.000', '; q=0.5', ';Q=0.50', ';q=0.500', ' ;q=0.'),
  fc.integer({ min: 0, max: 999 }).map((thousandths) => `;q=0.${String(thousandths).padStart(3, '0')}`),
);
const parameter = fc.constantFrom(
  '',
  '',
  ';',
  ' ; ; a=b ',
  ';profile="https://a.example/b"',
  ' ; v=b3',
  ';charset=utf-8',
);

/** At most one range of each kind: among several with a quality the rules of these servers know the first alone. */
const KINDS = [
  ['text/html', 'application/xhtml+xml', 'Text/HTML'],
  ['text/*'],
  [
    'application/json',
    'application/ld+json',
    'application/vc',
    'application/activity+json',
    'APPLICATION/JSON',
  ],
  ['application/jwt', 'application/vc+jwt', 'application/VC+JWT'],
  ['application/*'],
  ['*/*'],
  ['image/png', 'application/xml', 'application/jsonp', 'json', ''],
] as const;

const header = fc
  .tuple(...KINDS.map((kind) => fc.option(fc.tuple(fc.constantFrom(...kind), parameter, quality))))
  .chain((ranges) =>
    fc.shuffledSubarray(
      ranges.filter((range) => range !== null),
      { minLength: 0 },
    ),
  )
  .map((ranges) => ranges.map((parts) => parts.join('')).join(', '));

test.each([nginxServer, apacheServer, caddyServer].map((kind) => [kind.name, kind] as const))(
  'the rules of %s decide as the function does, on any header',
  async (_, kind) => {
    const missing = kind.missing();
    if (missing) return expect(missing).toMatch(/is not installed$/);
    const folder = await mkdtemp(join(tmpdir(), 'lanyard-accept-'));
    await chmod(folder, 0o755);
    await layOutSmallSite(folder, '', kind.host);
    const server = await kind.start(folder, '');
    try {
      await fc.assert(
        fc.asyncProperty(header, async (accept) => {
          const { headers } = await send(server.url, { path: '/badges/ana', headers: { Accept: accept } });
          const expected =
            negotiateJwt(accept, JWT?.types ?? []) ?? negotiate(accept, TYPES) ?? 'text/html; charset=utf-8';
          expect(headers['content-type']?.toLowerCase()).toBe(expected);
        }),
        { numRuns: 400 },
      );
    } finally {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
);
