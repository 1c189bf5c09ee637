import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Result } from './script.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const sites = fileURLToPath(new URL('./sites', import.meta.url));

/** A folder of its own in which real commands run. */
export class Sandbox {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'lanyard-cli-')));
  readonly root = join(this.folder, 'project');

  constructor(site: string | undefined, files: ReadonlyMap<string, string> = new Map()) {
    mkdirSync(join(this.folder, 'bin'));
    symlinkSync(join(repository, 'src/cli/lanyard.mjs'), join(this.folder, 'bin/lanyard'));
    mkdirSync(this.root);
    if (site === 'sample')
      cpSync(join(repository, 'content'), join(this.root, 'content'), { recursive: true });
    else if (site !== undefined) cpSync(join(sites, site), this.root, { recursive: true });
    for (const [path, text] of files) this.write(path, text);
  }

  write(path: string, text: string | Uint8Array): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  /** The project's files with their texts, by path. */
  files(): Map<string, string> {
    const names = readdirSync(this.root, { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile() && !entry.parentPath.includes('/.git'));
    const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
    return new Map(paths.map((path) => [relative(this.root, path), readFileSync(path, 'latin1')]));
  }

  /** Runs a command in a shell, with `lanyard` on its path, at a fixed time, with nothing of this machine's settings. */
  run(command: string, options: { env?: Record<string, string>; uid?: number } = {}): Promise<Result> {
    const path = [join(this.folder, 'bin'), join(repository, 'node_modules/.bin'), '/usr/bin', '/bin'];
    const env = { ...FIXED, HOME: this.folder, PATH: path.join(delimiter), ...options.env };
    const child = spawn('/bin/sh', ['-c', command], {
      cwd: this.root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
    });
    return new Promise((resolve, reject) => {
      let [stdout, stderr] = ['', ''];
      child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
      child.on('error', reject).on('close', (code) => resolve({ stdout, stderr, exitCode: code ?? -1 }));
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** 20 November 2026, noon. */
const FIXED = {
  SOURCE_DATE_EPOCH: '1795176000',
  TZ: 'Pacific/Auckland',
  LANG: 'C.UTF-8',
  NO_COLOR: '1',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@club.example',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@club.example',
};
