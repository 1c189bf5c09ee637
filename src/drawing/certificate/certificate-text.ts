import type { Direction } from '../text/direction.ts';

/** What a certificate says, in the order in which it is read. */
export interface CertificateText {
  /** BCP 47, of its own words. */
  readonly language: string;
  readonly direction: Direction;
  /** A word across the sheet: that it is a preview, or a sample. */
  readonly watermark?: string | undefined;
  /** A word across the badge: that it no longer holds. */
  readonly stamp?: string | undefined;
  /** What has to be known before anything else: why there is a watermark or a stamp. */
  readonly notices: readonly string[];
  readonly issuer: { readonly domain: string; readonly name?: string | undefined };
  /** Nothing where the recipient's name is not published. */
  readonly recipient?: { readonly label: string; readonly name: string } | undefined;
  readonly achievement: {
    readonly label: string;
    readonly name: string;
    readonly description?: string | undefined;
    /** Of name and description, where it is another. */
    readonly language?: string | undefined;
    /** What the badge shows, for those who cannot see it. */
    readonly image: string;
  };
  readonly details: readonly { readonly term: string; readonly detail: string }[];
  readonly criteria?:
    | { readonly label: string; readonly text: string; readonly language?: string | undefined }
    | undefined;
  readonly check: {
    readonly label: string;
    readonly url: string;
    readonly how: string;
    /** The state on the day it was made. */
    readonly state: string;
    /** What the square beside it is, for those who cannot see it. */
    readonly code: string;
  };
}
