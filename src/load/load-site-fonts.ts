import { posix } from 'node:path';
import { type Place, type Problem, problem } from '../errors/index.ts';
import { nearest } from '../lib/edit-distance.ts';
import type { FontFile } from '../lib/font-file.ts';
import type { SiteConfig } from '../model/site-config.ts';
import type { ContentFiles } from './content-files.ts';
import type { ReadFile } from './read-content-file.ts';
import { readBytes, SIZE_LIMITS } from './read-file.ts';

/** The fonts that a site brings along, and what is wrong with those that cannot be read. */
export interface SiteFonts {
  readonly fonts: readonly FontFile[];
  readonly problems: readonly Problem[];
}

const FOLDER = 'content/fonts';
const ENDINGS = ['.woff', '.ttf', '.otf'];

/** Reads the fonts that `site.yaml` names: files right in `content/fonts/`. Whether they are fonts is asked later. */
export function loadSiteFonts(
  root: string,
  config: ReadFile<SiteConfig> | undefined,
  content: ContentFiles,
): SiteFonts {
  const names = (config?.data ?? config?.rightFields)?.fonts ?? [];
  const read = names.map((name, index) =>
    loadFont(root, name, { file: config?.file, path: ['fonts', index] }, content),
  );
  return {
    fonts: read.flatMap(({ font }) => font ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function loadFont(
  root: string,
  name: string,
  place: Place,
  content: ContentFiles,
): { readonly font?: FontFile; readonly problems: readonly Problem[] } {
  if (/[/\\:]|^\.\.?$/.test(name)) return { problems: [problem('font/not-a-name', { file: name }, place)] };
  if (!ENDINGS.includes(posix.extname(name).toLowerCase())) {
    return { problems: [problem('font/unknown-format', { file: name }, place)] };
  }
  const path = `${FOLDER}/${name}`;
  if (content.refused.has(path)) return { problems: [] };
  if (!content.files.includes(path)) return { problems: [missing(name, content, place)] };
  const read = readBytes(root, path, SIZE_LIMITS.font);
  if ('problem' in read) return { problems: [read.problem] };
  return { font: { name: path, weight: 400, data: new Uint8Array(read.content) }, problems: [] };
}

function missing(name: string, { files }: ContentFiles, place: Place): Problem {
  const fonts = files.filter((each) => each.startsWith(`${FOLDER}/`)).map((each) => posix.basename(each));
  return problem('content/missing-file', { file: name, suggestion: nearest(name, fonts) }, place);
}
