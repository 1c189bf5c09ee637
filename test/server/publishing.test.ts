import { chmod, mkdtemp, readFile, rm, unlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { filesBelow } from '../support/files-below.ts';
import { missingStorage, type ObjectStorage, startStorage } from './object-storage.ts';
import { writeSite } from './served-site.ts';

const reason = missingStorage();
// biome-ignore lint/suspicious/noConsole: what is left out is said.
if (reason) console.warn(`skipped: publishing to object storage, as ${reason}`);

describe.skipIf(reason)('publishing to object storage', { timeout: 120_000 }, () => {
  let storage: ObjectStorage;
  let root: string;
  let bucket: string;
  let count = 0;
  beforeAll(async () => {
    storage = await startStorage();
  });
  afterAll(() => storage.stop());
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'lanyard-publishing-'));
    bucket = `store:club/site-${count++}`;
    await writeSite(join(root, 'dist'), {
      '_astro/index.Dq3v.css': 'a {}',
      'status/club/revocation-1.jsonld': '{}',
      '.well-known/did.json': '{}',
    });
  });
  afterEach(async () => {
    storage.disturb = () => false;
    await rm(root, { recursive: true });
  });

  const publish = (...words: string[]) => storage.lanyard(root, ['publish', bucket, ...words]);
  const sent = () => storage.asked.filter((each) => each.startsWith('PUT ')).map(pathIn);
  const pathIn = (asked: string) => asked.replace(/^\w+ \/club\/site-\d+\//, '').replace(/\?.*/, '');
  const listed = async () =>
    (await storage.rclone('lsf', '-R', '--files-only', bucket)).stdout.trim().split('\n').sort();

  /** The headers that the storage itself answers with. */
  async function headersOf(path: string): Promise<(string | null)[]> {
    const { stdout } = await storage.rclone('link', '--expire', '1h', `${bucket}/${path}`);
    const { headers } = await fetch(stdout.trim());
    return [headers.get('content-type'), headers.get('cache-control')];
  }

  test('what was published comes back byte for byte, for the next build to take it over', async () => {
    await publish();
    await storage.rclone('copy', bucket, join(root, 'fetched'));
    const [fetched, built] = [await filesBelow(join(root, 'fetched')), await filesBelow(join(root, 'dist'))];
    expect([...fetched.keys()]).toContain('badges/ana.html');
    for (const [path, digest] of fetched) expect([path, digest]).toEqual([path, built.get(path)]);
  });

  test('every file has its type and the time that it may be kept', async () => {
    const { code, stderr } = await publish();
    expect([code, stderr]).toEqual([0, '9 files sent, 0 removed, 0 as they have to be.\n']);
    const page = 'public, max-age=0, must-revalidate';
    expect(await headersOf('badges/ana.jsonld')).toEqual(['application/vc+ld+json', page]);
    expect(await headersOf('badges/ana.html')).toEqual(['text/html; charset=utf-8', page]);
    expect(await headersOf('badges/ana.png')).toEqual(['image/png', page]);
    expect(await headersOf('.well-known/did.json')).toEqual(['application/did+ld+json', page]);
    expect(await headersOf('status/club/revocation-1.jsonld')).toEqual([
      'application/vc+ld+json',
      'public, max-age=300',
    ]);
    expect(await headersOf('_astro/index.Dq3v.css')).toEqual([
      'text/css; charset=utf-8',
      'public, max-age=31536000, immutable',
    ]);
    expect(await listed()).not.toContain('_headers');
  });

  test('only files whose bytes changed travel, and what is gone is removed last', async () => {
    await publish();
    await writeFile(join(root, 'dist/badges/ana.png'), '9876543210');
    await writeFile(join(root, 'dist/badges/bo.html'), 'new');
    await utimes(join(root, 'dist/index.html'), 1_000, 1_000);
    await unlink(join(root, 'dist/badges/ana.html'));
    storage.asked.length = 0;
    const { code, stdout, stderr } = await publish();
    expect([code, stderr]).toEqual([0, '2 files sent, 1 removed, 7 as they have to be.\n']);
    expect(stdout).toBe('badges/ana.png\nbadges/bo.html\nbadges/ana.html\n');
    expect(sent()).toEqual(['badges/ana.png', 'badges/bo.html']);
    expect(storage.asked.findLast((each) => /^(PUT|POST|DELETE) /.test(each))).toMatch(/^(POST|DELETE) /);
    expect(await listed()).not.toContain('badges/ana.html');
    storage.asked.length = 0;
    expect((await publish()).stderr).toBe('0 files sent, 0 removed, 9 as they have to be.\n');
    expect(sent()).toEqual([]);
  });

  test('pages go after what they name', async () => {
    await publish();
    const html = sent().map((path) => path.endsWith('.html'));
    expect(html.indexOf(true)).toBeGreaterThan(html.lastIndexOf(false) - 1);
  });

  test('--dry-run changes nothing, --all sends everything again', async () => {
    expect((await publish('--dry-run')).stderr).toBe(
      '9 files would be sent, 0 would be removed, 0 as they have to be.\n',
    );
    expect(await listed()).toEqual(['']);
    await publish();
    expect((await publish('--all')).stderr).toBe('9 files sent, 0 removed, 0 as they have to be.\n');
  });

  test('files of something else are left alone, unless it is said that they may go', async () => {
    await storage.rclone('copyto', join(root, 'dist/index.html'), `${bucket}/photos/holiday.jpg`);
    const { code, stderr } = await publish();
    expect(code).toBe(1);
    expect(stderr).toContain(
      `in ${bucket} there are 1 files that lanyard did not publish, "photos/holiday.jpg" for example`,
    );
    expect(await listed()).toEqual(['photos/holiday.jpg']);
    expect((await publish('--take-over')).code).toBe(0);
    expect(await listed()).not.toContain('photos/holiday.jpg');
  });

  test('storage that throttles is asked again', async () => {
    let refusals = 3;
    storage.disturb = ({ method }, response) => {
      if (method !== 'PUT' || refusals-- <= 0) return false;
      response.writeHead(503, { 'Retry-After': '1', 'Content-Type': 'application/xml' });
      response.end('<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>');
      return true;
    };
    expect((await publish()).code).toBe(0);
    storage.disturb = () => false;
    expect((await publish()).stderr).toBe('0 files sent, 0 removed, 9 as they have to be.\n');
  });

  test('storage that refuses is told of, with exit code 3, and the next run sends what is missing', async () => {
    storage.disturb = ({ url = '', method }, response) => {
      if (method !== 'PUT' || !url.includes('.png')) return false;
      response.writeHead(403, { 'Content-Type': 'application/xml' });
      response.end('<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>');
      return true;
    };
    const { code, stderr } = await publish();
    expect(code).toBe(3);
    expect(stderr).toContain('object storage could not be used: ');
    expect(stderr).toContain('AccessDenied');
    storage.disturb = () => false;
    expect((await publish()).code).toBe(0);
    expect((await listed()).length).toBe(10);
  });

  test('keys of ours are not handed to rclone, nor are the storage’s asked for on the command line', async () => {
    await writeFile(join(root, 'rclone'), `#!/bin/sh\nenv > ${root}/seen\nexit 1\n`);
    await chmod(join(root, 'rclone'), 0o755);
    const PATH = `${root}:${process.env['PATH']}`;
    await storage.lanyard(root, ['publish', bucket], {
      PATH,
      LANYARD_SIGNING_KEY: 'z3u2',
      LANYARD_ENV: 'production',
    });
    const seen = await readFile(join(root, 'seen'), 'utf8');
    expect(seen).toContain('LANYARD_ENV=');
    expect(seen).not.toContain('LANYARD_SIGNING_KEY');
    const spoken = await storage.lanyard(root, ['publish', ':s3,secret_access_key=hidden:club']);
    expect([spoken.code, spoken.stderr.includes('hidden')]).toEqual([2, false]);
  });

  test('without rclone it says what to install', async () => {
    const { code, stderr } = await storage.lanyard(root, ['publish', bucket], { PATH: '/nonexistent' });
    expect([code, stderr.includes('apt-get install rclone')]).toEqual([2, true]);
  });
});
