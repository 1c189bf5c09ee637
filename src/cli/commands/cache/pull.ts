import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CACHE_FOLDER } from '../../../build/cache/cache-folder.ts';
import { WORK_FOLDER } from '../../../build/staging.ts';
import { LanyardError } from '../../../errors/index.ts';
import { printable } from '../../../errors/printable.ts';
import { counted } from '../../../lib/counted.ts';
import type { CommandResult } from '../../command-result.ts';
import { listStored, transfer } from '../../storage/stored-files.ts';
import type { Context } from '../../terminal.ts';
import { isEntryPath, isSound, MOST_BYTES } from './entries.ts';

/** How many refused entries are named. */
const NAMED = 5;

/** What a pull came to. */
interface Pulled {
  readonly fetched: readonly string[];
  /** What is in the storage and does not belong into a cache, or is not what it says. */
  readonly refused: readonly string[];
  /** What kept it from fetching more. */
  readonly fault: string | undefined;
}

/**
 * Fetches the entries that are not here yet. Each is held to its own digest before it is put in place. Nothing that the
 * storage does is a failure: whatever is missing, the build makes itself.
 */
export async function pullCache(remote: string, { root, env }: Context): Promise<CommandResult> {
  const folder = join(root, CACHE_FOLDER);
  mkdirSync(folder, { recursive: true });
  const arrived = mkdtempSync(join(root, WORK_FOLDER, 'arrived-'));
  try {
    return resultOf(await pull(remote, { folder, arrived, env }));
  } finally {
    rmSync(arrived, { recursive: true, force: true });
  }
}

interface Places {
  readonly folder: string;
  readonly arrived: string;
  readonly env: NodeJS.ProcessEnv;
}

async function pull(remote: string, { folder, arrived, env }: Places): Promise<Pulled> {
  let wanted: string[] = [];
  let foreign: string[] = [];
  const fault = await faultOf(async () => {
    const stored = await listStored(remote, env);
    const isFit = ({ path, size }: { path: string; size: number }) => isEntryPath(path) && size <= MOST_BYTES;
    foreign = stored.filter((file) => !isFit(file)).map(({ path }) => path);
    wanted = stored
      .filter((file) => isFit(file) && !existsSync(join(folder, file.path)))
      .map(({ path }) => path);
    await transfer({ from: remote, to: arrived, paths: wanted, env });
  });
  const there = wanted.filter((path) => existsSync(join(arrived, path)));
  const fetched = there.filter((path) => isSound(arrived, path));
  for (const path of fetched) putInPlace(join(arrived, path), join(folder, path));
  return { fetched, refused: [...foreign, ...there.filter((path) => !fetched.includes(path))], fault };
}

/** The words of what went wrong with the storage; a wrong use of the command is passed on. */
async function faultOf(work: () => Promise<void>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    const [problem] = error instanceof LanyardError ? error.problems : [];
    if (problem?.code !== 'storage/failed') throw error;
    return problem.message;
  }
}

function putInPlace(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

function resultOf({ fetched, refused, fault }: Pulled): CommandResult {
  const named = refused.slice(0, NAMED).map(printable).join(', ');
  const more = refused.length > NAMED ? ' …' : '';
  return {
    data: [],
    json: { fetched: fetched.length, refused, fault: fault ?? null },
    notes: [
      `${counted(fetched.length, 'entry', 'entries')} fetched.`,
      ...(refused.length > 0
        ? [
            `${counted(refused.length, 'file')} refused, being no entries or not what they say: ${named}${more}`,
          ]
        : []),
      ...(fault === undefined ? [] : [`${fault}. The build makes what is missing itself.`]),
    ],
  };
}
