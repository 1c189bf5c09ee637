import type { Words } from './words.ts';

/** Getting the credential that `lanyard verify` is asked about. */
export const networkErrors = {
  'network/not-a-url': (v: { found: string }): Words => ({
    message: `"${v.found}" is neither a file nor a web address`,
    hint: 'Give a file, an address with https://, or "-" for standard input.',
  }),
  'network/offline': (v: { url: string }): Words => ({
    message: `${v.url} was not fetched: --offline was asked for`,
    hint: 'Leave --offline out, or give a file.',
  }),
  'network/missing': (v: { url: string; status: number }): Words => ({
    message: `there is nothing at ${v.url} (HTTP status ${v.status})`,
    hint: 'Check the spelling.',
  }),
  'network/unreachable': (v: { url: string; reason: string }): Words => ({
    message: `${v.url} cannot be fetched: ${v.reason}`,
    hint: 'Check the address and the connection, or try again later.',
  }),
  'network/refused': (v: { url: string; reason: string }): Words => ({
    message: `${v.url} is not fetched: ${v.reason}`,
  }),
  'network/no-credential': (v: { url: string }): Words => ({
    message: `${v.url} is a page that leads to no credential`,
    hint: 'Give the address of the badge, of its JSON or of its baked image.',
  }),
} as const;
