import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { secureVisit } from '../test/browser/secure-visit.ts';
import { startBrowser } from '../test/support/browser.ts';
import { median, type Row, time } from './row.ts';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const BADGE = '/badges/day-skipper-liam-okafor';
const TIMES = 20;
/** What a reader takes for at once, with the network. */
const PROMISED = 150;

/**
 * How long a reader waits for the verdict on a badge's page once the verifier is loaded, in real Chromium, from the
 * press to the sentence, keys and list asked for anew each time; against the 150 ms that are promised.
 */
export async function benchVerdicts(): Promise<Row> {
  const browser = await startBrowser();
  try {
    const { page, end } = await secureVisit(browser, DIST, BADGE);
    await press(page);
    const waits: number[] = [];
    for (let turn = 0; turn < TIMES; turn++) waits.push(await time(() => press(page)));
    await end();
    return {
      name: 'a verdict in the browser, from the press (less is better), against what is promised',
      ours: median(waits),
      baseline: PROMISED,
      unit: 'ms',
    };
  } finally {
    await browser.close();
  }
}

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
