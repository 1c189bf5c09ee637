import type { Messages } from '../i18n/messages.ts';
import type { Achievement } from '../model/achievement.ts';
import { type DefinitionRow, link, row, text } from './definition-rows.ts';
import { profileDetails } from './profile-details.ts';
import { wordsOfType } from './type-words.ts';

/** What an achievement says of itself in short: everything but name, kind, criteria, alignments and results. */
export function achievementRows(
  achievement: Achievement,
  siteLanguage: string,
  words: Messages,
): DefinitionRow[] {
  const { credits, expiresAfter, language } = achievement;
  const say = words.achievement;
  const foreign = language === siteLanguage ? undefined : nameOf(language, words.language);
  return [
    ...row(say.code, text(achievement.humanCode)),
    ...row(say.version, text(achievement.version)),
    ...row(say.fieldOfStudy, text(achievement.fieldOfStudy)),
    ...row(say.specialisation, text(achievement.specialization)),
    ...row(say.credits, text(credits === undefined ? undefined : words.number(credits))),
    ...row(say.lasts, text(expiresAfter && lengthOf(expiresAfter, words))),
    ...row(say.language, text(foreign)),
    ...row(say.devisedBy, ...profileDetails(achievement.creator)),
    ...row(say.tags, text(achievement.tags && words.list(achievement.tags))),
    ...row(say.related, ...(achievement.related ?? []).map(({ id }) => link(id, id))),
    ...(achievement.otherIdentifiers ?? []).flatMap(({ type, identifier }) =>
      row(wordsOfType(type, words, 'identifierTypes'), text(identifier)),
    ),
  ];
}

function lengthOf({ count, unit }: NonNullable<Achievement['expiresAfter']>, words: Messages): string {
  return words.achievement[`${unit}s`](words.count(count));
}

function nameOf(language: string, inLanguage: string): string | undefined {
  return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language);
}
