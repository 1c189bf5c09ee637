import { isEmbeddable } from '../../drawing/text/font.ts';
import {
  createFontStacks,
  type FontStack,
  type FontStacks,
  missingGlyphs,
  withOwnFonts,
} from '../../drawing/text/font-stack.ts';
import { type Place, type Problem, problem } from '../../errors/index.ts';
import type { FontFile, Fonts } from '../../lib/font-file.ts';
import { plainText } from '../../lib/markdown.ts';
import type { Achievement } from '../../model/achievement.ts';
import type { Award } from '../../model/award.ts';
import type { Issuer } from '../../model/issuer.ts';
import type { Site } from '../../model/site.ts';
import { makes } from '../makes.ts';
import { certificate } from './certificate.ts';

/** Everything that is wrong with a site's certificates: its own fonts, and what no font can draw. */
export function checkCertificates(site: Site, files: Fonts): Problem[] {
  if (!makes({ site }, certificate)) return [];
  const problems = (site.fonts ?? []).flatMap(fontProblems);
  if (problems.length > 0) return problems;
  const fonts = withOwnFonts(createFontStacks(files), site.fonts);
  return [
    ...used(site.issuers, site.awards, 'issuer').flatMap((issuer) => issuerProblems(issuer, fonts)),
    ...used(site.achievements, site.awards, 'achievement').flatMap((each) =>
      achievementProblems(each, fonts),
    ),
    ...site.awards.flatMap((award) => awardProblems(award, fonts)),
  ];
}

function fontProblems(file: FontFile): Problem[] {
  const at = { file: file.name };
  const embeddable = isEmbeddable(file);
  if (embeddable === undefined) return [problem('font/damaged', undefined, at)];
  return embeddable ? [] : [problem('font/not-embeddable', undefined, at)];
}

/** Those that some award is of; there is no certificate of the others. */
function used<Key extends 'issuer' | 'achievement', Thing>(
  things: ReadonlyMap<Award[Key], Thing>,
  awards: readonly Award[],
  key: Key,
): Thing[] {
  const ids = new Set(awards.map((award) => award[key]));
  return [...things].flatMap(([id, thing]) => (ids.has(id) ? [thing] : []));
}

function issuerProblems({ file, name }: Issuer, { text }: FontStacks): Problem[] {
  return nameProblems(name, text, { file, path: ['name'] });
}

function achievementProblems(achievement: Achievement, { display, serif, text }: FontStacks): Problem[] {
  const { file, name, description, criteria } = achievement;
  return [
    ...nameProblems(name, display, { file, path: ['name'] }),
    ...textProblems(description, serif, { file, path: ['description'] }),
    ...textProblems(plainText(criteria), text, { file }),
  ];
}

function awardProblems({ file, recipient, revoked }: Award, { serif, strong }: FontStacks): Problem[] {
  return [
    ...nameProblems(recipient.name, serif, { file, path: ['recipient', 'name'] }),
    ...textProblems(revoked?.reason, strong, { file, path: ['revoked', 'reason'] }),
  ];
}

function nameProblems(name: string | undefined, fonts: FontStack, at: Place): Problem[] {
  const letters = missingGlyphs(name ?? '', fonts);
  return letters.length === 0 ? [] : [problem('certificate/name-not-drawn', charactersOf(letters), at)];
}

function textProblems(text: string | undefined, fonts: FontStack, at: Place): Problem[] {
  const letters = missingGlyphs(text ?? '', fonts);
  return letters.length === 0 ? [] : [problem('certificate/text-left-out', charactersOf(letters), at)];
}

/** So many are enough to choose a font by. */
const MAX_LETTERS = 12;

function charactersOf(letters: readonly string[]): { characters: string } {
  return { characters: letters.slice(0, MAX_LETTERS).join(' ') + (letters.length > MAX_LETTERS ? ' …' : '') };
}
