import type { Messages } from '../i18n/messages.ts';
import type { Achievement } from '../model/achievement.ts';
import { type DefinitionRow, day, link, row, text } from './definition-rows.ts';

/** Trust metadata as pages show it. */
export interface TrustView {
  /** Whether there is enough of it to call it aligned: skills, their framework, and who allows the achievement. */
  readonly isAligned: boolean;
  readonly rows: readonly DefinitionRow[];
}

/** What an achievement says for those who want to know how far to trust it; nothing where it says none of that. */
export function trustView(achievement: Achievement, { trust }: Messages): TrustView | undefined {
  const { skills = [], authority, assessments = [], rubrics = [], duration, alignments = [] } = achievement;
  const rows = [
    ...row(
      trust.skills,
      ...skills.map(({ name, url, source }) =>
        link(source === undefined ? name : `${name} · ${source}`, url),
      ),
    ),
    ...row(trust.authority, authority && link(authority.name, authority.url), text(authority?.type)),
    ...row(
      trust.assessment,
      ...assessments.flatMap(({ description, date }) => [text(description), day(date)]),
    ),
    ...row(trust.rubrics, ...rubrics.map(({ name, url }) => link(name, url))),
    ...row(trust.duration, text(duration)),
  ];
  if (rows.length === 0) return undefined;
  const hasFramework = [
    ...skills.map(({ source }) => source),
    ...alignments.map(({ framework }) => framework),
  ].some((each) => each !== undefined);
  return { isAligned: skills.length > 0 && hasFramework && authority !== undefined, rows };
}
