import type { BadgeStyleName } from '../../../lib/badge-styles.ts';
import type { BadgeStyle } from './badge-style.ts';
import { enamel } from './enamel.ts';
import { guilloche } from './guilloche.ts';
import { plain } from './plain.ts';
import { woodcut } from './woodcut.ts';

/** Every style that badges are drawn in. To add one, add its name in `lib/badge-styles.ts`, a file and a line here. */
export const STYLES: Readonly<Record<BadgeStyleName, BadgeStyle>> = { guilloche, enamel, woodcut, plain };
