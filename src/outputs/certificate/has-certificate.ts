import { drawnText, isDrawnWhole } from '../../drawing/text/drawn-text.ts';
import type { FontStacks } from '../../drawing/text/font-stack.ts';
import type { Award } from '../../model/award.ts';
import type { Site } from '../../model/site.ts';

/** Whether an award has a certificate, on a site that makes them: unless its file, or its achievement's, says no. */
export function hasCertificate({ without }: Pick<Award, 'without'>): boolean {
  return !without?.includes('certificate');
}

/**
 * A site as its certificates can be made: an award whose recipient's name the fonts cannot draw whole, or whose
 * achievement's they cannot draw at all, goes without, as if its file said so.
 */
export function withDrawnCertificates(site: Site, fonts: FontStacks): Site {
  const isDrawn = ({ recipient, achievement }: Award) =>
    isDrawnWhole(recipient.name ?? '', fonts.serif) &&
    drawnText(site.achievements.get(achievement)?.name ?? '', fonts.display).text !== '';
  const awards = site.awards.map(
    (award): Award => (isDrawn(award) ? award : { ...award, without: ['certificate'] }),
  );
  return { ...site, awards };
}
