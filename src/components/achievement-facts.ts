import type { Messages } from '../i18n/messages.ts';
import type { Achievement } from '../model/achievement.ts';
import { type Fact, fact, link, text } from './facts.ts';
import { profileDetails } from './profile-facts.ts';
import { wordsOfType } from './type-words.ts';

/** What an achievement says of itself in short: everything but name, kind, criteria, alignments and results. */
export function achievementFacts(achievement: Achievement, siteLanguage: string, words: Messages): Fact[] {
  const { credits, expiresAfter, language } = achievement;
  const say = words.achievement;
  const foreign = language === siteLanguage ? undefined : nameOf(language, words.language);
  return [
    ...fact(say.code, text(achievement.humanCode)),
    ...fact(say.version, text(achievement.version)),
    ...fact(say.fieldOfStudy, text(achievement.fieldOfStudy)),
    ...fact(say.specialisation, text(achievement.specialization)),
    ...fact(say.credits, text(credits === undefined ? undefined : words.number(credits))),
    ...fact(say.lasts, text(expiresAfter && lengthOf(expiresAfter, words))),
    ...fact(say.language, text(foreign)),
    ...fact(say.devisedBy, ...profileDetails(achievement.creator)),
    ...fact(say.tags, text(achievement.tags && words.list(achievement.tags))),
    ...fact(say.related, ...(achievement.related ?? []).map(({ id }) => link(id, id))),
    ...(achievement.otherIdentifiers ?? []).flatMap(({ type, identifier }) =>
      fact(wordsOfType(type, words, 'identifierTypes'), text(identifier)),
    ),
  ];
}

function lengthOf({ count, unit }: NonNullable<Achievement['expiresAfter']>, words: Messages): string {
  return words.achievement[`${unit}s`](words.count(count));
}

function nameOf(language: string, inLanguage: string): string | undefined {
  return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language);
}
