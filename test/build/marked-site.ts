import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { paths } from '../../src/credential/urls.ts';
import type { AwardId } from '../../src/model/id.ts';
import { visibility } from '../../src/model/visibility.ts';
import { type BuildResult, buildProject } from '../support/build-project.ts';
import { HOSTS_AT_ONCE } from '../support/hosts-at-once.ts';
import { copyProject } from '../support/project-copy.ts';
import { everythingIn } from './everything-in.ts';

export type Kind = (typeof visibility.options)[number];

/** An award in which every word about the person occurs nowhere else: whatever says one of them speaks of it. */
export interface MarkedAward {
  readonly kind: Kind;
  readonly id: AwardId;
  readonly file: string;
  readonly markers: readonly string[];
  readonly text: string;
}

/** One award of each visibility, in the order of the model: public, unlisted, private. */
export const MARKED: readonly MarkedAward[] = visibility.options.map((kind, index) => {
  const word = `zq${kind}`;
  const salt = `${index + 1}f3e`.repeat(8);
  const hash = `${index + 1}d7c`.repeat(16);
  const text = `achievement: bowline
recipient:
  name: ${word}first ${word}last
  email: "sha256$${hash}"
  salt: ${salt}
  id: did:example:${word}did
date: 2026-11-02
narrative: Tied it ${word}narrative.
role: ${word}role
licenseNumber: ${word}license
evidence:
  - url: https://evidence.example/${word}evidence
    name: ${word}photo
visibility: ${kind}
`;
  const words = text.match(new RegExp(`${word}\\w+`, 'g')) ?? [];
  const id = `${word}slug` as AwardId;
  return {
    kind,
    id,
    file: `content/awards/2026/${id}.yaml`,
    markers: [...new Set(words), id, salt, hash],
    text,
  };
});

/** What a private badge is handed over as, outside the published folder. */
export const handedOver = (id: AwardId) =>
  ['jsonld', 'pdf', 'png'].map((ending) => `.lanyard/private/${id}.${ending}`);

/** Every file of its own that a badge with a page has. A new one must be added here on purpose. */
export const filesOf = (id: AwardId) =>
  [
    `${paths.badge(id)}.html`,
    paths.badgeJson(id),
    paths.badgePng(id),
    paths.badgeSvg(id),
    paths.badgePdf(id),
    paths.verification(id),
    paths.oembed(id),
    `${paths.embed(id)}.html`,
    paths.badgeQr(id),
    paths.walletQr(id),
  ].map((path) => `dist/${path}`);

/** Every file that lists public badges, of those of the achievement Bowline. A new one must be added here on purpose. */
export const LISTINGS = ['achievements/bowline.html', paths.badgesFeed, paths.badgeList, paths.sitemap].map(
  (path) => `dist/${path}`,
);

/** The sample on every host at once, with some of the marked awards. */
export async function markedProject(kinds: readonly Kind[]): Promise<string> {
  const project = await copyProject();
  const config = join(project, 'content/site.yaml');
  await writeFile(config, `${await readFile(config, 'utf8')}hosts: [${HOSTS_AT_ONCE.join(', ')}]\n`);
  for (const { kind, file, text } of MARKED) {
    if (kinds.includes(kind)) await writeFile(join(project, file), text);
  }
  return project;
}

/** A project's own files after a build, caches included, with what the build printed; its links are not followed. */
export interface Built {
  readonly files: ReadonlyMap<string, Buffer>;
}

/** Builds a project and reads everything that is then in it. */
export async function build(project: string): Promise<Built> {
  const result = await buildProject(project);
  if (result.code !== 0) throw new Error(`${result.stdout}\n${result.stderr}`);
  return { files: await everythingOf(project, result) };
}

/** What the program and its packages are is nobody's data; all else is looked into. */
const PROGRAM = /^(src|keys\.example)\//;

async function everythingOf(project: string, { stdout, stderr }: BuildResult): Promise<Map<string, Buffer>> {
  const entries = await readdir(project, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(project, join(entry.parentPath, entry.name)))
    .filter((name) => !PROGRAM.test(name))
    .sort();
  const files = new Map([
    ['stdout', Buffer.from(stdout)],
    ['stderr', Buffer.from(stderr)],
  ]);
  for (const name of names) files.set(name, await readFile(join(project, name)));
  return files;
}

/** The files that say any of the words, in their names or anywhere inside. */
export function filesThatSay(words: readonly string[], { files }: Built): string[] {
  const said = (text: string) => words.some((word) => text.toLowerCase().includes(word));
  return [...files]
    .filter(([name, bytes]) => said(name) || everythingIn(bytes).some(said))
    .map(([name]) => name)
    .sort();
}

/** The published files by name, some left out. */
export function published({ files }: Built, without: readonly string[] = []): Map<string, Buffer> {
  return new Map([...files].filter(([name]) => name.startsWith('dist/') && !without.includes(name)));
}

/** The names at which two sets of files differ: changed, added or gone. */
export function different(a: ReadonlyMap<string, Buffer>, b: ReadonlyMap<string, Buffer>): string[] {
  const names = [...new Set([...a.keys(), ...b.keys()])].sort();
  return names.filter((name) => {
    const [one, other] = [a.get(name), b.get(name)];
    return !one || !other || !one.equals(other);
  });
}
