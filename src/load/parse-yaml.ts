import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { type Problem, problem } from '../errors/index.ts';
import { memoise } from '../lib/memoise.ts';
import { type Position, positionOf, sourceText } from './code-frame.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { yamlTraps } from './yaml-traps.ts';
import { inspectTree, type Range, type TreeFindings } from './yaml-tree.ts';
import { yamlFault } from './yaml-words.ts';

/** YAML of a content file, or of its front matter. */
export interface YamlSource {
  /** The whole file. */
  readonly text: string;
  readonly yaml: string;
  /** Where the YAML begins in the file. */
  readonly offset: number;
}

/** What a file's YAML says. `data` is missing where it cannot be trusted. */
export interface ParsedYaml {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

/**
 * YAML 1.2 as a tree with source ranges: dates stay text, merge keys and all tags but the core ones are off. Repeated
 * keys are not looked for: the parser takes quadratic time for that.
 */
export function parseYamlTree(yaml: string): Document.Parsed {
  return parseDocument(yaml, {
    schema: 'core',
    version: '1.2',
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
  });
}

/** Reads a mapping. Every mistake is told with its place in the file; anchors and aliases are refused before they expand. */
export function parseYaml(source: YamlSource): ParsedYaml {
  const plain = readPlainYaml(source.yaml);
  return plain ? { data: plain, problems: [] } : parseAnyYaml(source);
}

/** As `parseYaml`, by the parser, whatever the YAML looks like. */
export function parseAnyYaml(source: YamlSource): ParsedYaml {
  const tree = parseYamlTree(source.yaml);
  const at = placesIn(source);
  const findings = inspectTree(tree.contents);
  const fatal = syntaxProblem(source.yaml, tree, at) ?? treeProblem(findings, at) ?? rootProblem(tree, at);
  const problems = findings.repeatedKeys.map(({ key, range }) =>
    problem('content/duplicate-key', { key }, at(range)),
  );
  if (fatal) return { problems: [...problems, fatal] };
  const traps = yamlTraps(tree.contents, source.yaml).map((trap) => ({ ...trap.problem, ...at(trap.range) }));
  return { data: tree.toJS() as Record<string, unknown>, problems: [...problems, ...traps] };
}

type At = (range: Range) => Position;

/** Finds places in a file; its lines are counted at the first one only. */
function placesIn({ text, yaml, offset }: YamlSource): At {
  const source = memoise(() => sourceText(text));
  return ([start, end]) =>
    positionOf(source(), offset + Math.min(start, yaml.length), offset + Math.min(end, yaml.length));
}

/** The first error only: those after it are mostly its consequences. */
function syntaxProblem(yaml: string, tree: Document.Parsed, at: At): Problem | undefined {
  const all = [...tree.errors, ...tree.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const told = all.find(({ code }) => code === 'RESOURCE_EXHAUSTION') ?? all[0];
  if (!told) return undefined;
  const { code } = told;
  // How deep the parser gets is up to the machine's stack, so the place it gives is too.
  const pos: Range = code === 'RESOURCE_EXHAUSTION' ? [0, 0] : told.pos;
  if (code === 'TAB_AS_INDENT') return problem('content/yaml-tab', undefined, at(pos));
  if (code === 'RESOURCE_EXHAUSTION') return problem('content/yaml-syntax', { reason: TOO_DEEP }, at(pos));
  const { reason, mend, range } = yamlFault(yaml, told, pos);
  return problem('content/yaml-syntax', { reason, mend }, at(range));
}

/** Mappings and lists in one another; our schemas know five. */
const MAX_LEVELS = 50;
const TOO_DEEP = 'it is nested too deeply';

function treeProblem({ depth, reference }: TreeFindings, at: At): Problem | undefined {
  if (depth > MAX_LEVELS) return problem('content/yaml-syntax', { reason: TOO_DEEP }, at([0, 0]));
  return reference && problem('content/too-many-aliases', undefined, at(reference));
}

function rootProblem({ contents }: Document.Parsed, at: At): Problem | undefined {
  if (isMap(contents)) return undefined;
  const [start = 0, end = 0] = contents?.range ?? [];
  return problem('content/not-a-mapping', { found: describeRoot(contents) }, at([start, end]));
}

function describeRoot(root: unknown): string {
  if (isSeq(root)) return 'a list';
  return isScalar(root) && root.value !== null ? 'plain text' : 'nothing';
}
