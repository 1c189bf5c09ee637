import { isDeepStrictEqual } from 'node:util';
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { splitFrontMatter } from './front-matter.ts';
import { parseYamlTree } from './parse-yaml.ts';

/** A value to be set in a YAML text. */
export interface YamlChange {
  /** Leads to the value; mappings that are missing on the way are made. */
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  /** Put in before the list item that the path leads to, instead of in its place. A missing list is made. */
  readonly insert?: boolean | undefined;
}

/**
 * A YAML text with some values set and everything else as it was to the letter: comments, order, quotes, line ends.
 * The text must be a valid mapping: check the file first.
 */
export function setYamlValues(text: string, changes: readonly YamlChange[]): string {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  return mark + changes.reduce(setValue, text.slice(mark.length));
}

const BYTE_ORDER_MARK = '\ufeff';

/** As `setYamlValues`, for the front matter of a Markdown file. */
export function setFrontMatterValues(text: string, changes: readonly YamlChange[]): string {
  if (text.startsWith(BYTE_ORDER_MARK)) return BYTE_ORDER_MARK + setFrontMatterValues(text.slice(1), changes);
  const split = splitFrontMatter(text);
  if ('problem' in split) throw new Error(`Only a checked file can be changed: ${split.problem.message}.`);
  const { yaml, offset } = split.content;
  return text.slice(0, offset) + setYamlValues(yaml, changes) + text.slice(offset + yaml.length);
}

/** Text that takes the place of what stands between two offsets. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function setValue(text: string, change: YamlChange): string {
  const tree = parseYamlTree(text);
  if (tree.errors.length > 0 || !isMap(tree.contents)) throw new Error('Only a checked file can be changed.');
  const { start, end, text: added } = spliceFor(text, tree.contents, change);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const changed = text.slice(0, start) + added.replaceAll('\n', lineEnd) + text.slice(end);
  const isRight = isDeepStrictEqual(parseYamlTree(changed).toJS(), withChange(tree.toJS(), change));
  return isRight ? changed : rewritten(tree, change);
}

function spliceFor(text: string, node: YAMLMap | YAMLSeq, change: YamlChange): Splice {
  return isMap(node) ? spliceMapping(text, node, change) : spliceList(text, node as YAMLSeq, change);
}

function spliceMapping(text: string, map: YAMLMap, { path, ...change }: YamlChange): Splice {
  const [step = '', ...rest] = path;
  const value = wrap(rest, change.value);
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === String(step));
  if (!pair)
    return map.flow ? addToFlow(map, `${flow(step)}: ${flow(value)}`) : addPair(text, map, { [step]: value });
  if (rest.length > 0 && hasItems(pair.value)) return spliceFor(text, pair.value, { ...change, path: rest });
  return replacePair(text, map, pair, value);
}

function spliceList(text: string, list: YAMLSeq, { path, ...change }: YamlChange): Splice {
  const [step = 0, ...rest] = path;
  const value = wrap(rest, change.value);
  const item = list.items[Number(step)];
  if (!isNode(item)) return list.flow ? addToFlow(list, flow(value)) : addItem(text, list, value);
  if (rest.length > 0 && hasItems(item)) return spliceFor(text, item, { ...change, path: rest });
  if (change.insert && rest.length === 0) return insertItem(text, list, item, value);
  const [start, end] = rangeOf(item);
  return { start, end, text: flow(value) };
}

function replacePair(text: string, map: YAMLMap, pair: Pair, value: unknown): Splice {
  const [keyStart, keyEnd] = rangeOf(pair.key);
  const [start, end] = isNode(pair.value) ? rangeOf(pair.value) : [keyEnd, keyEnd];
  const isWord = typeof value !== 'object' && isScalar(pair.value) && start < end && !isBlockText(pair.value);
  if (map.flow || isWord) return { start, end, text: flow(value) };
  const rendered = indented(block({ [String((pair.key as Scalar).value)]: value }), columnOf(text, keyStart));
  return { start: keyStart, end: trimmedEnd(text, keyStart, end), text: rendered.trimStart() };
}

function addPair(text: string, map: YAMLMap, pair: Record<string, unknown>): Splice {
  const [first] = map.items;
  return addLines(text, map, indented(block(pair), columnOf(text, rangeOf(first?.key)[0])));
}

function addItem(text: string, list: YAMLSeq, value: unknown): Splice {
  const dash = text.lastIndexOf('-', rangeOf(list.items[0])[0] - 1);
  return addLines(text, list, indented(block([value]), columnOf(text, dash)));
}

function insertItem(text: string, list: YAMLSeq, item: Node, value: unknown): Splice {
  const [start] = rangeOf(item);
  if (list.flow) return { start, end: start, text: `${flow(value)}, ` };
  const dash = text.lastIndexOf('-', start - 1);
  const column = columnOf(text, dash);
  return { start: dash - column, end: dash - column, text: `${indented(block([value]), column)}\n` };
}

function addToFlow(collection: YAMLMap | YAMLSeq, text: string): Splice {
  const end = endOf(collection.items.at(-1));
  return { start: end, end, text: `, ${text}` };
}

/** Whole lines after the last line of a block collection. */
function addLines(text: string, collection: YAMLMap | YAMLSeq, lines: string): Splice {
  const end = endOf(collection);
  const lineEnd = text[end - 1] === '\n' ? end - 1 : text.indexOf('\n', end);
  return lineEnd === -1
    ? { start: text.length, end: text.length, text: `\n${lines}\n` }
    : { start: lineEnd + 1, end: lineEnd + 1, text: `${lines}\n` };
}

