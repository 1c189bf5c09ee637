/** Characters that nobody sees and that a line of text may not have: control characters, and those that turn its direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
export const INVISIBLE = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;
