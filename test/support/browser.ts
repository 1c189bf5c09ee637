import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Chromium may be: `.ci/setup.mjs --browser` sees to it that it is in one of them. */
const PLACES = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  chromium.executablePath(),
];

/** Where the browser is; without one the test fails and says how to get it. */
export function browserPath(): string {
  const path = PLACES.find((place) => place !== undefined && existsSync(place));
  if (path === undefined) throw new Error('There is no Chromium. Run: node .ci/setup.mjs --browser');
  return path;
}

/** Starts a browser. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = browserPath();
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--force-color-profile=srgb'] });
}
