import { slugify } from '../../../lib/slug.ts';
import { askText } from '../../ask.ts';
import { checkAnswers } from './check-answers.ts';
import type { InitAnswers } from './first-content.ts';

/** Answers that are right, to be checked together with one that is asked for. */
const SOUND: InitAnswers = {
  name: 'x',
  site: 'https://x.example',
  issuer: 'x',
  issuerId: 'x',
  language: 'en',
  visibility: 'unlisted',
};

/** Asks for what is not given: the issuer, its id, the site's address and name. */
export async function askForAnswers(given: Partial<InitAnswers>): Promise<Partial<InitAnswers>> {
  const issuer =
    given.issuer ??
    (await ask('issuer', 'Who awards the badges? (club, school, company)', { placeholder: 'Sailing Club' }));
  const issuerId =
    given.issuerId ??
    (await ask('issuerId', 'A short id for it, used in addresses', { initial: slugify(issuer) }));
  const site =
    given.site ??
    (await ask('site', 'Where will the site stand? Badges carry this address for ever', {
      placeholder: 'https://badges.example',
    }));
  const name = given.name ?? (await ask('name', 'Name of the site', { initial: issuer }));
  return { ...given, issuer, issuerId, site, name };
}

function ask(
  field: keyof InitAnswers,
  message: string,
  more: { placeholder?: string; initial?: string },
): Promise<string> {
  const check = (answer: string) => {
    const [found] = checkAnswers({ ...SOUND, [field]: answer });
    return found && [found.message.replace(/^--[a-z-]+: /, ''), found.hint].filter(Boolean).join('. ');
  };
  return askText({ message, check, ...more });
}
