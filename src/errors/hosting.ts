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
  /** Whether it could be made lean. */
  readonly isFull: boolean;
}

interface Expected extends Omit<Forecast, 'room' | 'isFull'> {
  /** The same of the site made lean; nothing where it is. */
  readonly lean: number | undefined;
  /** Hosts that take the site as it is. */
  readonly taking: readonly string[];
}

const FEWER =
  'In content/site.yaml, "outputs: lean" makes two files of each badge, and "without" leaves out single kinds: baked-png, baked-svg, certificate, qr-code, embed.';

/** What hosts take, and what a site needs. */
export const hostingErrors = {
  'hosting/base-path': (v: { host: string; base: string }) => [
    `${v.host} serves a site at the root of its host, and this one stands below ${v.base}`,
    'Choose an address without a path, or publish the folder as part of a larger site that has it at that path.',
    'warning',
  ],
  'hosting/near-limit': (v: Forecast) => [
    `${v.host} takes ${number(v.limit)} ${v.what}, and the site has ${number(v.count)} already`,
    `It is published as it is, with room for about ${counted(v.room, 'more badge')}. ${v.isFull ? `${FEWER} Or plan` : 'Plan'} for another host before it grows much more.`,
    'warning',
  ],
  'hosting/over-limit': (v: Forecast) => [
    `${v.host} takes ${number(v.limit)} ${v.what}, and the site has ${number(v.count)}`,
    `The host will refuse it, unless your plan takes more. ${v.isFull ? `${FEWER} Or move` : 'Move'} to another host.`,
    'warning',
  ],
  'hosting/will-exceed': (v: Expected) => [
    `${v.host} takes ${number(v.limit)} ${v.what}, and this site will have about ${about(v.count)}`,
    `The host will refuse it, unless your plan takes more. ${remedy(v)} Or give later awards a site of their own.`,
    'warning',
  ],
} satisfies Definitions;

function remedy({ lean, limit, taking }: Expected): string {
  const hosts = taking.length > 0 ? `: ${taking.join(', ')}` : '';
  if (lean === undefined) return `It is lean already; choose another host${hosts}.`;
  return lean <= limit
    ? `Write "outputs: lean" into content/site.yaml, which makes about ${about(lean)}, or choose another host${hosts}.`
    : `With "outputs: lean" in content/site.yaml it would still have about ${about(lean)}; choose another host${hosts}.`;
}

/** To three figures. */
function about(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 });
}

function number(value: number): string {
  return value.toLocaleString('en');
}
