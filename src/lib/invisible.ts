/**
 * Characters that nobody sees and that a line of text may not have: control characters, those that turn its direction,
 * and what is no character: halves of surrogate pairs and code points that are kept free for ever, which XML refuses
 * [XML 1.0 §2.2] or UTF-8 has no bytes for.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
export const INVISIBLE = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069\p{Cs}\p{NChar}]/u;

/**
 * The same for text of several lines, which may have tabs and line ends, and of any direction. Older canonizers
 * (URDNA2015) write control characters in their own way, so that a badge with one in it would not verify there.
 */
export const CONTROL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Cs}\p{NChar}]/u;
