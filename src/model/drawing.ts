import { z } from 'zod';
import { BADGE_SHAPES } from '../lib/achievement-types.ts';
import { BADGE_STYLES, MAX_LEVEL, RIM_TEXTS } from '../lib/badge-styles.ts';
import { breakForm } from './rule.ts';
import { color, line } from './text.ts';

const icon = z
  .string()
  .max(60, { abort: true })
  .check((context) => {
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(context.value)) return;
    const hint = 'See https://lucide.dev/icons and https://pictogrammers.com/library/mdi.';
    breakForm(context, 'icon', 'is not the name of an icon', { hint });
  });

const motto = z.string().max(60).pipe(line);

/** How all badges of an issuer are drawn. */
export const issuerDrawing = z.strictObject({
  style: z.enum(BADGE_STYLES).optional().describe('How they are finished (left out: guilloche)'),
  accent: color.optional().describe('A second colour beside "color": "#c8102e"'),
  rim: z.enum(RIM_TEXTS).optional().describe('What stands on the rim; each style has its own default'),
  motto: motto.optional().describe('Along the lower rim'),
});

/** How a badge is drawn where there is no image. */
export const achievementDrawing = z
  .strictObject({
    icon: icon.optional().describe('Name of an icon, of Lucide or Material Design Icons: anchor'),
    initials: z
      .string()
      .min(1)
      .max(3)
      .pipe(line)
      .optional()
      .describe('One to three letters instead of an icon'),
    shape: z.enum(BADGE_SHAPES).optional().describe('Default: by the achievement’s type'),
    style: z.enum(BADGE_STYLES).optional().describe('Default: the issuer’s'),
    rim: z.enum(RIM_TEXTS).optional().describe('What stands on the rim; default: the issuer’s'),
    level: z.int().min(1).max(MAX_LEVEL).optional().describe('Stars: 1 is bronze, 2 silver, from 3 gold'),
    ribbon: z.string().max(14).pipe(line).optional().describe('A few letters on a ribbon, in quotes: "2026"'),
    motto: motto.optional().describe('Along the lower rim; default: the issuer’s'),
  })
  .check((context) => {
    const { ribbon, motto: said } = context.value;
    if (ribbon === undefined || said === undefined) return;
    const hint = 'The ribbon lies where the motto would stand: leave one of them out.';
    breakForm(context, 'motto', 'cannot be had together with ribbon', { hint, path: ['motto'] });
  });
