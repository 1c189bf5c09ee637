import { z } from 'zod';

/** Files of a badge that a single award, or all of an achievement, may do without. */
export const withoutFiles = z.array(z.enum(['certificate'])).min(1);
