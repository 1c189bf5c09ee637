import { usageFault } from '../../../errors/fault.ts';
import { EXIT, LanyardError } from '../../../errors/index.ts';
import { readEmailAddress } from '../../../lib/email-address.ts';
import type { StatedFields } from '../../../model/award-fields.ts';
import { checkReference } from '../../../model/reference.ts';
import type { Site } from '../../../model/site.ts';
import type { AwardDraft } from '../../awards/award-draft.ts';
import type { Context } from '../../terminal.ts';

/** What the flags say as a draft; on a terminal, what they do not say is asked for. */
export async function completeDraft(flags: StatedFields, site: Site, context: Context): Promise<AwardDraft> {
  const { email } = flags;
  if (email !== undefined && !readEmailAddress(email))
    throw usageFault('command/bad-email', { flag: '--email' });
  const achievement = knownAchievement(flags.achievement, site);
  const draft = { ...flags, email, achievement, date: flags.date ?? context.now.slice(0, 10) };
  const hasRecipient = (email ?? flags.id) !== undefined;
  if (achievement !== '' && hasRecipient) return draft;
  if (context.interactive) return (await import('./ask.ts')).askForAward(draft, site);
  if (achievement === '') {
    throw usageFault('command/missing-achievement', { known: [...site.achievements.keys()] });
  }
  const help = 'npx lanyard award --help';
  throw usageFault('command/missing-flags', { flags: ['--email or --did'], help });
}

/** The id of an achievement that there is; empty where none was named. */
function knownAchievement(id: string | undefined, site: Site): string {
  if (site.achievements.size === 0) throw usageFault('command/no-achievements', undefined);
  const unknown = checkReference('achievement', id, [...site.achievements.values()], {});
  if (unknown) throw new LanyardError([unknown], EXIT.usage);
  return id ?? '';
}
