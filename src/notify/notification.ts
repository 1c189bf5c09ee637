import type { Award } from '../model/award.ts';
import type { Addressee } from './addressee.ts';
import type { Letter } from './letter.ts';

/** Somebody who is to be told of an award. */
export interface Notification {
  readonly award: Award;
  /** The badge's id, a URL: of its page, where it has one. */
  readonly badge: string;
  readonly addressee: Addressee;
  readonly name: string | undefined;
  /** How the page is reached; undefined for a badge that is attached. */
  readonly url: string | undefined;
}

/** A file that goes with a letter. */
export interface MailAttachment {
  readonly filename: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A letter, ready to go. */
export interface ReadyLetter {
  readonly notification: Notification;
  readonly letter: Letter;
  readonly attachments: readonly MailAttachment[];
  /** Always the same for an award and a template: whoever gets it twice sees it once. */
  readonly messageId: string;
}

/** What became of a letter. */
export type Delivery =
  | { readonly state: 'sent' | 'drafted' }
  /** The mail server refuses this recipient or this message for good. */
  | { readonly state: 'rejected'; readonly code: number }
  /** It did not leave. `isOver`: nor would another one now. */
  | { readonly state: 'unsent'; readonly reason: string; readonly isOver: boolean }
  /** This transport cannot be used for this address. */
  | { readonly state: 'unsuitable' }
  /** Nobody knows whether it left; the transport is closed. */
  | { readonly state: 'doubtful'; readonly reason: string };

/** How letters leave: drafts, a table, a page of links, a mail server. */
export interface Transport {
  readonly name: 'eml' | 'csv' | 'mailto' | 'smtp';
  /** Whether files can go with a letter. */
  readonly attaches: boolean;
  readonly deliver: (letter: ReadyLetter) => Promise<Delivery>;
  /** Ends it, whatever happened before. */
  readonly close: () => Promise<void>;
}
