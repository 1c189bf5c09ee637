import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DateTime } from '../../src/lib/date-time.ts';
import { type LoadedSite, loadSite } from '../../src/load/load-site.ts';

/** The clock of every fixture. */
const NOW = '2026-11-20T12:00:00Z' as DateTime;

/** One file of a fixture: bytes, where a symbolic link leads to, or a named pipe. */
type Entry = { readonly bytes: Buffer } | { readonly link: string } | { readonly fifo: true };

/**
 * Reads a fixture: a text of several files, each after a line `-- path --` or `-- path (how) --`, where `how` is
 * `crlf`, `bom`, `hex`, `link`, `fifo`, `escaped` (JSON escapes), `repeat N` (the text N times), `pad N` (to N bytes) or
 * `absent`. What stands before the first file is a remark.
 */
export function parseFixture(text: string): Map<string, Entry | undefined> {
  const [, ...parts] = text.split(/^-- (.+?)(?: \(([a-z]+)(?: (\d+))?\))? --\n/m);
  const files = new Map<string, Entry | undefined>();
  for (let at = 0; at < parts.length; at += 4) {
    const [path = '', how = 'text', count = '0', body = ''] = parts.slice(at, at + 4);
    files.set(JSON.parse(`"${path}"`), how === 'absent' ? undefined : entry(how, Number(count), body));
  }
  return files;
}

function entry(how: string, count: number, body: string): Entry {
  const text = body.replace(/\n$/, '');
  switch (how) {
    case 'link':
      return { link: text };
    case 'fifo':
      return { fifo: true };
    case 'hex':
      return { bytes: Buffer.from(text.replace(/\s/g, ''), 'hex') };
    case 'crlf':
      return { bytes: Buffer.from(body.replaceAll('\n', '\r\n')) };
    case 'bom':
      return { bytes: Buffer.from(`\ufeff${body.replaceAll('\n', '\r\n')}`) };
    case 'escaped':
      return {
        bytes: Buffer.from(`${JSON.parse(`"${text.replaceAll('\n', '\\n').replaceAll('"', '\\"')}"`)}\n`),
      };
    case 'repeat':
      return { bytes: Buffer.from(text.repeat(count)) };
    case 'pad':
      return {
        bytes: Buffer.concat([Buffer.from(body), Buffer.alloc(count - Buffer.byteLength(body), '#')]),
      };
    default:
      return { bytes: Buffer.from(body) };
  }
}

/** Writes a fixture into a folder, over the smallest good site unless it is complete by itself. */
async function writeFixture(folder: string, name: string): Promise<void> {
  const text = await readFile(join(import.meta.dirname, name), 'utf8');
  const base = await readFile(join(import.meta.dirname, 'good/minimal.txt'), 'utf8');
  const isWhole = name.startsWith('good/') || text.startsWith('Whole: ');
  const files = new Map([...(isWhole ? [] : parseFixture(base)), ...parseFixture(text)]);
  for (const [path, file] of files) {
    if (file === undefined) continue;
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    if ('link' in file) await symlink(file.link, target);
    else if ('fifo' in file) execFileSync('mkfifo', [target]);
    else await writeFile(target, file.bytes);
  }
}

/** Loads a fixture from a folder of its own, which is gone afterwards. */
export async function loadFixture(name: string): Promise<LoadedSite> {
  const folder = await mkdtemp(join(tmpdir(), 'lanyard-site-'));
  try {
    await writeFixture(folder, name);
    return await loadSite(folder, { now: NOW });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The names of the fixtures in `good` or `broken`, without their ending. */
export async function fixtureNames(kind: 'good' | 'broken'): Promise<string[]> {
  const files = await readdir(join(import.meta.dirname, kind));
  return files
    .filter((file) => /^[^.]+\.txt$/.test(file))
    .map((file) => file.slice(0, -'.txt'.length))
    .sort();
}
