import type { Definitions } from './definition.ts';

/** Getting the credential that `lanyard verify` is asked about. */
export const networkErrors = {
  'network/not-a-url': (v: { found: string }) => [
    `"${v.found}" is neither a file nor a web address`,
    'Give a file, an address with https://, or "-" for standard input.',
  ],
  'network/offline': (v: { url: string }) => [
    `${v.url} was not fetched: --offline was asked for`,
    'Leave --offline out, or give a file.',
  ],
  'network/missing': (v: { url: string; status: number }) => [
    `there is nothing at ${v.url} (HTTP status ${v.status})`,
    'Check the spelling.',
  ],
  'network/unreachable': (v: { url: string; reason: string }) => [
    `${v.url} cannot be fetched: ${v.reason}`,
    'Check the address and the connection, or try again later.',
  ],
  'network/refused': (v: { url: string; reason: string }) => [`${v.url} is not fetched: ${v.reason}`],
  'network/no-credential': (v: { url: string }) => [
    `${v.url} is a page that leads to no credential`,
    'Give the address of the badge, of its JSON or of its baked image.',
  ],
} satisfies Definitions;
