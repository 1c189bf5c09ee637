import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { secureVisit } from '../../test/browser/secure-visit.ts';
import { startBrowser } from '../../test/support/browser.ts';
import { median } from '../harness/figure.ts';
import type { Measurement } from '../harness/measurement.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const BADGE = '/badges/day-skipper-liam-okafor';

/**
 * How long a reader waits for the verdict on a badge's page once the verifier is loaded, in real Chromium, from the
 * press to the sentence, keys and list asked for anew each time. Time that passes, not the processor's.
 */
export const BROWSER_VERDICT: Measurement = {
  name: 'browser-verdict',
  code: ['src/browser/verifier', 'src/verify', 'src/proof'],
  rounds: 20,
  measure: async (_, rounds) => {
    if (!existsSync(`${DIST}${BADGE}.html`)) return 'the sample site is not built: npm run build';
    const browser = await startBrowser();
    try {
      const { page, end } = await secureVisit(browser, DIST, BADGE);
      await press(page);
      const waits: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const began = performance.now();
        await press(page);
        waits.push(performance.now() - began);
      }
      await end();
      const says = 'the sample’s Day Skipper: waiting for the verdict in the browser, from the press';
      return [
        {
          name: 'browser-verdict',
          says,
          unit: 'ms that pass',
          ours: median(waits),
          rounds,
          goal: { must: 150, aim: 150 },
        },
      ];
    } finally {
      await browser.close();
    }
  },
};

/** Presses the button of a badge's page, and waits until the answer stands there. */
function press(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const region = document.querySelector('.check-now .verdict-room');
    return new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        if (!region?.querySelector('.verdict .answer')) return;
        observer.disconnect();
        resolve();
      }).observe(region ?? document.body, { childList: true, subtree: true });
      document.querySelector<HTMLButtonElement>('.check-now button')?.click();
    });
  });
}
