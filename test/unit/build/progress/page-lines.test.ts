import type { AstroIntegrationLogger } from 'astro';
import { expect, test } from 'vitest';
import { watchPages } from '../../../../src/astro/page-lines.ts';

type Event = Parameters<AstroIntegrationLogger['options']['destination']['write']>[0];

const event = (label: Event['label'], message: string, newLine = true): Event => ({
  label,
  level: 'info',
  message,
  newLine,
});

/** As Astro writes them: a page, the time that it took, and everything else. */
const PAGE = event(null, '  \u001b[34m├─\u001b[39m \u001b[2m/badges/a.html\u001b[22m', false);
const TIME = event('SKIP_FORMAT', ' (+5ms) ');
const OTHER = event('build', 'output: "static"');
const ROUTES = event('SKIP_FORMAT', '\n generating static routes ');

test('the line of each page, with its time, is counted and not written; before any other, room is made', () => {
  const happened: string[] = [];
  const options = { level: 'info', destination: { write: ({ message }: Event) => happened.push(message) } };
  const logger = { options } as unknown as AstroIntegrationLogger;
  watchPages(
    logger,
    () => {
      happened.push('page');
      if (happened.filter((each) => each === 'page').length === 2) options.destination.write(OTHER);
    },
    () => happened.push('room'),
  );
  for (const each of [OTHER, ROUTES, PAGE, TIME, PAGE, TIME, ROUTES]) logger.options.destination.write(each);
  expect(happened).toEqual([
    ...['room', OTHER.message, 'room', ROUTES.message],
    ...['page', 'page', 'room', OTHER.message],
    ...['room', ROUTES.message],
  ]);
});
