import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const SOURCE = join(import.meta.dirname, '../src');

/**
 * Which module may import which. A module is a folder of src/, or a file beside those, without its ending.
 * `name (types)` allows types only; a path allows that one file.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  errors: [],
  model: ['lib', 'errors'],
  contexts: ['lib', 'errors'],
  credential: ['model', 'contexts', 'lib', 'errors'],
  // Public keys, signers, and where private keys are found.
  keys: ['model', 'files', 'lib', 'errors'],
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
    'credential (types)',
    'credential/urls.ts',
    'lib',
    'errors',
  ],
  hosting: ['outputs', 'issue (types)', 'model (types)', 'credential/urls.ts', 'lib', 'errors'],
  server: ['model', 'credential', 'proof', 'issue', 'verify', 'outputs', 'hosting', 'lib', 'errors'],
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
const LIBRARIES: readonly { pattern: RegExp; modules: readonly string[] }[] = [
  { pattern: /^(jsonld|rdf-canonize|@digitalbazaar\/.*(?<!-context))$/, modules: ['proof'] },
  { pattern: /-context(\/.*)?$|^did-context/, modules: ['contexts'] },
  { pattern: /^zod/, modules: ['model', 'load'] },
  { pattern: /^yaml$/, modules: ['load'] },
  { pattern: /^(satori|@resvg\/.*|sharp|fontkit)$/, modules: ['drawing'] },
  { pattern: /^(uqr|pdfkit)$/, modules: ['outputs'] },
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

const FORBIDDEN: readonly { name: string; pattern: RegExp; except: readonly string[] }[] = [
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

const MOST_LINES = 300;
const CATCH_ALL = /^(utils?|helpers?|common|types|misc|shared)\.ts$/;

interface Import {
  readonly from: string;
  readonly typesOnly: boolean;
}

function importsOf(code: string): Import[] {
  const statements = code.matchAll(/^\s*(?:import|export)\s+([^'";]*?)\s*from\s*['"]([^'"]+)['"]/gm);
  const bare = code.matchAll(/^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm);
  return [
    ...[...statements].map(([, names = '', from = '']) => ({ from, typesOnly: isTypesOnly(names) })),
    ...[...bare].map(([, first, second]) => ({ from: first ?? second ?? '', typesOnly: false })),
  ];
}

function isTypesOnly(names: string): boolean {
  if (/^type\b/.test(names)) return true;
  const listed = /^\{([^}]*)\}$/
    .exec(names)?.[1]
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return listed?.every((name) => name.startsWith('type ')) ?? false;
}

function moduleOf(path: string): string {
  return (path.split('/')[0] ?? '').replace(/\.\w+$/, '');
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}

/** What a source file does that it may not, one line each. `file` is relative to src/. */
function violations(file: string, text: string): string[] {
  const code = withoutComments(text);
  const module = moduleOf(file);
  const found = FORBIDDEN.filter(({ pattern, except }) => !except.includes(module) && pattern.test(code));
  const lines = text.split('\n').length - 1;
  return [
    ...(module in MAY_IMPORT ? [] : [`${module} is not in the table of modules`]),
    ...importsOf(code).flatMap((each) => importViolation(file, module, each)),
    ...found.map(({ name }) => `uses ${name}`),
    ...(lines > MOST_LINES ? [`has ${lines} lines`] : []),
    ...(CATCH_ALL.test(file.split('/').at(-1) ?? '') ? ['has a name that says nothing'] : []),
  ].map((each) => `${file}: ${each}`);
}

