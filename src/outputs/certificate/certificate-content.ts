import { domainOf, paths, urlOf } from '../../credential/urls.ts';
import type { CertificateText } from '../../drawing/certificate/certificate-text.ts';
import { foreignLanguage } from '../../i18n/languages.ts';
import { type Messages, messagesFor } from '../../i18n/messages.ts';
import type { IssuedAward, IssuedSite } from '../../issue/issued-site.ts';
import type { FontStyle } from '../../lib/font-file.ts';
import { directionOf } from '../../lib/language.ts';
import { plainText } from '../../lib/markdown.ts';
import { shownDates } from '../../lib/shown-dates.ts';
import type { AwardState } from '../../model/award.ts';
import { stateSince, stateWords } from '../award-words.ts';

/** Whether the fonts of a style can draw a text whole. */
export type CanDraw = (text: string, style: FontStyle) => boolean;

/**
 * What the certificate of an award says, and since when it is so. A text that the fonts cannot draw whole is left to the
 * page: a gap in a sentence would change it.
 */
export function certificateText(
  issued: IssuedSite,
  issuedAward: IssuedAward,
  canDraw: CanDraw,
): CertificateText {
  const { award, achievement, issuer, state } = issuedAward;
  const { site, language } = issued.site.config;
  const words = messagesFor(language);
  const { name } = award.recipient;
  const criteria = plainText(achievement.criteria);
  const foreign = foreignLanguage(achievement.language, words.language);
  return {
    language: words.language,
    direction: directionOf(words.language),
    ...marksOf(issued.mode, state, words),
    notices: noticesOf(issued.mode, state, words, canDraw),
    issuer: { domain: domainOf(site), name: canDraw(issuer.name, 'text') ? issuer.name : undefined },
    recipient: name === undefined ? undefined : { label: words.badge.awardedTo, name },
    achievement: {
      label: words.certificate.forAchievement,
      name: achievement.name,
      description: canDraw(achievement.description, 'serif') ? achievement.description : undefined,
      language: foreign,
      image: achievement.image?.alt ?? words.badge.alt(achievement.name),
    },
    details: detailsOf(issuedAward, words),
    criteria: canDraw(criteria, 'text')
      ? { label: words.badge.criteria, text: criteria, language: foreign }
      : undefined,
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

function marksOf(mode: IssuedSite['mode'], { kind }: AwardState, { certificate }: Messages) {
  return {
    watermark: mode === 'production' ? undefined : certificate[mode],
    stamp: kind === 'revoked' || kind === 'expired' ? certificate[kind] : undefined,
  };
}

function noticesOf(mode: IssuedSite['mode'], state: AwardState, words: Messages, canDraw: CanDraw): string[] {
  const { certificate } = words;
  const revocation = state.kind === 'revoked' ? state.reason : undefined;
  const reason = revocation !== undefined && canDraw(revocation, 'strong') ? revocation : undefined;
  return [
    ...(mode === 'production' ? [] : [mode === 'preview' ? certificate.isPreview : certificate.isSample]),
    ...(state.kind === 'valid' ? [] : [stateWords(state, words)]),
    ...(reason === undefined ? [] : [reason]),
  ];
}
