import { type Command, Option } from 'commander';
import { BADGE_SHAPES } from '../../../lib/achievement-types.ts';
import { BADGE_STYLES, MAX_LEVEL, RIM_TEXTS } from '../../../lib/badge-styles.ts';
import { performs } from '../../perform.ts';

/** `lanyard draw`: tries how badges look, and changes none. */
export function addDraw(program: Command): void {
  program
    .command('draw')
    .summary('see how badges would look')
    .description(
      'Draws badges as they would be with other words, colours or another style, and changes nothing. Without --style, every style side by side; without an achievement, all that have no image of their own.',
    )
    .argument('[achievement...]', 'ids of achievements: the names of their files')
    .addOption(new Option('--style <style>', 'how they are finished').choices(BADGE_STYLES))
    .option('--color <color>', 'instead of the issuer’s: "#1f4e79"')
    .option('--accent <color>', 'a second colour')
    .option('--name <name>', 'instead of the achievement’s')
    .option('--icon <name>', 'an icon of Lucide or Material Design Icons')
    .option('--initials <letters>', 'one to three letters instead of an icon')
    .addOption(new Option('--shape <shape>', 'the outline').choices(BADGE_SHAPES))
    .addOption(new Option('--rim <what>', 'what stands on the rim').choices(RIM_TEXTS))
    .addOption(new Option('--level <number>', 'stars').choices(LEVELS))
    .option('--ribbon <letters>', 'a few letters on a ribbon')
    .option('--motto <words>', 'along the lower rim')
    .option('--out <file>', 'where to write it: a new .png or, of one badge in one style, .svg')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', EXAMPLES)
    .action(performs(async () => (await import('./run.ts')).draw));
}

const LEVELS = Array.from({ length: MAX_LEVEL }, (_, index) => String(index + 1));

const EXAMPLES = `
Examples:
  npx lanyard draw
  npx lanyard draw bowline --style enamel --color "#0b7a4b" --icon sail-boat --out bowline.svg`;
