import { iconBody, iconNames } from '../../drawing/icon.ts';
import { createLettering, type Lettering } from '../../drawing/lettering.ts';
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
export async function checkImages(site: Site, fonts: Fonts): Promise<Problem[]> {
  const lettering = createLettering(fonts);
  const images = [...site.issuers.values(), ...site.achievements.values()].flatMap(
    ({ image }) => image ?? [],
  );
  const drawn = [...site.achievements.values()].filter(({ image }) => image === undefined);
  const found = await Promise.all([
    ...images.map(checkBadgeImage),
    ...drawn.map((achievement) => checkDrawing(achievement, site, lettering)),
  ]);
  return found.flat();
}

/** What is wrong with an author's image: the same checks as before it is used. */
export async function checkBadgeImage(image: LoadedImage): Promise<Problem[]> {
  const prepared = image.mediaType === 'image/png' ? preparePng(image, 64) : prepareSvg(image, 64);
  return [...(await prepared).problems];
}

async function checkDrawing(achievement: Achievement, site: Site, lettering: Lettering): Promise<Problem[]> {
  const subject = subjectOf(achievement, site);
  return [
    ...iconProblems(subject, achievement.file),
    ...(await letterProblems(subject, achievement.file, lettering)),
  ];
}

function iconProblems({ icon }: BadgeSubject, file: string): Problem[] {
  if (icon === undefined || iconBody(icon) !== undefined) return [];
  const values = { icon, suggestion: nearest(icon, iconNames()) };
  return [problem('image/unknown-icon', values, { file, path: ['drawing', 'icon'] })];
}

async function letterProblems(subject: BadgeSubject, file: string, lettering: Lettering): Promise<Problem[]> {
  const at: Place = { file, path: ['name'] };
  const name = await setName(subject, lettering);
  const problems: Problem[] = [];
  if (name === undefined) {
    problems.push(
      problem('image/name-not-drawn', { characters: await lacking(subject.name, lettering) }, at),
    );
  } else if (name.drawn !== subject.name) {
    problems.push(problem('image/name-shortened', { drawn: name.drawn }, at));
  }
  if (subject.icon === undefined && (await lettering.serif(subject.initials)) === undefined) {
    problems.push(problem('image/initials-not-drawn', { characters: subject.initials }, at));
  }
  return problems;
}

/** The characters of a text that the fonts lack, each once. */
async function lacking(text: string, lettering: Lettering): Promise<string> {
  const letters = [...new Set(Array.from(text.normalize('NFC').replace(/\s/g, '')))];
  const outlines = await Promise.all(letters.map(lettering.serif));
  return letters.filter((_, index) => outlines[index] === undefined).join(' ');
}
