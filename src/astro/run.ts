// Runs Astro for npm's scripts, as `astro` would, but that it tells nobody and leaves no file in the home folder:
// the process that signs holds the keys. Usage: node src/astro/run.ts build
import './quiet.ts';

await import(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url).href);
