import { drawnText, isDrawnWhole } from '../../drawing/text/drawn-text.ts';
import type { FontStacks } from '../../drawing/text/font-stack.ts';
import type { Award } from '../../model/award.ts';
import { hasPage } from '../../model/publication.ts';
import type { Site } from '../../model/site.ts';
import { doesWithout, makes } from '../makes.ts';
import { certificate } from './certificate.ts';
import { hasCertificate } from './has-certificate.ts';

/** Whether a build makes the certificate of an award: published, or handed over where the award is private. */
export function isPrinted(site: Site, award: Pick<Award, 'without' | 'visibility'>): boolean {
  if (!hasCertificate(award)) return false;
  return hasPage(award) ? makes({ site }, certificate) : !doesWithout({ site }, certificate);
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
    (award): Award =>
      isPrinted(site, award) && !isDrawn(award) ? { ...award, without: ['certificate'] } : award,
  );
  return { ...site, awards };
}
