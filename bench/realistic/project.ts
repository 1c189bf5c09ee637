import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ACHIEVEMENTS, achievementFile } from './achievements.ts';
import { type Award, award } from './awards.ts';
import { ISSUERS, issuerFile } from './issuers.ts';
import { signingKey } from './keys.ts';
import { ownPng, ownSvg } from './pictures.ts';
import { createPlaces } from './places.ts';
import { randomOf } from './random.ts';
import { createShapeCounter, type ShapeCounts } from './shapes.ts';
import { yamlText } from './yaml.ts';

const CHECKOUT = join(import.meta.dirname, '../..');
/** What a project has from the checkout, besides packages: the program and what tells Node and Astro how to run it. */
const PROGRAM = ['src', 'package.json', 'astro.config.mjs', 'tsconfig.json'] as const;
const FONTS = ['noto-serif-jp-111.woff', 'noto-serif-jp-114.woff', 'noto-serif-jp-116.woff'] as const;

/** What to write. */
export interface Wish {
  readonly seed: number;
  readonly awards: number;
  /** More lines of `content/site.yaml`. */
  readonly settings?: string | undefined;
}

/** Writes a whole project that can be built into a folder, in place of what was there, and says what is in it. */
export function writeProject(root: string, wish: Wish): ShapeCounts {
  for (const part of [...PROGRAM, 'content', 'public', 'keys', 'dist'])
    rmSync(join(root, part), { recursive: true, force: true });
  mkdirSync(join(root, 'public'), { recursive: true });
  for (const part of PROGRAM) cpSync(join(CHECKOUT, part), join(root, part), { recursive: true });
  linkPackages(root);
  write(root, '.gitignore', 'node_modules/\ndist/\nkeys/\n.lanyard/\n.astro/\n');
  write(root, 'public/.gitkeep', '');
  return writeContent(root, wish);
}

/** Writes `content/` and the keys that sign it. The same wish gives the same bytes. */
export function writeContent(root: string, { seed, awards, settings = '' }: Wish): ShapeCounts {
  write(root, 'content/site.yaml', siteFile() + settings);
  for (const font of FONTS) cpSync(join(CHECKOUT, 'content/fonts', font), join(root, 'content/fonts', font));
  for (const id of ISSUERS) {
    write(root, `content/issuers/${id}.md`, issuerFile(seed, id));
    write(root, `keys/${id}.key`, `${signingKey(seed, id).privateKey}\n`, 0o600);
  }
  for (const achievement of ACHIEVEMENTS) {
    const { id, picture } = achievement;
    write(root, `content/achievements/${id}.md`, achievementFile(seed, achievement));
    const random = randomOf(seed, `picture ${id}`);
    if (picture)
      write(
        root,
        `content/achievements/${id}.${picture}`,
        picture === 'svg' ? ownSvg(random) : ownPng(random),
      );
  }
  const counter = createShapeCounter();
  for (const each of awardsOf(seed, awards)) {
    counter.add(each);
    write(root, awardPath(each), yamlText(each.fields));
  }
  return counter.counts();
}

/** The awards of a site, with their places in the status lists. */
export function* awardsOf(seed: number, count: number): Generator<Award> {
  const withPlace = createPlaces(seed);
  for (let index = 0; index < count; index++) yield withPlace(award(seed, index));
}

/** Where the file of an award goes. */
export function awardPath({ id, year }: Award): string {
  return `content/awards/${year}/${id}.yaml`;
}

function siteFile(): string {
  return yamlText({
    site: 'https://badges.club.test',
    title: 'Badges of Saltmarsh Quay',
    description: 'Badges earned on the water and between the shelves.',
    issuer: 'harbour',
    visibility: 'public',
    repository: 'https://git.example/saltmarsh-quay/badges',
    fonts: FONTS,
  });
}

function write(root: string, path: string, content: string | Buffer, mode = 0o644): void {
  const file = join(root, path);
  if (!existsSync(dirname(file))) mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content, { mode });
}

/** Links to the checkout's packages one by one, so that what they cache is the project's own. */
function linkPackages(root: string): void {
  const [from, to] = [join(CHECKOUT, 'node_modules'), join(root, 'node_modules')];
  mkdirSync(to, { recursive: true });
  const names = readdirSync(from).filter((name) => !name.startsWith('.') || name === '.bin');
  for (const name of names) if (!existsSync(join(to, name))) symlinkSync(join(from, name), join(to, name));
}
