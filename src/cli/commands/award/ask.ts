import { readEmailAddress } from '../../../lib/email-address.ts';
import type { Site } from '../../../model/site.ts';
import { askOne, askText } from '../../ask.ts';
import type { AwardDraft } from '../../awards/award-draft.ts';

/** Asks for what a new award lacks: the achievement, the recipient's name and e-mail address. */
export async function askForAward(given: AwardDraft, site: Site): Promise<AwardDraft> {
  const achievement = given.achievement || (await askOne('Which achievement?', choices(site)));
  if ((given.email ?? given.id) !== undefined) return { ...given, achievement };
  const name =
    given.name ?? (await askText({ message: 'Name of the recipient (published; may be left empty)' }));
  const email = await askText({
    message: 'E-mail address of the recipient (only a salted hash is written)',
    check: (answer) => (readEmailAddress(answer) ? undefined : 'This is not an e-mail address.'),
  });
  return { ...given, achievement, name: name === '' ? undefined : name, email };
}

function choices(site: Site): { value: string; label: string }[] {
  return [...site.achievements.values()].map(({ id, name }) => ({ value: id, label: `${name} (${id})` }));
}
