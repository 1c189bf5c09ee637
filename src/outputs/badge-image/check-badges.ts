import { iconBody, iconNames } from '../../drawing/icon.ts';
import { createFontStacks, type FontStacks, missingGlyphs } from '../../drawing/text/font-stack.ts';
import { canDraw } from '../../drawing/text/outline.ts';
import { type Place, type Problem, problem } from '../../errors/index.ts';
import { nearest } from '../../lib/edit-distance.ts';
import type { Fonts } from '../../lib/font-file.ts';
import type { Achievement } from '../../model/achievement.ts';
import type { LoadedImage } from '../../model/image.ts';
import type { Site } from '../../model/site.ts';
import { preparePng } from './author-png.ts';
import { prepareSvg } from './author-svg.ts';
import { type BadgeSubject, subjectOf } from './badge-subject.ts';
import { setName } from './drawn-badge.ts';

/** Everything that is wrong with a site's images and with what its badges are drawn from. */
export async function checkImages(site: Site, files: Fonts): Promise<Problem[]> {
  const fonts = createFontStacks(files);
  const images = [...site.issuers.values(), ...site.achievements.values()].flatMap(
    ({ image }) => image ?? [],
  );
  const drawn = [...site.achievements.values()].filter(({ image }) => image === undefined);
  const found = await Promise.all([
    ...images.map(checkBadgeImage),
    ...drawn.map((achievement) => checkDrawing(achievement, site, fonts)),
  ]);
  return found.flat();
}

/** What is wrong with an author's image: the same checks as before it is used. */
export async function checkBadgeImage(image: LoadedImage): Promise<Problem[]> {
  const prepared = image.mediaType === 'image/png' ? preparePng(image, 64) : prepareSvg(image, 64);
  return [...(await prepared).problems];
}

function checkDrawing(achievement: Achievement, site: Site, fonts: FontStacks): Problem[] {
  const subject = subjectOf(achievement, site);
  return [...iconProblems(subject, achievement.file), ...letterProblems(subject, achievement.file, fonts)];
}

function iconProblems({ icon }: BadgeSubject, file: string): Problem[] {
  if (icon === undefined || iconBody(icon) !== undefined) return [];
  const values = { icon, suggestion: nearest(icon, iconNames()) };
  return [problem('image/unknown-icon', values, { file, path: ['drawing', 'icon'] })];
}

function letterProblems(subject: BadgeSubject, file: string, fonts: FontStacks): Problem[] {
  const at: Place = { file, path: ['name'] };
  const name = setName(subject, fonts);
  const problems: Problem[] = [];
  if (name === undefined) {
    const characters = missingGlyphs(subject.name, fonts.display).join(' ');
    problems.push(problem('image/name-not-drawn', { characters }, at));
  } else if (name.drawn !== subject.name) {
    problems.push(problem('image/name-shortened', { drawn: name.drawn }, at));
  }
  if (subject.icon === undefined && !canDraw(subject.initials, fonts.display)) {
    problems.push(problem('image/initials-not-drawn', { characters: subject.initials }, at));
  }
  return problems;
}
