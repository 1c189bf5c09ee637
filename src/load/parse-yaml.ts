import { type Document, isAlias, isMap, isNode, parseDocument, visit, type YAMLError } from 'yaml';
import { type Problem, problem } from '../errors.ts';
import { positionOf } from './code-frame.ts';

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

/** YAML 1.2 as a tree with source ranges: dates stay text, merge keys and all tags but the core ones are off. */
export function parseYamlTree(yaml: string): Document.Parsed {
  return parseDocument(yaml, {
    schema: 'core',
    version: '1.2',
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    prettyErrors: false,
  });
}

/** Reads a mapping. Every mistake is told with its place in the file; anchors and aliases are refused before they expand. */
export function parseYaml(source: YamlSource): ParsedYaml {
  const tree = parseYamlTree(source.yaml);
  const faults = [...syntaxFaults(tree), ...referenceFaults(tree)];
  const problems = faults.map((fault) => describeFault(fault, source));
  if (faults.some((fault) => fault.code !== 'DUPLICATE_KEY')) return { problems };
  if (isMap(tree.contents)) return { data: tree.toJS() as Record<string, unknown>, problems };
  const [start = 0, end = 0] = tree.contents?.range ?? [];
  const place = positionOf(source.text, source.offset + start, source.offset + end);
  return { problems: [problem('content/not-a-mapping', { found: describeRoot(tree) }, place)] };
}

interface Fault {
  readonly code: YAMLError['code'] | 'REFERENCE';
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** Duplicate keys all, and of the other errors only the first: those after it are mostly its consequences. */
function syntaxFaults(tree: Document.Parsed): Fault[] {
  const all: Fault[] = [...tree.errors, ...tree.warnings];
  const exhausted = all.find((fault) => fault.code === 'RESOURCE_EXHAUSTION');
  const others = all.filter((fault) => fault.code !== 'DUPLICATE_KEY').sort((a, b) => a.pos[0] - b.pos[0]);
  return [...all.filter((fault) => fault.code === 'DUPLICATE_KEY'), ...[exhausted ?? others[0] ?? []].flat()];
}

function referenceFaults(tree: Document.Parsed): Fault[] {
  let found: Fault | undefined;
  visit(tree, {
    Node(_key, node) {
      if (!isAlias(node) && node.anchor === undefined) return undefined;
      const [start, end] = isNode(node) && node.range ? node.range : [0, 0];
      found = { code: 'REFERENCE', message: '', pos: [start, isAlias(node) ? end : start + 1] };
      return visit.BREAK;
    },
  });
  return found ? [found] : [];
}

function describeFault({ code, message, pos }: Fault, { text, yaml, offset }: YamlSource): Problem {
  const [start, end] = [Math.min(pos[0], yaml.length), Math.min(pos[1], yaml.length)];
  const place = positionOf(text, offset + start, offset + end);
  switch (code) {
    case 'REFERENCE':
      return problem('content/too-many-aliases', undefined, place);
    case 'DUPLICATE_KEY':
      return problem('content/duplicate-key', { key: keyAt(yaml, start) }, place);
    case 'TAB_AS_INDENT':
      return problem('content/yaml-tab', undefined, place);
    default:
      return problem('content/yaml-syntax', { reason: REASONS[code] ?? lowerFirst(message) }, place);
  }
}

function keyAt(yaml: string, start: number): string {
  return (/^[^:\n]*/.exec(yaml.slice(start, start + 100))?.[0] ?? '').replace(/["']/g, '').trim();
}

/** Our words for the mistakes that are made most. */
const REASONS: Partial<Record<YAMLError['code'], string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'there is a second ":" in this line',
  BAD_INDENT: 'the indentation does not fit the lines above',
  MULTIPLE_DOCS: 'a second document begins here; a content file holds one',
  RESOURCE_EXHAUSTION: 'it is nested too deeply',
  TAG_RESOLVE_FAILED: 'a tag ("!…") stands here; content files have none',
  NON_STRING_KEY: 'a field name must be one word',
};

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, '');
}

function describeRoot(tree: Document.Parsed): string {
  const value: unknown = tree.toJS();
  return value === null || value === undefined ? 'nothing' : Array.isArray(value) ? 'a list' : 'plain text';
}