/** Where the last word of a node ends: a block collection itself ends where its last item does. */
function endOf(node: unknown): number {
  if (isPair(node)) return endOf(isNode(node.value) && !isEmpty(node.value) ? node.value : node.key);
  if (hasItems(node) && !node.flow) return endOf(node.items.at(-1));
  return rangeOf(node)[1];
}

function isEmpty(node: Node): boolean {
  const [start, end] = rangeOf(node);
  return start === end;
}

function isBlockText({ type }: Scalar): boolean {
  return type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

function rangeOf(node: unknown): readonly [number, number] {
  if (!isNode(node) || !node.range) throw new Error('Only a parsed file can be changed.');
  return [node.range[0], node.range[1]];
}

function hasItems(node: unknown): node is YAMLMap | YAMLSeq {
  return isCollection(node) && node.items.length > 0;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** YAML lines of a value, without the last line break. */
function block(value: unknown): string {
  return stringify(value, { lineWidth: 0 }).trimEnd();
}

/** A value on one line, as it may stand between brackets too. */
function flow(value: unknown): string {
  return stringify([value], { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false })
    .trim()
    .slice(1, -1);
}

function indented(lines: string, column: number): string {
  return lines.replace(/^(?=.)/gm, ' '.repeat(column));
}

/** A value below the mappings and lists that a path needs. */
function wrap(path: readonly (string | number)[], value: unknown): unknown {
  return path.reduceRight((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), value);
}

/** What the data must be after a change: the measure of the text's. */
function withChange(data: unknown, { path, value, insert }: YamlChange): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const items: unknown[] = Array.isArray(data) ? data : [];
    const replaced = insert && rest.length === 0 ? 0 : 1;
    return items.toSpliced(step, replaced, withChange(items[step], { path: rest, value, insert }));
  }
  const fields = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  return { ...fields, [step]: withChange(fields[step], { path: rest, value, insert }) };
}

/** The text written anew, for the rare layouts that cannot be changed in place: comments and order are kept. */
function rewritten(tree: Document.Parsed, { path, value, insert }: YamlChange): string {
  const last = path.at(-1);
  const list = tree.getIn(path.slice(0, -1));
  if (insert && isSeq(list)) list.items.splice(Number(last), 0, tree.createNode(value));
  else tree.setIn(path, value);
  return tree.toString({ lineWidth: 0 });
}
