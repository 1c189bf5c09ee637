import { counted } from '../lib/counted.ts';
import type { Definitions } from './definition.ts';

interface Forecast {
  readonly host: string;
  /** What is limited: "files", "bytes in one file (badges/x.png)". */
  readonly what: string;
  readonly count: number;
  readonly limit: number;
  /** For how many more badges there is room. */
  readonly room: number;
}

const FEWER =
  'In content/site.yaml, "without" leaves out files that each badge has: baked-png, baked-svg, certificate, qr-code, embed.';

/** What hosts take, and what a site needs. */
export const hostingErrors = {
  'hosting/base-path': (v: { host: string; base: string }) => [
    `${v.host} serves a site at the root of its host, and this one stands below ${v.base}`,
    'Choose an address without a path, or publish the folder as part of a larger site that has it at that path.',
    'warning',
  ],
  'hosting/near-limit': (v: Forecast) => [
    `${v.host} takes ${number(v.limit)} ${v.what}, and the site has ${number(v.count)} already`,
    `It is published as it is, with room for about ${counted(v.room, 'more badge')}. ${FEWER} Or plan for another host before it grows much more.`,
    'warning',
  ],
  'hosting/over-limit': (v: Forecast) => [
    `${v.host} takes ${number(v.limit)} ${v.what}, and the site has ${number(v.count)}`,
    `The host will refuse it, unless your plan takes more. ${FEWER} Or move to another host.`,
    'warning',
  ],
} satisfies Definitions;

function number(value: number): string {
  return value.toLocaleString('en');
}
