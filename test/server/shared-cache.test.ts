import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sha256Text } from '../../src/build/cache/fingerprint.ts';
import { createSeal } from '../../src/build/cache/seal.ts';
import { createStore, entryPath } from '../../src/build/cache/store.ts';
import { missingStorage, type ObjectStorage, startStorage } from './object-storage.ts';

const reason = missingStorage();
const CACHE = '.lanyard/cache';

describe.skipIf(reason)('a cache in object storage', { timeout: 120_000 }, () => {
  let storage: ObjectStorage;
  let folder: string;
  let remote: string;
  let count = 0;
  const seal = createSeal([Buffer.from('the keys of the main branch')]);
  beforeAll(async () => {
    storage = await startStorage();
  });
  afterAll(() => storage.stop());
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lanyard-shared-'));
    remote = `store:club/cache-${count++}`;
  });
  afterEach(async () => {
    storage.disturb = () => false;
    await rm(folder, { recursive: true });
  });

  const machine = (name: string) => join(folder, name);
  const storeOf = (name: string) => createStore(join(machine(name), CACHE, 'files'), seal);
  const keys = (many: number) => Array.from({ length: many }, (_, index) => sha256Text(`key ${index}`));
  const share = async (name: string, direction: 'pull' | 'push') => {
    await mkdir(machine(name), { recursive: true });
    return storage.lanyard(machine(name), ['cache', direction, remote]);
  };

  /** Puts a file where an entry would be, on a machine that pushes without looking. */
  async function plant(path: string, content: string | Buffer): Promise<void> {
    const file = join(machine('planter'), path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    await storage.rclone('copyto', file, `${remote}/${path}`);
  }

  test('what one machine keeps, another builds from', async () => {
    for (const key of keys(8)) storeOf('one').put(key, Buffer.from(`bytes of ${key}`));
    await writeFile(join(machine('one'), CACHE, 'proofs'), 'closed');
    expect((await share('one', 'push')).stderr).toBe('9 entries sent, 0 not.\n');
    expect((await share('two', 'pull')).stderr).toBe('9 entries fetched.\n');
    const there = storeOf('two');
    for (const key of keys(8)) expect(there.get(key)?.toString()).toBe(`bytes of ${key}`);
    expect(await readFile(join(machine('two'), CACHE, 'proofs'), 'utf8')).toBe('closed');
    expect(await readdir(join(machine('two'), '.lanyard'))).toEqual(['cache']);
  });

  test('only what is missing travels, either way', async () => {
    for (const key of keys(5)) storeOf('one').put(key, Buffer.from(key));
    await share('one', 'push');
    await share('two', 'pull');
    storeOf('one').put(sha256Text('another'), Buffer.from('another'));
    expect((await share('one', 'push')).stderr).toBe('1 entry sent, 5 not.\n');
    storage.asked.length = 0;
    expect((await share('two', 'pull')).stderr).toBe('1 entry fetched.\n');
    expect(storage.asked.filter((each) => /^GET \/club\/cache-\d+\/files/.test(each)).length).toBe(1);
  });

  test('entries that are not what they say, and names that are none, are refused by name', async () => {
    const [good = '', bad = ''] = keys(2);
    const store = storeOf('one');
    for (const key of [good, bad]) store.put(key, Buffer.from('the bytes of a certificate'));
    await share('one', 'push');
    const path = entryPath('files', bad);
    const entry = await readFile(join(machine('one'), CACHE, path));
    await plant(path, Buffer.concat([entry.subarray(0, -3), Buffer.from('EEE')]));
    await plant('files/zz/short', 'x');
    await plant('evil.sh', 'x');
    const { code, stderr } = await share('two', 'pull');
    expect(code).toBe(0);
    expect(stderr).toContain('1 entry fetched.\n3 files refused, being no entries or not what they say: ');
    for (const name of [path, 'files/zz/short', 'evil.sh']) expect(stderr).toContain(name);
    expect(storeOf('two').get(bad)).toBeUndefined();
    expect(storeOf('two').get(good)).toBeDefined();
    expect(await readdir(machine('two'))).toEqual(['.lanyard']);
  });

  test('names that lead out of the folder lead nowhere', async () => {
    storage.disturb = ({ url = '', method }, response) => {
      if (method !== 'GET' || (!url.includes('list-type') && !url.includes('prefix='))) return false;
      const prefix = remote.replace('store:club/', '');
      const names = ['../../evil', '..%2f..%2fevil', 'files/../../../evil', '/etc/evil'];
      const contents = names.map(
        (name) =>
          `<Contents><Key>${prefix}/${name}</Key><Size>1</Size><ETag>"a"</ETag><LastModified>2026-01-01T00:00:00.000Z</LastModified></Contents>`,
      );
      response.writeHead(200, { 'Content-Type': 'application/xml' });
      response.end(
        `<ListBucketResult><Name>club</Name><IsTruncated>false</IsTruncated>${contents.join('')}</ListBucketResult>`,
      );
      return true;
    };
    expect((await share('two', 'pull')).code).toBe(0);
    expect((await readdir(folder, { recursive: true })).some((name) => name.includes('evil'))).toBe(false);
  });

  test('an entry of another’s making is fetched, and no build takes it', async () => {
    const [key = ''] = keys(1);
    const foreign = createStore(join(machine('fork'), CACHE, 'files'), createSeal([]));
    foreign.put(key, Buffer.from('forged'));
    await share('fork', 'push');
    expect((await share('two', 'pull')).stderr).toBe('1 entry fetched.\n');
    expect(storeOf('two').get(key)).toBeUndefined();
  });

  test.each([
    ['is cut short', (url: string) => url.includes('/files/'), 'short'],
    ['answers with other bytes', (url: string) => url.includes('/files/'), 'lie'],
    ['refuses everything', () => true, 'refuse'],
  ] as const)('a storage that %s costs no more than time', async (_, concerns, what) => {
    for (const key of keys(3)) storeOf('one').put(key, Buffer.from(`bytes of ${key}`));
    await share('one', 'push');
    storage.disturb = ({ method, url = '' }, response) => {
      if (method !== 'GET' || !concerns(url)) return false;
      if (what === 'refuse') response.writeHead(403).end();
      else response.writeHead(200, { 'Content-Length': 200, ETag: '"0123456789abcdef0123456789abcdef"' });
      if (what === 'short') response.write('half', () => response.destroy());
      if (what === 'lie') response.end('x'.repeat(200));
      return true;
    };
    const { code, stderr } = await share('two', 'pull');
    expect(code).toBe(0);
    expect(stderr).toMatch(/^0 entries fetched\.\n/);
    expect(stderr).toMatch(
      /object storage could not be used: .*\. The build makes what is missing itself\.|refused/,
    );
    for (const key of keys(3)) expect(storeOf('two').get(key)).toBeUndefined();
  });
});
