import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { freshClone } from '../docs/fresh-clone.ts';
import { CHECKOUT } from '../support/project-copy.ts';
import { runScript } from '../support/run-script.ts';

/** What a build tells others: nothing. Run as people run it, in a home folder that is empty. */

let root: string;
beforeAll(async () => {
  root = await freshClone();
});

/** Runs a command in the clone; `wrap` is put around it. What npm keeps for itself stands beside the home folder. */
async function atHome(command: string, env: Record<string, string> = {}) {
  const temp = mkdtempSync(join(inject('runFolder'), 'home-'));
  const [HOME, npm_config_cache] = [join(temp, 'home'), join(temp, 'npm')];
  mkdirSync(HOME);
  const noted = join(temp, 'noted');
  writeFileSync(noted, '');
  // Empty: set as it is where nobody has set it.
  const unset = { ASTRO_TELEMETRY_DISABLED: '', CI: '', GITHUB_ACTIONS: '' };
  const run = await runScript(root, command, { ...unset, HOME, npm_config_cache, WATCHED: noted, ...env });
  return {
    ...run,
    noted: readFileSync(noted, 'utf8').split('\n').filter(Boolean),
    atHome: readdirSync(HOME, { recursive: true }),
    ofNpm: readdirSync(npm_config_cache),
  };
}

const WATCH = { NODE_OPTIONS: `--import ${join(import.meta.dirname, 'outgoing/watch-network.ts')}` };

describe('each Node process of a build', () => {
  test('looks up no name, connects to nothing and leaves no file in the home folder', async () => {
    const { status, output, noted, atHome: left, ofNpm } = await atHome('npm run build', WATCH);
    expect(status, output).toBe(0);
    expect([noted, left]).toEqual([[], []]);
    expect(ofNpm).not.toContain('_update-notifier-last-checked');
  });

  test('would be found out', async () => {
    const script =
      "await fetch('https://asked.example/').catch(() => 0); await import('node:dns/promises').then((it) => it.lookup('too.example')).catch(() => 0)";
    const { noted } = await atHome(
      `mkdir -p "$npm_config_cache"; npx node --input-type=module -e "${script}"`,
      WATCH,
    );
    expect(noted.join('\n')).toContain('asked.example');
    expect(noted.join('\n')).toContain('too.example');
  });
});

describe('without a route, and with a resolver that counts', () => {
  const isPermitted = spawnSync('unshare', ['-n', '-m', 'ip', 'link', 'set', 'lo', 'up']).status === 0;
  const title = isPermitted ? '' : ' (skipped: no network namespace may be made here)';

  test.skipIf(!isPermitted)(`nothing of a build asks for a name, be it no Node${title}`, async () => {
    const resolver = join(import.meta.dirname, 'outgoing/counting-resolver.ts');
    const inside = [
      'echo "nameserver 127.0.0.1" > "$WATCHED.conf"',
      'mount --bind "$WATCHED.conf" /etc/resolv.conf',
      'ip link set lo up',
      `exec npx node ${resolver} "$WATCHED" npm run build`,
    ];
    const {
      status,
      output,
      noted,
      atHome: left,
    } = await atHome(`unshare -n -m sh -ec '${inside.join('\n')}'`);
    expect(status, output).toBe(0);
    expect(new Set(noted)).toEqual(new Set(['asked.example']));
    expect(left).toEqual([]);
  });
});

test('no script of package.json starts Astro but by the program that silences it', () => {
  const { scripts } = JSON.parse(readFileSync(join(CHECKOUT, 'package.json'), 'utf8'));
  const commands = Object.values<string>(scripts).flatMap((script) => script.split(/\s*&&\s*/));
  expect(commands.filter((each) => /^(npx )?astro\b/.test(each))).toEqual([]);
  expect(commands.filter((each) => each.startsWith('node src/astro/run.ts ')).length).toBe(4);
});
