/**
 * Which module may import which. A module is a folder of src/, or a file beside those, without its ending.
 * `name (types)` allows types only; a path allows that one file.
 */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  errors: [],
  model: ['keys/public-key.ts', 'lib', 'errors'],
  contexts: ['lib', 'errors'],
  credential: ['model', 'keys (types)', 'contexts', 'lib', 'errors'],
  // Public keys, signers, and where private keys are found.
  keys: ['files', 'lib', 'errors'],
  proof: ['keys (types)', 'credential (types)', 'model (types)', 'contexts', 'lib', 'errors'],
  // The pipeline: who signs, signing, what comes out of it, and every proof verified before anything is written.
  issue: ['model', 'credential', 'keys', 'proof', 'verify', 'lib', 'errors'],
  load: ['model', 'lib', 'errors'],
  verify: ['proof', 'contexts', 'lib', 'errors'],
  // The pages' own words in every language.
  i18n: ['lib', 'verify (types)'],
  // What badges, cards and prints are drawn with; knows neither model nor site.
  drawing: ['lib'],
  outputs: [
    'drawing',
    'i18n',
    'issue (types)',
    'model (types)',
    'model/achievement-type.ts',
    'model/publication.ts',
    'credential (types)',
    'credential/urls.ts',
    'lib',
    'errors',
  ],
  hosting: ['outputs', 'issue (types)', 'model (types)', 'credential/urls.ts', 'lib', 'errors'],
  server: ['files', 'model', 'credential', 'proof', 'issue', 'verify', 'outputs', 'hosting', 'lib', 'errors'],
  // What a change does to what was issued, and what the base of a comparison holds.
  diff: ['model', 'credential', 'load', 'files', 'lib', 'errors'],
  // Whom to tell of an award, and in which words.
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
  // Files of a project that are written all or not at all, and what git knows of them.
  files: ['lib', 'errors'],
  // Documents of the web, asked for within bounds.
  net: ['verify (types)', 'lib', 'errors'],
  // What a live site answers, and what to change on its host.
  doctor: [
    'model',
    'credential',
    'verify',
    'hosting',
    'outputs',
    'issue',
    'keys',
    'proof',
    'net',
    'lib',
    'errors',
  ],
  // The composition root: from content/ to a site's files, without Astro.
  build: [
    'keys',
    'files',
    'i18n',
    'load',
    'issue',
    'model',
    'proof',
    'credential',
    'contexts',
    'outputs',
    'hosting',
    'lib',
    'errors',
  ],
  // What runs in a page: the verifier, the form that writes an award’s file, buttons to share, search.
  browser: ['verify', 'i18n', 'model/new-award.ts', 'lib'],
  components: [
    'browser',
    'i18n',
    'issue (types)',
    'styles',
    'outputs',
    'model',
    'credential (types)',
    'credential/urls.ts',
    'lib',
  ],
  layouts: ['components', 'i18n', 'styles', 'issue (types)', 'model (types)', 'credential/urls.ts', 'lib'],
  pages: [
    'components',
    'i18n',
    'layouts',
    'styles',
    'issue (types)',
    'outputs',
    'model (types)',
    'model/publication.ts',
    'credential/urls.ts',
  ],
  styles: [],
  astro: [
    'keys',
    'build',
    'i18n',
    'lib',
    'errors',
    'model',
    'load',
    'contexts',
    'credential',
    'proof',
    'issue',
    'verify',
    'outputs',
    'hosting',
    'server',
  ],
  cli: [
    'doctor',
    'files',
    'net',
    'keys',
    'build',
    'i18n',
    'lib',
    'errors',
    'model',
    'load',
    'diff',
    'notify',
    'credential',
    'proof',
    'issue',
    'verify',
    'outputs',
    'hosting',
    'server',
  ],
  index: ['astro', 'load', 'model'],
};

/** The modules that may import a library, for those that are not everybody's. */
export const LIBRARIES: readonly { pattern: RegExp; modules: readonly string[] }[] = [
  { pattern: /^(jsonld|rdf-canonize|@digitalbazaar\/.*(?<!-context))$/, modules: ['proof'] },
  { pattern: /-context(\/.*)?$|^did-context/, modules: ['contexts'] },
  { pattern: /^zod/, modules: ['model', 'load'] },
  { pattern: /^yaml$/, modules: ['load'] },
  { pattern: /^(@resvg\/.*|sharp|fontkit|pdfkit)$/, modules: ['drawing'] },
  { pattern: /^uqr$/, modules: ['outputs'] },
  { pattern: /^nodemailer/, modules: ['notify'] },
  { pattern: /^(commander|@clack\/.*|papaparse)$/, modules: ['cli'] },
  {
    pattern: /^node:fs(\/promises)?$/,
    modules: ['load', 'files', 'keys', 'build', 'notify', 'diff', 'astro', 'cli', 'server'],
  },
  { pattern: /^astro(:.*|\/.*)?$/, modules: ['astro', 'pages', 'layouts', 'components', 'index'] },
  { pattern: /^virtual:/, modules: ['pages', 'layouts', 'components'] },
  { pattern: /^gray-matter$/, modules: [] },
];

/** Where the outside world may be asked: time, chance, network, environment. */
const SHELLS = ['astro', 'browser', 'build', 'cli', 'doctor', 'files', 'net', 'notify', 'server'];

export const FORBIDDEN: readonly { name: string; pattern: RegExp; except: readonly string[] }[] = [
  { name: 'process', pattern: /(?<![\w.'"`-])process\.|from 'node:process'/, except: SHELLS },
  { name: 'Date.now()', pattern: /\bDate\.now\(/, except: SHELLS },
  { name: 'new Date()', pattern: /\bnew Date\(\s*\)/, except: SHELLS },
  { name: 'Math.random', pattern: /\bMath\.random\b/, except: [] },
  {
    name: 'fetch',
    pattern: /globalThis\.fetch|^(?![\s\S]*\bfetch\b(?!\())[\s\S]*(?<![.\w])fetch\(/,
    except: SHELLS,
  },
  {
    name: 'import.meta to find content/',
    pattern: /import\.meta[\s\S]*['"`/]content\b|['"`/]content\b[\s\S]*import\.meta/,
    except: [],
  },
  {
    name: 'import.meta',
    pattern: /import\.meta\.(url|dirname|filename)/,
    except: ['astro', 'build', 'cli', 'contexts', 'outputs'],
  },
];

/** Layers of the command line, from below: a file imports from its own or a lower one. What stands in no folder is the lowest. */
export const CLI_LAYERS: readonly string[] = [
  '',
  'awards',
  'roster',
  'commands',
  'program.ts',
  'main.ts',
  'lanyard.mjs',
];
