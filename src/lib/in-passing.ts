/** A sentence as part of another: its first letter small, without its full stop. */
export function inPassing(sentence: string): string {
  return `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1).replace(/\.$/, '')}`;
}
