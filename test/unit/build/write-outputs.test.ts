import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PRIVATE_FOLDER, replaceOutputs } from '../../../src/build/write-outputs.ts';
import { HOSTS_FOLDER } from '../../../src/hosting/host.ts';

const FILE = { path: 'badges/a/a.pdf', mediaType: 'application/pdf', bytes: async () => new Uint8Array([1]) };

test.skipIf(process.platform === 'win32')(
  'files of private badges are for their owner’s account alone',
  async () => {
    const root = mkdtempSync(join(tmpdir(), 'lanyard-modes-'));
    const before = process.umask(0);
    try {
      await replaceOutputs(root, PRIVATE_FOLDER, [FILE]);
      await replaceOutputs(root, HOSTS_FOLDER, [FILE]);
      const modeOf = (path: string) => (statSync(join(root, path)).mode & 0o777).toString(8);
      const below = ['', '/badges', '/badges/a', '/badges/a/a.pdf'];
      expect(below.map((path) => modeOf(PRIVATE_FOLDER + path))).toEqual(['700', '700', '700', '600']);
      expect(below.map((path) => modeOf(HOSTS_FOLDER + path))).toEqual(['777', '777', '777', '666']);
    } finally {
      process.umask(before);
      rmSync(root, { recursive: true });
    }
  },
);
