import { formatNumber } from '../lib/language.ts';
import type { Achievement } from '../model/achievement.ts';
import { type Fact, fact, link, text } from './facts.ts';
import { profileDetails } from './profile-facts.ts';
import { wordsOfType } from './type-words.ts';

/** What an achievement says of itself in short: everything but name, criteria, alignments and results. */
export function achievementFacts(achievement: Achievement, language: string): Fact[] {
  const { credits, expiresAfter } = achievement;
  return [
    ...fact('Kind', text(wordsOfType(achievement.type))),
    ...fact('Code', text(achievement.humanCode)),
    ...fact('Version', text(achievement.version)),
    ...fact('Field of study', text(achievement.fieldOfStudy)),
    ...fact('Specialization', text(achievement.specialization)),
    ...fact('Credits', text(credits === undefined ? undefined : formatNumber(credits, language))),
    ...fact('Lasts', text(expiresAfter && lengthOf(expiresAfter))),
    ...fact('Language', text(languageName(achievement.language, language))),
    ...fact('Devised by', ...profileDetails(achievement.creator)),
    ...fact('Tags', text(achievement.tags?.join(', '))),
    ...fact('Related', ...(achievement.related ?? []).map(({ id }) => link(id, id))),
    ...(achievement.otherIdentifiers ?? []).flatMap(({ type, identifier }) =>
      fact(wordsOfType(type), text(identifier)),
    ),
  ];
}

function lengthOf({ count, unit }: NonNullable<Achievement['expiresAfter']>): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** Only where it is not the page's own. */
function languageName(tag: string, pageLanguage: string): string | undefined {
  if (tag === pageLanguage) return undefined;
  return new Intl.DisplayNames(pageLanguage, { type: 'language' }).of(tag);
}
