import { paths } from '../../credential/urls.ts';
import { darkenFor, lightenFor } from '../../lib/contrast.ts';
import { GROUNDS } from '../../lib/palette.ts';
import type { Issuer } from '../../model/issuer.ts';
import type { Output } from '../output.ts';

/**
 * accents.css: each issuer's colour, corrected to read on paper and mat by day and by night. A file of its own,
 * so that pages need no inline style and a Content-Security-Policy no `unsafe-inline`.
 */
export const accents: Output = {
  name: 'accents',
  files: [
    {
      scope: 'site',
      path: () => paths.accents,
      mediaType: 'text/css; charset=utf-8',
      madeFrom: ['issuers'],
      make: ({ issuers }) => issuers.map(({ issuer }) => accentRule(issuer)).join(''),
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
