import { formatNumber } from '../lib/language.ts';
import type { Achievement } from '../model/achievement.ts';
import { type Fact, fact, link, text } from './facts.ts';
import { foreignLanguage, interfaceLanguage } from './interface-language.ts';
import { profileDetails } from './profile-facts.ts';
import { wordsOfType } from './type-words.ts';

/** What an achievement says of itself in short: everything but name, kind, criteria, alignments and results. */
export function achievementFacts(achievement: Achievement, siteLanguage: string): Fact[] {
  const { credits, expiresAfter } = achievement;
  const language = interfaceLanguage(siteLanguage);
  const foreign = foreignLanguage(achievement.language, siteLanguage);
  return [
    ...fact('Code', text(achievement.humanCode)),
    ...fact('Version', text(achievement.version)),
    ...fact('Field of study', text(achievement.fieldOfStudy)),
    ...fact('Specialisation', text(achievement.specialization)),
    ...fact('Credits', text(credits === undefined ? undefined : formatNumber(credits, language))),
    ...fact('Lasts', text(expiresAfter && lengthOf(expiresAfter))),
    ...fact('Language', text(foreign && nameOf(foreign, language))),
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

function nameOf(language: string, inLanguage: string): string | undefined {
  return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language);
}
