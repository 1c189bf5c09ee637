import { type FileRepresentation, type Representation, readSmall } from './representation.ts';

/** Small files in memory. */
export interface HeldBodies {
  /** A file with all that it holds; as it was given, to be read each time, where there is no room. Throws `ChangedFile`. */
  readonly hold: (file: string, plain: FileRepresentation) => Representation;
  /** A file as it is held, whatever became of it. */
  readonly recall: (file: string) => Representation | undefined;
  readonly clear: () => void;
}

/**
 * Keeps files until so many bytes are full. What is there stays, since whoever looks through a whole site would otherwise
 * put each file in the place of one that is wanted before it is wanted again.
 */
export function createHeldBodies(limit: number): HeldBodies {
  const held = new Map<string, { readonly plain: FileRepresentation; readonly whole: Representation }>();
  let total = 0;
  const hold = (file: string, plain: FileRepresentation) => {
    const known = held.get(file);
    if (known?.plain === plain) return known.whole;
    total -= known?.plain.size ?? 0;
    held.delete(file);
    if (total + plain.size > limit) return plain;
    const whole = { ...plain, content: readSmall(file, plain.stamp) };
    held.set(file, { plain, whole });
    total += plain.size;
    return whole;
  };
  return {
    hold,
    recall: (file) => held.get(file)?.whole,
    clear: () => {
      held.clear();
      total = 0;
    },
  };
}
