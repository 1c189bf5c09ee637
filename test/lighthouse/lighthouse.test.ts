import { afterAll, beforeAll, expect, test } from 'vitest';
import { KINDS } from '../browser/sample-pages.ts';
import { missingTool } from '../hosting/servers/fetched-tool.ts';
import { builtSite } from '../support/built-site.ts';
import { auditPage } from './audit.ts';
import { type SecureHost, serveSecurely } from './secure-host.ts';

const missing = missingTool('lighthouse');

const PAGES = ['home', 'achievement', 'valid badge with everything'] as const;

let host: SecureHost | undefined;
beforeAll(async () => {
  if (!missing) host = await serveSecurely((await builtSite()).dist, 'badges.example');
});
afterAll(() => host?.close());

/** Performance is a measurement (`npm run lighthouse`): beside other tests it would tell of them. */
test.skipIf(missing).each(PAGES)(
  'Lighthouse finds nothing to improve for people and machines: %s',
  async (kind) => {
    const { scores, faults } = await auditPage(`https://badges.example${KINDS[kind]}`, host?.port ?? 0);
    expect(faults).toEqual([]);
    expect(scores).toMatchObject({ accessibility: 100, 'best-practices': 100, seo: 100 });
  },
);
