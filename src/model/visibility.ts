import { z } from 'zod';

/** `public`: listed. `unlisted`: a page that nothing links to. `private`: no page and no file at all. */
export const visibility = z.enum(['public', 'unlisted', 'private']);
export type Visibility = z.output<typeof visibility>;

/** Whether one thing is seen by more people than another. */
export function isMorePublic(one: Visibility, other: Visibility): boolean {
  const order: readonly Visibility[] = ['private', 'unlisted', 'public'];
  return order.indexOf(one) > order.indexOf(other);
}

/** That of awards for which neither they, nor their achievement, nor the site says one. */
export const DEFAULT_VISIBILITY: Visibility = 'unlisted';
