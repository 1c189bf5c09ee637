import { paths } from '../../credential/urls.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { darkenFor, lightenFor } from '../../lib/contrast.ts';
import type { DateTime } from '../../lib/date-time.ts';
import { GROUNDS } from '../../lib/palette.ts';
import type { Issuer } from '../../model/issuer.ts';
import type { Output } from '../output.ts';

/**
 * accents.css: each issuer’s colour, corrected to read on paper and mat by day and by night, and the day of the build.
 * A file of its own, so that pages need no inline style and a Content-Security-Policy no `unsafe-inline`, and so that a
 * page is the same until what it says changes.
 */
export const accents: Output = {
  name: 'accents',
  files: [
    {
      scope: 'site',
      path: () => paths.accents,
      mediaType: 'text/css; charset=utf-8',
      madeFrom: ['issuers', 'now', 'config.language'],
      make: ({ issuers, now, site }) =>
        `${issuers.map(({ issuer }) => accentRule(issuer)).join('')}${buildDayRule(now, site.config.language)}`,
    },
  ],
};

/** An issuer's colour, for pages whose root element names it. */
export function accentRule({ id, color }: Issuer): string {
  if (color === undefined) return '';
  const day = darkenFor(Object.values(GROUNDS.day), color);
  const night = lightenFor(Object.values(GROUNDS.night), color);
  return `:root[data-issuer='${id}'] { --accent-day: ${day}; --accent-night: ${night}; }\n`;
}

/** The day of a build in words, for `BuildDay.astro`: it comes after the words that it then hides. */
function buildDayRule(now: DateTime, language: string): string {
  const day = messagesFor(language).day(now).replace(/[\\"]/g, '\\$&');
  return `.build-day > span { display: none; }\n.build-day::after { content: "${day}"; }\n`;
}
