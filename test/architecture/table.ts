/**
 * Which module may import which. A module is a folder of src/, or a file beside those, without its ending.
 * `name (types)` allows types only; a path allows that one file.
 */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  errors: ['lib/counted.ts', 'lib/unseen.ts'],
  // Files of a project that are written all or not at all, and what git knows of them.
  files: ['lib', 'errors'],
  // Public keys, signers, and where private keys are found.
  keys: ['files', 'lib', 'errors'],
  model: ['keys/algorithms.ts', 'keys/public-key.ts', 'lib', 'errors'],
  contexts: ['lib'],
  credential: ['model', 'keys (types)', 'keys/algorithms.ts', 'contexts', 'lib'],
  proof: ['credential (types)', 'keys (types)', 'contexts', 'lib'],
  // Documents of the web, asked for within bounds.
  net: ['verify (types)', 'lib'],
  verify: ['proof', 'contexts', 'lib', 'errors (types)'],
  // Who signs, signing, what comes out of it, and every proof verified before anything is written.
  issue: ['model', 'credential', 'keys', 'proof', 'verify', 'lib', 'errors'],
  // Knows no key: what a site is signed with is found in keys/.
  load: ['model', 'lib', 'errors'],
  // The words of pages, letters and verdicts in every language.
  i18n: ['lib', 'verify (types)'],
  // What badges, cards and prints are drawn with; knows neither model nor site.
  drawing: ['lib'],
  outputs: [
    'drawing',
    'i18n',
    'issue (types)',
    'keys (types)',
    'model (types)',
    'model/publication.ts',
    'credential/json-web-keys.ts',
    'credential/urls.ts',
    'lib',
    'errors',
  ],
  hosting: [
    'outputs',
    'issue (types)',
    'model (types)',
    'model/publication.ts',
    'credential/urls.ts',
    'lib',
    'errors',
  ],
  // The composition root: from content/ to a site's files, without Astro.
  build: [
    'load',
    'keys',
    'issue',
    'outputs',
    'hosting',
    'files',
    'i18n',
    'contexts',
    'model (types)',
    'model/publication.ts',
    'model/site.ts',
    'credential/urls.ts',
    'lib',
    'errors',
  ],
  // The keyless server of a built site.
  server: ['hosting', 'files', 'credential/urls.ts', 'lib'],
  // What a change does to what was issued, and what the base of a comparison holds.
  diff: ['model', 'keys/sample-keys.ts', 'credential', 'files', 'lib'],
  // Whom to tell of an award, in which words, by which transport.
  notify: [
    'model',
    'load',
    'files',
    'net',
    'verify',
    'i18n',
    'credential/recipient.ts',
    'credential/urls.ts',
    'lib',
    'errors',
  ],
  // What a live site answers, and what to change on its host.
  doctor: [
    'hosting',
    'outputs/makes.ts',
    'verify',
    'net',
    'model',
    'credential (types)',
    'credential/urls.ts',
    'lib',
    'errors',
  ],
  // What runs in a page: the verifier, the form that writes an award’s file, buttons to share, search; and what makes
  // a badge's files in the build, for sites that leave that to their pages.
  browser: [
    'verify',
    'i18n',
    'model/new-award.ts',
    'outputs/baked-png/bake-png.ts',
    'outputs/baked-svg/bake-svg.ts',
    'outputs/qr-code/draw-qr.ts',
    'lib',
  ],
  components: [
    'browser',
    'outputs',
    'i18n',
    'issue (types)',
    'model',
    'credential (types)',
    'credential/urls.ts',
    'styles',
    'lib',
  ],
  layouts: ['components', 'issue (types)', 'styles', 'lib'],
  pages: ['layouts', 'components', 'i18n', 'issue (types)', 'model', 'credential/urls.ts', 'styles'],
  styles: [],
  // Wiring: the integration, Vite's plugins, the development server.
  astro: ['build', 'server', 'hosting', 'outputs', 'issue', 'model (types)', 'lib', 'errors'],
  cli: [
    'astro/run.ts',
    'build',
    'load',
    'keys',
    'files',
    'net',
    'diff',
    'notify',
    'doctor',
    'server',
    'verify',
    'proof/data-integrity/node-engine.ts',
    'i18n',
    'model',
    'issue/read-endorsements.ts',
    'issue/read-records.ts',
    'issue/sign-request.ts',
    'credential/endorsement-credential.ts',
    'credential/recipient.ts',
    'credential/urls.ts',
    'lib',
    'errors',
  ],
  index: ['astro'],
};

/** The modules that may import a library, for those that are not everybody's. */
export const LIBRARIES: readonly { pattern: RegExp; modules: readonly string[] }[] = [
  { pattern: /^(jsonld|rdf-canonize|@digitalbazaar\/.*(?<!-context))$/, modules: ['proof'] },
  { pattern: /-context(\/.*)?$|^did-context/, modules: ['contexts'] },
  { pattern: /^zod/, modules: ['model', 'load'] },
  { pattern: /^yaml$/, modules: ['load'] },
  { pattern: /^(@resvg\/.*|sharp|fontkit|pdfkit)$/, modules: ['drawing'] },
  { pattern: /^qr$/, modules: ['outputs'] },
  { pattern: /^nodemailer/, modules: ['notify'] },
  { pattern: /^(commander|@clack\/.*|papaparse)$/, modules: ['cli'] },
  {
    pattern: /^node:fs(\/promises)?$/,
    modules: ['load', 'files', 'keys', 'build', 'notify', 'diff', 'astro', 'cli', 'server'],
  },
  { pattern: /^astro(:.*|\/.*)?$/, modules: ['astro'] },
  { pattern: /^virtual:/, modules: ['pages', 'layouts', 'components'] },
  { pattern: /^gray-matter$/, modules: [] },
];

/** Where the outside world may be asked for time, chance, the network or the environment. */
export const FORBIDDEN: readonly { name: string; pattern: RegExp; except: readonly string[] }[] = [
  {
    name: 'process',
    pattern: /(?<![\w.'"`-])process\.|from 'node:process'/,
    except: ['astro', 'build', 'cli', 'files'],
  },
  {
    name: 'Date.now()',
    pattern: /\bDate\.now\(/,
    except: ['astro', 'browser', 'build', 'cli', 'files', 'notify'],
  },
  { name: 'new Date()', pattern: /\bnew Date\(\s*\)/, except: ['browser', 'server'] },
  { name: 'Math.random', pattern: /\bMath\.random\b/, except: [] },
  {
    name: 'fetch',
    pattern: /globalThis\.fetch|^(?![\s\S]*\bfetch\b(?!\())[\s\S]*(?<![.\w])fetch\(/,
    except: [],
  },
  {
    name: 'import.meta to find content/',
    pattern: /import\.meta[\s\S]*['"`/]content\b|['"`/]content\b[\s\S]*import\.meta/,
    except: [],
  },
  {
    name: 'import.meta',
    pattern: /import\.meta\.(url|dirname|filename)/,
    except: ['astro', 'build', 'cli'],
  },
];

/** Layers of the command line, from below: a file imports from its own or a lower one. What stands in no folder is the lowest. */
export const CLI_LAYERS: readonly string[] = [
  '',
  'awards',
  'roster',
  'storage',
  'commands',
  'program.ts',
  'main.ts',
  'lanyard.mjs',
];
