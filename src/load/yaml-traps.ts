import { isMap, isNode, isScalar, isSeq } from 'yaml';
import { type Problem, problem } from '../errors/index.ts';
import type { Range } from './yaml-tree.ts';

type Path = readonly (string | number)[];

/**
 * What YAML reads otherwise than its author meant, as warnings: a "#" that makes the rest of a value a comment, and
 * typographic quotation marks, which become part of the text.
 */
export function yamlTraps(
  root: unknown,
  yaml: string,
): { readonly problem: Problem; readonly range: Range }[] {
  return [...scalars(root, [])].flatMap(({ value, range, path }) => {
    const found = commentIn(yaml, value, range, path) ?? curlyQuotes(value, path);
    return found === undefined ? [] : [{ problem: found, range }];
  });
}

interface Scalar {
  readonly value: unknown;
  readonly range: Range;
  readonly path: Path;
}

function* scalars(node: unknown, path: Path): Generator<Scalar> {
  if (isSeq(node)) for (const [index, item] of node.items.entries()) yield* scalars(item, [...path, index]);
  if (isMap(node))
    for (const { key, value } of node.items)
      if (isScalar(key)) yield* scalars(value, [...path, String(key.value)]);
  const isPlain = isScalar(node) && (node.type === 'PLAIN' || node.value === null);
  if (isPlain && isNode(node))
    yield { value: node.value, range: [node.range?.[0] ?? 0, node.range?.[1] ?? 0], path };
}

/** "#" right before a letter or digit is rarely a remark, nor is one after several words. */
function commentIn(yaml: string, value: unknown, [, end]: Range, path: Path): Problem | undefined {
  const [, space = '', rest = ''] = /^( *)#([^\n]*)/.exec(yaml.slice(end, end + 300)) ?? [];
  const before = yaml.slice(0, end);
  const isAfterValue = space !== '' || /[ \t]$/.test(before);
  const isMeant = /^\S/.test(rest) || (value === null ? rest !== '' : String(value).split(' ').length > 2);
  if (rest === '' || !isAfterValue || !isMeant) return undefined;
  const field = String(path.at(-1) ?? '');
  const whole = value === null ? `#${rest}` : `${value} #${rest}`;
  return problem('content/comment-in-value', { field, rest: `#${rest}`, whole: whole.trim() }, { path });
}

const CURLY = /^[“”„‘’‚«»].*[“”‘’«»]$/s;

function curlyQuotes(value: unknown, path: Path): Problem | undefined {
  if (typeof value !== 'string' || value.length < 2 || !CURLY.test(value)) return undefined;
  return problem('content/curly-quotes', { field: String(path.at(-1) ?? ''), found: value }, { path });
}
