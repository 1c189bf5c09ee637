import { domainOf, paths, urlOf } from '../../credential/urls.ts';
import type { CertificateText } from '../../drawing/certificate/certificate-text.ts';
import { foreignLanguage } from '../../i18n/languages.ts';
import { type Messages, messagesFor } from '../../i18n/messages.ts';
import type { IssuedAward, IssuedSite } from '../../issue/issued-site.ts';
import type { FontStyle } from '../../lib/font-file.ts';
import { directionOf } from '../../lib/language.ts';
import { plainText } from '../../lib/markdown.ts';
import { shownDates } from '../../lib/shown-dates.ts';
import type { Achievement } from '../../model/achievement.ts';
import type { AwardState } from '../../model/award.ts';
import type { Issuer } from '../../model/issuer.ts';
import { stateSince, stateWords } from '../award-words.ts';

/** Whether the fonts of a style can draw a text whole. */
export type CanDraw = (text: string, style: FontStyle) => boolean;

/** What all certificates of an achievement say. */
export type CommonText = ReturnType<typeof commonText>;

/** What all certificates of an achievement say: a text that the fonts cannot draw whole is left to the page. */
export function commonText(
  { site: { config }, mode }: IssuedSite,
  achievement: Achievement,
  issuer: Issuer,
  canDraw: CanDraw,
) {
  const words = messagesFor(config.language);
  const criteria = plainText(achievement.criteria);
  const foreign = foreignLanguage(achievement.language, words.language);
  return {
    language: words.language,
    direction: directionOf(words.language),
    watermark: mode === 'production' ? undefined : words.certificate[mode],
    issuer: {
      domain: domainOf(config.site),
      name: canDraw(issuer.name, 'text') ? issuer.name : undefined,
    },
    achievement: {
      label: words.certificate.forAchievement,
      name: achievement.name,
      description: canDraw(achievement.description, 'serif') ? achievement.description : undefined,
      language: foreign,
      image: achievement.image?.alt ?? words.badge.alt(achievement.name),
    },
    criteria: canDraw(criteria, 'text')
      ? { label: words.badge.criteria, text: criteria, language: foreign }
      : undefined,
  };
}

/**
 * What the certificate of an award says, and since when it is so. A text that the fonts cannot draw whole is left to the
 * page: a gap in a sentence would change it.
 */
export function certificateText(
  issued: IssuedSite,
  issuedAward: IssuedAward,
  canDraw: CanDraw,
  common: CommonText = commonText(issued, issuedAward.achievement, issuedAward.issuer, canDraw),
): CertificateText {
  const { award, state } = issuedAward;
  const { site, language } = issued.site.config;
  const words = messagesFor(language);
  const { name } = award.recipient;
  return {
    ...common,
    stamp: state.kind === 'revoked' || state.kind === 'expired' ? words.certificate[state.kind] : undefined,
    notices: noticesOf(issued.mode, state, words, canDraw),
    recipient: name === undefined ? undefined : { label: words.badge.awardedTo, name },
    details: detailsOf(issuedAward, words),
    check: checkOf(urlOf(site, paths.badge(award.id)), issuedAward, words),
  };
}

function detailsOf({ award }: IssuedAward, { badge, day, number }: Messages): CertificateText['details'] {
  const { awarded, validUntil } = shownDates(award);
  const { credits } = award;
  return [
    { term: badge.awarded, detail: day(awarded) },
    ...(validUntil === undefined ? [] : [{ term: badge.validUntil, detail: day(validUntil) }]),
    ...(credits === undefined ? [] : [{ term: badge.creditsEarned, detail: number(credits) }]),
  ];
}

function checkOf(url: string, { award, state }: IssuedAward, words: Messages): CertificateText['check'] {
  const { certificate, day } = words;
  return {
    label: certificate.check,
    url,
    how: certificate.how,
    state: certificate.asOf(day(stateSince(shownDates(award), state)), stateWords(state, words)),
    code: certificate.code(url),
  };
}

function noticesOf(mode: IssuedSite['mode'], state: AwardState, words: Messages, canDraw: CanDraw): string[] {
  const revocation = state.kind === 'revoked' ? state.reason : undefined;
  const reason = revocation !== undefined && canDraw(revocation, 'strong') ? revocation : undefined;
  return [
    ...modeNotices(mode, words),
    ...(state.kind === 'valid' ? [] : [stateWords(state, words)]),
    ...(reason === undefined ? [] : [reason]),
  ];
}

/** What has to be known of a preview and of a sample before anything else. */
export function modeNotices(mode: IssuedSite['mode'], { certificate }: Messages): string[] {
  if (mode === 'production') return [];
  return [mode === 'preview' ? certificate.isPreview : certificate.isSample];
}