function importViolation(file: string, module: string, { from, typesOnly }: Import): string[] {
  if (!from.startsWith('.')) {
    const library = LIBRARIES.find(({ pattern }) => pattern.test(from));
    return library && !library.modules.includes(module) ? [`imports ${from}`] : [];
  }
  const target = join(dirname(file), from).replace(/[?#].*$/, '');
  const other = moduleOf(target);
  if (other === module) return isOtherOutput(file, target) ? [`imports the output ${target}`] : [];
  const allowed = MAY_IMPORT[module] ?? [];
  if (allowed.includes(other) || allowed.includes(target)) return [];
  return typesOnly && allowed.includes(`${other} (types)`) ? [] : [`imports ${target}`];
}

/** Whether one output imports another, or the registry that knows them all. */
function isOtherOutput(file: string, target: string): boolean {
  const [module, output = '', ...rest] = file.split('/');
  if (module !== 'outputs' || rest.length === 0) return false;
  const [, other = '', ...inner] = target.split('/');
  return inner.length > 0 ? other !== output : other === 'index.ts';
}

const FILES = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|mjs|astro)$/.test(entry.name))
  .map((entry) => relative(SOURCE, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .sort();

test('the source keeps to the architecture', () => {
  expect(FILES.length).toBeGreaterThan(50);
  expect(FILES.flatMap((file) => violations(file, readFileSync(join(SOURCE, file), 'utf8')))).toEqual([]);
});

test.each([
  ['lib/slug.ts', "import { x } from '../model/id.ts';", 'imports model/id.ts'],
  [
    'model/award.ts',
    "import {\n  type A,\n  b,\n} from '../load/load-site.ts';",
    'imports load/load-site.ts',
  ],
  ['outputs/a/a.ts', "import { Site } from '../../model/site.ts';", 'imports model/site.ts'],
  ['outputs/a/a.ts', "import { b } from '../b/b.ts';", 'imports the output outputs/b/b.ts'],
  ['outputs/a/a.ts', "import { OUTPUTS } from '../index.ts';", 'imports the output outputs/index.ts'],
  ['cli/main.ts', "import '../astro/integration.ts';", 'imports astro/integration.ts'],
  ['verify/x.ts', "const a = await import('../load/load-site.ts');", 'imports load/load-site.ts'],
  ['credential/x.ts', "import { readFile } from 'node:fs/promises';", 'imports node:fs/promises'],
  ['outputs/a/a.ts', "import jsonld from 'jsonld';", 'imports jsonld'],
  ['load/x.ts', "import matter from 'gray-matter';", 'imports gray-matter'],
  ['issue/issue-site.ts', "import { getEntry } from 'astro:content';", 'imports astro:content'],
  ['model/x.ts', 'const now = Date.now();', 'uses Date.now()'],
  ['model/x.ts', 'const now = new Date();', 'uses new Date()'],
  ['proof/x.ts', 'const key = process.env.KEY;', 'uses process'],
  ['cli/x.ts', 'const id = Math.random();', 'uses Math.random'],
  ['verify/x.ts', "const found = await fetch('https://a.example');", 'uses fetch'],
  [
    'astro/x.ts',
    "const root = new URL('../../content/', import.meta.url);",
    'uses import.meta to find content/',
  ],
  ['load/x.ts', 'const here = import.meta.dirname;', 'uses import.meta'],
  ['new/x.ts', '', 'new is not in the table of modules'],
  ['lib/utils.ts', '', 'has a name that says nothing'],
  ['lib/long.ts', '\n'.repeat(301), 'has 301 lines'],
])('%s may not: %s', (file, text, expected) => {
  expect(violations(file, text)).toEqual([`${file}: ${expected}`]);
});

test.each([
  [
    'outputs/a/a.ts',
    "import type { Site } from '../../model/site.ts';\nimport { paths } from '../../credential/urls.ts';",
  ],
  [
    'outputs/a/a.ts',
    "import { type Site, type Award } from '../../model/site.ts';\nimport { b } from '../b.ts';",
  ],
  ['verify/x.ts', '// fetch(url) asks the network\nconst run = ({ fetch }: Options) => fetch(url);'],
  ['model/x.ts', 'const day = new Date(0); /* Date.now() */'],
])('%s may: %s', (file, text) => {
  expect(violations(file, text)).toEqual([]);
});
