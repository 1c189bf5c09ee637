import { NO_FOLDER, runRclone } from './rclone.ts';

/** A file in object storage. */
export interface StoredFile {
  /** Below the folder that was listed. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** In hexadecimal; undefined where the storage does not tell, as for a file that was sent in parts. */
  readonly md5: string | undefined;
}

/** How files are sent or fetched. */
export interface Transfer {
  readonly from: string;
  readonly to: string;
  /** Below both. */
  readonly paths: readonly string[];
  /** Headers that the storage answers with. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly env: NodeJS.ProcessEnv;
}

/** Everything below a folder in object storage; nothing where there is no such folder yet. */
export async function listStored(remote: string, env: NodeJS.ProcessEnv): Promise<StoredFile[]> {
  const words = [
    'lsjson',
    '--recursive',
    '--files-only',
    '--hash',
    '--no-modtime',
    '--no-mimetype',
    '--fast-list',
    remote,
  ];
  const { printed, code } = await runRclone({ words, env, expected: [NO_FOLDER] });
  if (code === NO_FOLDER) return [];
  const files: readonly { Path: string; Size: number; Hashes?: { md5?: string } }[] = JSON.parse(printed);
  return files.map(({ Path, Size, Hashes }) => ({ path: Path, size: Size, md5: Hashes?.md5 }));
}

/** Sends or fetches these files, whatever is at their place. No bucket is made for them: keys seldom allow it. */
export async function transfer({ from, to, paths, headers = {}, env }: Transfer): Promise<void> {
  if (paths.length === 0) return;
  const stated = Object.entries(headers).flatMap(([name, value]) => ['--header-upload', `${name}: ${value}`]);
  const how = [
    '--files-from-raw',
    '-',
    '--no-traverse',
    '--ignore-times',
    '--transfers',
    '16',
    '--s3-no-check-bucket',
    ...stated,
  ];
  await runRclone({ words: ['copy', from, to, ...how], paths, env });
}

/** Removes these files from object storage. */
export async function removeStored(
  remote: string,
  paths: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<void> {
  if (paths.length === 0) return;
  await runRclone({ words: ['delete', '--files-from-raw', '-', remote], paths, env });
}
