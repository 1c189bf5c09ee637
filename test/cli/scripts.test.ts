import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Sandbox } from './sandbox.ts';
import { parseScript, type Result, renderScript, type Script } from './script.ts';

const folder = fileURLToPath(new URL('./scripts', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));

/** What is random in an output, by its shape. */
const RANDOM: readonly [RegExp, string][] = [
  [/\b[a-z2-7]{26}\b/g, '<id>'],
  [/\b\d{4}-\d{2}-\d{2}-[a-z2-7]{6}\b/g, '<run>'],
  [/\bsha256\$[0-9a-f]{64}\b/g, '<hash>'],
  [/\b[0-9a-f]{32}\b/g, '<salt>'],
  [/\bz6Mk[1-9A-HJ-NP-Za-km-z]{44}\b/g, '<public key>'],
  [/\bz3u2[1-9A-HJ-NP-Za-km-z]{40,}\b/g, '<private key>'],
  [/(?<![\w-])[\w-]{43}(?![\w-])/g, '<thumbprint>'],
];

/** Recipients' addresses in scripts end so; whatever is printed or kept must not. */
const ADDRESS = /@member\.example/i;
const PRIVATE_KEY = /z3u2[1-9A-HJ-NP-Za-km-z]{40,}|MI[\w+/]{4}IBADANBgkqhki|MI[\w+/]{2}AgEAMBMG/;

/** Each script starts up to a dozen processes; a busy machine takes its time. */
const PATIENCE = 300_000;

describe.concurrent('command line scripts', { timeout: PATIENCE }, () => {
  test.each(names)('%s', async (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const script = parseScript(text);
    const site = script.head.join('\n').match(/^site: (\S+)$/m)?.[1];
    const sandbox = new Sandbox(site, script.files);
    try {
      const known = text + [...sandbox.files().values()].join('\n');
      const results = await runSteps(sandbox, script, known);
      const rendered = renderScript(script, results);
      if (process.env['UPDATE_SCRIPTS']) writeFileSync(join(folder, name), rendered);
      else expect(rendered, basename(name)).toBe(text);
      expectNothingKept(sandbox, script);
    } finally {
      sandbox.remove();
    }
  });
});

async function runSteps(sandbox: Sandbox, script: Script, known: string): Promise<Result[]> {
  const results: Result[] = [];
  for (const { command } of script.steps) {
    const { stdout, stderr, exitCode } = await sandbox.run(command);
    expect(stdout + stderr, command).not.toMatch(ADDRESS);
    if (!command.includes('--stdout')) expect(stdout + stderr, command).not.toMatch(PRIVATE_KEY);
    const shown = (output: string) => withoutRandom(output.replaceAll(sandbox.root, '<project>'), known);
    results.push({ stdout: shown(stdout), stderr: shown(stderr), exitCode });
  }
  return results;
}

function withoutRandom(output: string, known: string): string {
  return RANDOM.reduce(
    (text, [pattern, name]) => text.replace(pattern, (found) => (known.includes(found) ? found : name)),
    output,
  );
}

/** Private keys stand in keys/ only, and addresses only in the files that a script gave. */
function expectNothingKept(sandbox: Sandbox, script: Script): void {
  for (const [path, text] of sandbox.files()) {
    if (!path.startsWith('keys/')) expect(text, path).not.toMatch(PRIVATE_KEY);
    if (!script.files.has(path) && !path.endsWith('.csv')) expect(text, path).not.toMatch(ADDRESS);
  }
}
