// Runs Astro for npm's scripts, as `astro` would, but that it tells nobody and leaves no file in the home folder:
// the process that signs holds the keys. Usage: node src/astro/run.ts build [--profile FILE]
import './quiet.ts';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { takeProfile } from './take-profile.ts';

// Packages are compiled once; it halves the start of everything.
enableCompileCache(join(process.cwd(), 'node_modules/.cache/lanyard-compiled'));

takeProfile(process.argv, process.env);
const [command, ...others] = process.argv.slice(2);
const isPlainBuild = command === 'build' && others.length === 0 && !process.env['LANYARD_PROFILE'];
const isDone =
  isPlainBuild && (await (await import('./skip-build.ts')).skipBuild(process.cwd(), process.env));
if (!isDone) await import(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url).href);
