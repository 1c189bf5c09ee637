import { mkdirSync, writeFileSync } from 'node:fs';
import { extname, join, relative, resolve } from 'node:path';
import { drawBadges } from '../../../build/draw-badges.ts';
import { usageFault } from '../../../errors/fault.ts';
import { createNewFile } from '../../../files/new-file.ts';
import type { BadgeStyleName } from '../../../lib/badge-styles.ts';
import { nearest } from '../../../lib/edit-distance.ts';
import type { Achievement } from '../../../model/achievement.ts';
import { achievementDrawing } from '../../../model/drawing.ts';
import type { Site } from '../../../model/site.ts';
import { color } from '../../../model/text.ts';
import type { CommandResult } from '../../command-result.ts';
import { openSite } from '../../project.ts';
import type { Context } from '../../terminal.ts';

/** Flags of `lanyard draw`. */
export interface DrawOptions {
  readonly style?: BadgeStyleName;
  readonly color?: string;
  readonly accent?: string;
  readonly name?: string;
  readonly out?: string;
  readonly icon?: string;
  readonly initials?: string;
  readonly shape?: string;
  readonly rim?: string;
  readonly level?: string;
  readonly ribbon?: string;
  readonly motto?: string;
}

const DRAWING = ['icon', 'initials', 'shape', 'rim', 'ribbon', 'motto'] as const;

/** Draws badges as they would be, into a picture. */
export async function draw(
  ids: readonly string[],
  options: DrawOptions,
  context: Context,
): Promise<CommandResult> {
  const site = await openSite(context);
  const achievements = chosen(ids, site);
  const file = options.out === undefined ? undefined : resolve(context.root, options.out);
  const format = formatOf(options.out);
  const changes = {
    name: options.name,
    color: colorOf('--color', options.color),
    accent: colorOf('--accent', options.accent),
    drawing: drawingOf(options),
  };
  const bytes = await drawBadges(site, achievements, changes, { style: options.style, format });
  if (!bytes) {
    const hint = 'Name one achievement and a --style, or let the file end in .png.';
    throw usageFault('command/bad-value', { flag: '--out', reason: 'a sheet of badges is a .png', hint });
  }
  const written = relative(context.root, file ? writeNew(file, bytes) : writeDraft(context.root, bytes));
  return { data: [written], json: { file: written }, notes: [] };
}

function chosen(ids: readonly string[], site: Site): readonly Achievement[] {
  const all = [...site.achievements.values()];
  const found = ids.map((id) => {
    const achievement = all.find((each) => each.id === id);
    if (achievement) return achievement;
    const near = nearest(
      id,
      all.map((each) => each.id),
    );
    const hint = near === undefined ? undefined : `Did you mean ${near}?`;
    throw usageFault('command/bad-value', { flag: 'achievement', reason: `there is no "${id}"`, hint });
  });
  const drawn = ids.length > 0 ? found : all.filter(({ image }) => image === undefined);
  if (drawn.length === 0) throw usageFault('command/no-achievements', undefined);
  return drawn;
}

function formatOf(out = '.png'): 'svg' | 'png' {
  const ending = extname(out === '.png' ? 'x.png' : out).toLowerCase();
  if (ending === '.png') return 'png';
  if (ending === '.svg') return 'svg';
  throw usageFault('command/bad-value', { flag: '--out', reason: 'the file must end in .png or .svg' });
}

function colorOf(flag: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const read = color.safeParse(text);
  if (read.success) return read.data;
  throw usageFault('command/bad-value', {
    flag,
    reason: `"${text}" is not a colour`,
    hint: 'Write it as "#1f4e79".',
  });
}

function drawingOf(options: DrawOptions) {
  const stated = DRAWING.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]]));
  const level = options.level === undefined ? {} : { level: Number(options.level) };
  const read = achievementDrawing.safeParse({ ...Object.fromEntries(stated), ...level });
  if (read.success) return read.data;
  const [{ path, message } = { path: [], message: 'is not right' }] = read.error.issues;
  throw usageFault('command/bad-value', { flag: `--${String(path[0] ?? 'ribbon')}`, reason: message });
}

function writeNew(file: string, bytes: Uint8Array): string {
  const made = createNewFile(file);
  made.append(bytes);
  made.close();
  return file;
}

/** Where a picture goes that nobody named: each run replaces the one before. */
function writeDraft(root: string, bytes: Uint8Array): string {
  mkdirSync(join(root, '.lanyard'), { recursive: true });
  const file = join(root, '.lanyard/badges.png');
  writeFileSync(file, bytes);
  return file;
}
