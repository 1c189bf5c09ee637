#!/usr/bin/env node
// The command's first step, in plain JavaScript: continue on the Node version that this project pins.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
const packages = new URL('../../node_modules/', import.meta.url);
const pinned = fileURLToPath(
  new URL(process.platform === 'win32' ? 'node/bin/node.exe' : '.bin/node', packages),
);

if (major > 22 || (major === 22 && minor >= 18)) {
  // Halves the time to start: TypeScript is stripped and compiled once.
  nodeModule.enableCompileCache(fileURLToPath(new URL('.cache/lanyard', packages)));
  await import('./main.ts');
} else if (existsSync(pinned)) {
  const self = fileURLToPath(import.meta.url);
  const child = spawn(pinned, [self, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  process.on('SIGINT', () => {}); // A terminal sends it to both.
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} else {
  console.error('lanyard: packages are not installed yet. Run: npm run build');
  process.exitCode = 2;
}
