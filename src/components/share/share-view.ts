import { blueskyLink, emailLink, type Post } from '../../browser/share/posts.ts';
import { paths, urlOf } from '../../credential/urls.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { IssuedAward, IssuedSite } from '../../issue/issued-site.ts';
import { shownDates } from '../../lib/shown-dates.ts';
import { bakedPng } from '../../outputs/baked-png/baked-png.ts';
import { makes } from '../../outputs/makes.ts';
import { oembed } from '../../outputs/oembed/oembed.ts';
import { frameSnippet, imageSnippet } from '../../outputs/oembed/snippets.ts';
import { imageAlt } from '../head.ts';
import { type Copyable, certificationFields } from './certification-fields.ts';
import { keptFiles, madeFiles, pageQr, walletView } from './kept-files.ts';
import { type Certification, linkedinLink, linkedinNumber } from './linkedin.ts';

/** All that the holder of a badge can do with it; what a site does without, or a state forbids, is left out. */
export type ShareView = ReturnType<typeof shareView>;

/** A revoked badge can be kept and its address sent; an expired one stands on a CV, and is no news. */
export function shareView(issued: IssuedSite, each: IssuedAward, words: Messages) {
  const post = postOf(issued, each, words);
  const certification = certificationOf(each, post.url);
  const { isHeld, isNews } = standing(each);
  return {
    post,
    /** Said first, where the badge does not hold any more. */
    note: noteOn(each, words),
    links: [
      ...(isHeld ? [{ words: words.share.linkedin, href: linkedinLink(certification) }] : []),
      ...(isNews ? [{ words: 'Bluesky', href: blueskyLink(post) }] : []),
      { words: words.share.email, href: emailLink(post) },
    ],
    /** Whether to offer a post on Mastodon, whose server has to be asked for. */
    asksForServer: isNews,
    /** For LinkedIn's form, by hand. */
    certification: isHeld ? certificationFields(certification, words) : [],
    snippets: isHeld ? snippetsOf(issued, each, words) : [],
    files: keptFiles(issued, each, words),
    made: madeFiles(issued, each, words),
    qr: pageQr(issued, each),
    wallet: isHeld ? walletView(issued, each) : undefined,
    /** Where a link that carries the credential leads. */
    verifier: urlOf(issued.site.config.site, paths.verify),
  };
}

function standing({ state }: IssuedAward) {
  const isHeld = state.kind !== 'revoked';
  return { isHeld, isNews: isHeld && state.kind !== 'expired' };
}

function noteOn({ state }: IssuedAward, { share }: Messages): string | undefined {
  return state.kind === 'revoked' || state.kind === 'expired' ? share[state.kind] : undefined;
}

function postOf(issued: IssuedSite, { award, achievement, issuer }: IssuedAward, words: Messages): Post {
  return {
    title: words.share.title(words.isolated(achievement.name), words.isolated(issuer.name)),
    url: urlOf(issued.site.config.site, paths.badge(award.id)),
  };
}

function certificationOf({ award, achievement, issuer }: IssuedAward, url: string): Certification {
  return {
    name: achievement.name,
    organization: issuer.name,
    organizationId: linkedinNumber(issuer),
    issued: shownDates(award).awarded,
    expires: shownDates(award).validUntil,
    url,
    id: award.id,
  };
}

function snippetsOf(issued: IssuedSite, each: IssuedAward, words: Messages): Copyable[] {
  const { award, achievement } = each;
  const { site } = issued.site.config;
  const { title, url } = postOf(issued, each, words);
  const baked = makes(issued, bakedPng);
  const image = baked ? paths.badgePng(award.id) : paths.achievementImage(achievement.id);
  const linked = imageSnippet(url, urlOf(site, image), imageAlt(achievement, words));
  const framed = frameSnippet(urlOf(site, paths.embed(award.id)), title);
  return [
    { term: words.share.imageSnippet, text: linked },
    ...(makes(issued, oembed) ? [{ term: words.share.frameSnippet, text: framed }] : []),
  ];
}
