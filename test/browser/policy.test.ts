import { expect, test } from 'vitest';
import { stopServer } from '../../src/server/http/stop-server.ts';
import { openLiveSite } from '../../src/server/static/current-site.ts';
import { createSiteServer } from '../../src/server/static/site-server.ts';
import { startBrowser } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';
import { KINDS } from './sample-pages.ts';

/** A drawing opened by itself is a document too. (For a PNG, Chromium makes a page of its own, with inline style.) */
const DRAWING = '/badges/day-skipper-liam-okafor.svg';

test('nothing on any page is stopped by the Content-Security-Policy, and nothing is missing', async () => {
  const { dist } = await builtSite();
  const server = createSiteServer({ site: await openLiveSite(dist, () => performance.now()) });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (/Content.Security.Policy|Refused/i.test(message.text()))
        complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('requestfailed', (request) => complaints.push(request.url()));
    for (const path of [...Object.values(KINDS), DRAWING]) {
      const response = await page.goto(origin + path, { waitUntil: 'networkidle' });
      expect([path, response?.headers()['content-security-policy']]).toEqual([
        path,
        expect.stringContaining("default-src 'none'"),
      ]);
      expect([path, await page.evaluate(() => document.styleSheets.length)]).toEqual([
        path,
        path === DRAWING ? expect.any(Number) : expect.toSatisfy((count: number) => count >= 2),
      ]);
    }
    expect(complaints).toEqual([]);
    const blocked = await page.goto(origin + KINDS.home).then(() =>
      page.evaluate(async () => {
        const script = document.createElement('script');
        script.textContent = 'window.ran = true';
        document.head.append(script);
        return (window as { ran?: boolean }).ran === undefined;
      }),
    );
    expect(blocked).toBe(true);
  } finally {
    await browser.close();
    await stopServer(server, 1000);
  }
});
