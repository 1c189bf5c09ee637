import { importsOf, moduleOf, type SourceFile, targetOf, withoutComments } from './source-files.ts';
import { CLI_LAYERS, FORBIDDEN, LIBRARIES, MAY_IMPORT } from './table.ts';

const MAX_LINES = 300;
const CATCH_ALL = /^(utils?|helpers?|common|types|misc|shared)\.ts$/;

/** What a file does that it may not, one line each. */
export function violations({ path, text }: SourceFile): string[] {
  const code = withoutComments(text);
  const module = moduleOf(path);
  const found = FORBIDDEN.filter(({ pattern, except }) => !except.includes(module) && pattern.test(code));
  const lines = text.split('\n').length - 1;
  return [
    ...(module in MAY_IMPORT ? [] : [`${module} is not in the table of modules`]),
    ...importsOf(text).flatMap(({ from, typesOnly }) => importViolation(path, from, typesOnly)),
    ...found.map(({ name }) => `uses ${name}`),
    ...(lines > MAX_LINES ? [`has ${lines} lines`] : []),
    ...(CATCH_ALL.test(path.split('/').at(-1) ?? '') ? ['has a name that says nothing'] : []),
  ].map((each) => `${path}: ${each}`);
}

function importViolation(path: string, from: string, typesOnly: boolean): string[] {
  const module = moduleOf(path);
  const target = targetOf(path, from);
  if (target === undefined) {
    const library = LIBRARIES.find(({ pattern }) => pattern.test(from));
    return library && !library.modules.includes(module) ? [`imports ${from}`] : [];
  }
  if (moduleOf(target) !== module)
    return grantFor(path, target, typesOnly) === undefined ? [`imports ${target}`] : [];
  if (isOtherOutput(path, target)) return [`imports the output ${target}`];
  return isAboveInCli(path, target) ? [`imports ${target}`] : [];
}

/** The grant that allows an import of another module: for types where there is one, else for the file, else for all. */
function grantFor(path: string, target: string, typesOnly: boolean): string | undefined {
  const grants = MAY_IMPORT[moduleOf(path)] ?? [];
  const wanted = [...(typesOnly ? [`${moduleOf(target)} (types)`] : []), target, moduleOf(target)];
  return wanted.find((grant) => grants.includes(grant));
}

/** Whether one output imports another, or the registry that knows them all. */
function isOtherOutput(path: string, target: string): boolean {
  const [module, output = '', ...rest] = path.split('/');
  if (module !== 'outputs' || rest.length === 0) return false;
  const [, other = '', ...inner] = target.split('/');
  return inner.length > 0 ? other !== output : other === 'index.ts';
}

/** Whether a file of the command line imports from a layer above its own, or one command another. */
function isAboveInCli(path: string, target: string): boolean {
  if (moduleOf(path) !== 'cli') return false;
  const [own, other] = [layerOf(path), layerOf(target)];
  const commandOf = (file: string) => /^cli\/commands\/([^/]+)\//.exec(file)?.[1];
  const isOtherCommand = commandOf(path) !== commandOf(target) && own === other;
  return other > own || (CLI_LAYERS[own] === 'commands' && isOtherCommand);
}

function layerOf(path: string): number {
  const [, folder = '', ...rest] = path.split('/');
  const name = rest.length === 0 ? (CLI_LAYERS.includes(folder) ? folder : '') : folder;
  return CLI_LAYERS.indexOf(name);
}

/** Grants of the table that no file needs, one line each; one for everything is too much where types would do. */
export function unusedGrants(files: readonly SourceFile[]): string[] {
  const code = files.map(({ path, text }) => ({
    path,
    imports: importsOf(text),
    code: withoutComments(text),
  }));
  const used = new Set(
    code.flatMap(({ path, imports }) =>
      imports.flatMap(({ from, typesOnly }) => usedGrant(path, from, typesOnly)),
    ),
  );
  const needs = (module: string, pattern: RegExp) =>
    code.some((file) => moduleOf(file.path) === module && pattern.test(file.code));
  return [
    ...Object.entries(MAY_IMPORT).flatMap(([module, grants]) => grants.map((grant) => `${module}: ${grant}`)),
    ...LIBRARIES.flatMap(({ pattern, modules }) => modules.map((module) => `${module}: ${pattern.source}`)),
  ]
    .filter((grant) => !used.has(grant))
    .concat(
      FORBIDDEN.flatMap(({ name, pattern, except }) =>
        except.filter((module) => !needs(module, pattern)).map((module) => `${module}: ${name}`),
      ),
    );
}

function usedGrant(path: string, from: string, typesOnly: boolean): string[] {
  const module = moduleOf(path);
  const target = targetOf(path, from);
  if (target === undefined)
    return LIBRARIES.filter(({ pattern }) => pattern.test(from)).map(
      ({ pattern }) => `${module}: ${pattern.source}`,
    );
  const grant = moduleOf(target) === module ? undefined : grantFor(path, target, typesOnly);
  if (grant === undefined) return [];
  return typesOnly && !grant.includes('(types)') ? [] : [`${module}: ${grant}`];
}

/** Folders of src/ and test/ that the map of CONTRIBUTING does not name, and places of the map that there are not. */
export function mapFaults(
  contributing: string,
  folders: readonly string[],
  exists: (path: string) => boolean,
): string[] {
  const rows = /## A map of the source\n([\s\S]*?)\n## /.exec(contributing)?.[1] ?? '';
  const cells = rows.split('\n').map((line) => line.split('|')[1] ?? '');
  const named = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, place = '']) => place));
  return [
    ...folders.filter((folder) => !named.includes(folder)).map((folder) => `${folder} is not on the map`),
    ...named.filter((place) => !exists(place)).map((place) => `${place} is on the map, but not there`),
  ];
}
