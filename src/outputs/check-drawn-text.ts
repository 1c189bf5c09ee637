import { type DrawnText, drawnText } from '../drawing/text/drawn-text.ts';
import { createFontStacks, type FontStack, type FontStacks } from '../drawing/text/font-stack.ts';
import { type Place, type Problem, problem } from '../errors/index.ts';
import type { Fonts } from '../lib/font-file.ts';
import { plainText } from '../lib/markdown.ts';
import type { Achievement } from '../model/achievement.ts';
import type { Award } from '../model/award.ts';
import type { Issuer } from '../model/issuer.ts';
import type { Site } from '../model/site.ts';
import { isPrinted } from './certificate/printed.ts';
import { soundFonts } from './check-fonts.ts';
import { makes } from './makes.ts';
import { socialCard } from './social-card/social-card.ts';

/** What a site's fonts cannot draw of the names and texts on badges, cards and certificates: once for each text. */
export function checkDrawnText(site: Site, fonts: FontStacks): Problem[] {
  const printed = site.awards.filter((award) => isPrinted(site, award));
  const of = (key: 'issuer' | 'achievement') => new Set<string>(printed.map((award) => award[key]));
  const [issuers, achievements] = [of('issuer'), of('achievement')];
  const hasCards = makes({ site }, socialCard);
  const title = { file: 'content/site.yaml', path: ['title'] };
  return [
    ...(hasCards && !isNameOfIssuer(site)
      ? nameProblems(site.config.title, fonts.display, title, ON_CARD)
      : []),
    ...[...site.issuers.values()].flatMap((issuer) =>
      issuerProblems(issuer, fonts, { hasCards, isPrinted: issuers.has(issuer.id) }),
    ),
    ...[...site.achievements.values()].flatMap((each) =>
      achievementProblems(each, fonts, { hasCards, isPrinted: achievements.has(each.id) }),
    ),
    ...printed.flatMap((award) => awardProblems(award, fonts)),
  ];
}

/** Where a name is drawn. */
interface Uses {
  readonly hasCards: boolean;
  /** Whether certificates bear it. */
  readonly isPrinted: boolean;
}

const ON_CARD = 'the card shows the site’s address instead';

/** Whether the site's title is told of with an issuer's name. */
function isNameOfIssuer({ config, issuers }: Site): boolean {
  return [...issuers.values()].some(({ name }) => name === config.title);
}

function issuerProblems({ file, name }: Issuer, fonts: FontStacks, { hasCards, isPrinted }: Uses): Problem[] {
  const at = { file, path: ['name'] };
  const instead = 'cards and certificates show the site’s address instead';
  if (hasCards) return nameProblems(name, fonts.display, at, instead);
  return isPrinted ? nameProblems(name, fonts.text, at, instead) : [];
}

function achievementProblems(achievement: Achievement, fonts: FontStacks, uses: Uses): Problem[] {
  const { file, name, description, criteria, image } = achievement;
  const isDrawn = uses.hasCards || uses.isPrinted || image === undefined;
  const instead = [
    ...(image === undefined ? ['the badge is drawn without it'] : []),
    ...(uses.hasCards ? ['the card shows the issuer’s name instead'] : []),
    ...(uses.isPrinted ? ['no certificates are made'] : []),
  ].join('; ');
  return [
    ...(isDrawn ? nameProblems(name, fonts.display, { file, path: ['name'] }, instead) : []),
    ...(uses.isPrinted
      ? [
          ...textProblems(description, fonts.serif, { file, path: ['description'] }),
          ...textProblems(plainText(criteria), fonts.text, { file }),
        ]
      : []),
  ];
}

function awardProblems({ file, recipient, revoked }: Award, fonts: FontStacks): Problem[] {
  return [
    ...recipientProblems(recipient.name, fonts, { file, path: ['recipient', 'name'] }),
    ...textProblems(revoked?.reason, fonts.strong, { file, path: ['revoked', 'reason'] }),
  ];
}

/** What is to be said of recipients' names on certificates before their awards are written: by award, without a place. */
export function recipientChecker(
  site: Site,
  files: Fonts,
): (award: Pick<Award, 'recipient' | 'without' | 'visibility'>) => readonly Problem[] {
  const fonts = createFontStacks(files, soundFonts(site));
  return (award) => (isPrinted(site, award) ? recipientProblems(award.recipient.name, fonts, {}) : []);
}

function recipientProblems(name: string | undefined, { serif }: FontStacks, at: Place): Problem[] {
  const drawn = drawnText(name ?? '', serif);
  if (drawn.missing.length === 0) return signProblems(drawn, at);
  return [problem('certificate/name-not-drawn', charactersOf(drawn.missing), at)];
}

function nameProblems(name: string, fonts: FontStack, at: Place, otherwise: string): Problem[] {
  const drawn = drawnText(name, fonts);
  if (drawn.missing.length === 0) return signProblems(drawn, at);
  const instead = drawn.text === '' ? otherwise : `it is drawn as “${drawn.text}”`;
  return [problem('image/name-not-drawn', { ...charactersOf(drawn.missing), instead }, at)];
}

function signProblems({ decoration }: DrawnText, at: Place): Problem[] {
  return decoration.length === 0 ? [] : [problem('image/sign-left-out', charactersOf(decoration), at)];
}

function textProblems(text: string | undefined, fonts: FontStack, at: Place): Problem[] {
  const { missing } = drawnText(text ?? '', fonts);
  return missing.length === 0 ? [] : [problem('certificate/text-left-out', charactersOf(missing), at)];
}

/** So many are enough to choose a font by. */
const MAX_LETTERS = 12;

function charactersOf(letters: readonly string[]): { characters: string } {
  return { characters: letters.slice(0, MAX_LETTERS).join(' ') + (letters.length > MAX_LETTERS ? ' …' : '') };
}
