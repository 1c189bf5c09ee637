import { iconBody, iconNames } from '../../drawing/icon.ts';
import { drawnText, isDrawnWhole } from '../../drawing/text/drawn-text.ts';
import type { FontStacks } from '../../drawing/text/font-stack.ts';
import { type Place, type Problem, problem } from '../../errors/index.ts';
import { nearest } from '../../lib/edit-distance.ts';
import type { Achievement } from '../../model/achievement.ts';
import type { LoadedImage } from '../../model/image.ts';
import type { Site } from '../../model/site.ts';
import { prepareBitmap } from './author-bitmap.ts';
import { prepareSvg } from './author-svg.ts';
import { type BadgeSubject, subjectOf } from './badge-subject.ts';
import { setName, undrawnParts } from './drawn-badge.ts';

/** Everything that is wrong with a site's images and with what its badges are drawn from. */
export async function checkImages(site: Site, fonts: FontStacks): Promise<Problem[]> {
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
  const prepared = image.mediaType === 'image/svg+xml' ? prepareSvg(image, 64) : prepareBitmap(image, 64);
  return [...(await prepared).problems];
}

function checkDrawing(achievement: Achievement, site: Site, fonts: FontStacks): Problem[] {
  const subject = subjectOf(achievement, site);
  const { file, drawing } = achievement;
  return [
    ...iconProblems(subject, file),
    ...(drawing?.initials === undefined ? [] : initialsProblems(subject, file, fonts)),
    ...lengthProblems(subject, file, fonts),
    ...undrawnProblems(achievement, subject, fonts),
  ];
}

function iconProblems({ icon }: BadgeSubject, file: string): Problem[] {
  if (icon === undefined || iconBody(icon) !== undefined) return [];
  const values = { icon, suggestion: nearest(icon, iconNames()) };
  return [problem('image/unknown-icon', values, { file, path: ['drawing', 'icon'] })];
}

/** Of initials that the author chose: those of a name that cannot be drawn are told of with the name. */
function initialsProblems({ icon, initials }: BadgeSubject, file: string, fonts: FontStacks): Problem[] {
  const { text } = drawnText(initials, fonts.display);
  if (icon !== undefined || (text !== '' && isDrawnWhole(initials, fonts.display))) return [];
  const at: Place = { file, path: ['drawing', 'initials'] };
  return [problem('image/initials-not-drawn', { characters: initials }, at)];
}

function lengthProblems(subject: BadgeSubject, file: string, fonts: FontStacks): Problem[] {
  const drawn = setName(subject, fonts)?.drawn;
  const whole = drawnText(subject.name, fonts.display).text.replaceAll('\u00a0', ' ');
  if (drawn === undefined || drawn === whole) return [];
  return [problem('image/name-shortened', { drawn }, { file, path: ['name'] })];
}

/** Words on rim and ribbon that are left out, each where its author asked for them. */
function undrawnProblems(
  { file, drawing }: Achievement,
  subject: BadgeSubject,
  fonts: FontStacks,
): Problem[] {
  return undrawnParts(subject, fonts).map((part) => {
    const path = drawing?.[part] === undefined ? ['name'] : ['drawing', part];
    return problem('image/not-on-rim', { part }, { file, path });
  });
}
