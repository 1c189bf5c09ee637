import type { Definitions } from './definition.ts';
import { shortQuoted } from './printable.ts';

/** Collections of badges, which everybody can see. */
export const collectionErrors = {
  'collection/empty': () => [
    'this collection has no badge',
    'Name awards of this site under "badges", badges of other issuers under "elsewhere".',
  ],
  'collection/twice': (v: { found: string }) => [
    `this collection names ${shortQuoted(v.found)} twice`,
    'Delete one of the two.',
  ],
  'collection/not-public': (v: { id: string; visibility: string; file: string }) => [
    `the award ${shortQuoted(v.id)} is ${v.visibility}: a collection would show it to everybody`,
    `Take it out, or write "visibility: public" into ${v.file} if its holder agrees.`,
  ],
  'collection/not-open': (v: { found: string }) => [
    `${shortQuoted(v.found)} is no address that everybody can open safely`,
    'A badge elsewhere is at https://, at a host with a name: no IP address, no "localhost", no "#".',
  ],
  'collection/dead': (v: { found: string; status: number }) => [
    `there is no badge at ${shortQuoted(v.found)}: its host answers with HTTP status ${v.status}`,
    'Take it out, or write where it is now.',
  ],
  'collection/no-answer': (v: { found: string; reason: string }) => [
    `${shortQuoted(v.found)} could not be opened: ${v.reason}`,
    'Try again later. If it stays so, take it out.',
    'warning',
  ],
  'collection/own-address': (v: { found: string }) => [
    `${shortQuoted(v.found)} is on this site`,
    'Name the award by its id under "badges": it is then checked.',
  ],
} satisfies Definitions;
