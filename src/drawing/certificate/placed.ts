import type { PlacedLine } from '../text/line.ts';
import type { Box } from './sheet.ts';

/** The inks of a certificate. */
export type Ink = 'ink' | 'quiet' | 'accent' | 'alarm';

/** A structure type of tagged PDF [ISO 32000-1 §14.8.4]. */
export type Tag = 'H1' | 'H2' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Link';

/** Something on a certificate, in the order in which it is read. */
export type Placed =
  | {
      readonly kind: 'words';
      readonly tag: Tag;
      readonly ink: Ink;
      readonly lines: readonly PlacedLine[];
      readonly text: string;
      readonly language?: string | undefined;
      readonly href?: string | undefined;
    }
  | { readonly kind: 'group'; readonly tag: Tag; readonly parts: readonly Placed[] }
  | { readonly kind: 'badge' | 'code'; readonly box: Box; readonly alt: string }
  | { readonly kind: 'stamp' | 'watermark'; readonly word: PlacedLine }
  | { readonly kind: 'rule'; readonly x: number; readonly y: number; readonly width: number };
