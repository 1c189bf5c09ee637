import { awardYaml } from '../browser/award-form/award-yaml.ts';
import { paths } from '../credential/urls.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { IssuedSite } from '../issue/issued-site.ts';
import { GIT_HOST_NAMES, gitHostOf } from '../lib/git-host.ts';
import type { AwardId } from '../model/id.ts';
import { awardPath } from '../model/new-award.ts';
import { homeSocial } from './head.ts';

/** The page on which somebody who may change the repository writes an award's file. */
export type AwardFormView = ReturnType<typeof awardFormView>;

export function awardFormView(issued: IssuedSite) {
  const { config } = issued.site;
  const words = messagesFor(config.language);
  const { repository = '', branch = 'main' } = config;
  const kind = config.gitHost ?? gitHostOf(repository);
  return {
    head: {
      title: `${words.award.title} · ${words.isolated(config.title)}`,
      description: words.award.summary,
      path: paths.award,
      social: homeSocial(issued),
      listed: false,
    },
    words,
    /** In groups where the site has several issuers. */
    issuers: choices(issued),
    repository,
    branch,
    /** Where the file can be opened prefilled; undefined where that is not known. */
    gitHost: kind && { kind, name: GIT_HOST_NAMES[kind] },
    /** What to write by hand. */
    template: template(issued),
    /** And where. */
    templatePath: awardPath('…' as AwardId, issued.now),
  };
}

function choices({ issuers, achievements }: IssuedSite) {
  return issuers
    .map(({ issuer: { id, name } }) => ({
      name,
      achievements: achievements
        .filter(({ achievement }) => achievement.issuer === id)
        .map(({ achievement }) => ({ id: achievement.id, name: achievement.name })),
    }))
    .filter((choice) => choice.achievements.length > 0);
}

function template({ now, achievements }: IssuedSite): string {
  return awardYaml({
    achievement: achievements[0]?.achievement.id ?? '…',
    name: '…',
    email: 'sha256$…',
    salt: '…',
    date: now.slice(0, 10),
  });
}
