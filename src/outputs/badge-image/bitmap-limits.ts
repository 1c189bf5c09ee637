import { type Problem, problem } from '../../errors/index.ts';

/** What is read of a picture at most. */
export const MAX_BYTES = 5_000_000;
export const MAX_PIXELS = 40_000_000;

/** Below this a picture is blown up by so much that it shows. */
const SMALL = 300;

/** What an author should know of a picture that can be used. */
export function bitmapWarnings(
  { width, height }: { readonly width: number; readonly height: number },
  isAnimated: boolean,
): Problem[] {
  const found: Problem[] = [];
  if (isAnimated) found.push(problem('image/animated', undefined));
  if (width !== height) found.push(problem('image/not-square', { width, height }));
  if (Math.max(width, height) < SMALL) found.push(problem('image/small', { width, height }));
  return found;
}
