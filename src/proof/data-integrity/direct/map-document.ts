import { type Dataset, literal, type Node, type OpenStatement } from './dataset.ts';
import type { BaseContext, Member, NodeContext } from './node-context.ts';

/** A document has something that is left to the JSON-LD processor. */
class NotUnderstood extends Error {}

function notUnderstood(): never {
  throw new NotUnderstood();
}

/**
 * The RDF of a JSON-LD document whose contexts' terms are given, without `@context` [JSON-LD 1.1 API §8]. Undefined where
 * it has anything that is not plain nodes, texts, numbers and whole IRIs under known names: that is the processor's.
 */
export function mapDocument(document: object, base: BaseContext): Dataset | undefined {
  const { '@context': _, ...root } = document as Record<string, unknown>;
  const statements = new Statements();
  try {
    if (root['type'] === undefined) return undefined;
    mapNode(root, base, statements);
    return statements.dataset();
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

/** Collects the statements of a document. */
class Statements {
  readonly #lines: string[] = [];
  readonly #open: OpenStatement[] = [];
  /** Of values that are numbers or truths: the processor keeps them beside a text that is written alike. */
  readonly #native: string[] = [];
  #blanks = 0;

  blank(): number {
    return this.#blanks++;
  }

  add(subject: Node, predicate: string, object: Node, isNative = false): void {
    if (typeof subject === 'number' || typeof object === 'number') {
      this.#open.push({ subject, predicate, object });
      return;
    }
    const line = `${subject}${predicate}${object} .\n`;
    this.#lines.push(line);
    if (isNative) this.#native.push(line);
  }

  dataset(): Dataset {
    const lines = this.#lines;
    if (this.#native.some((line) => lines.indexOf(line) !== lines.lastIndexOf(line))) notUnderstood();
    return { lines, open: this.#open, blanks: this.#blanks };
  }
}

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const TYPE = ` <${RDF}type> `;
const FIRST = ` <${RDF}first> `;
const REST = ` <${RDF}rest> `;
const NIL = `<${RDF}nil>`;

function mapNode(node: Readonly<Record<string, unknown>>, base: BaseContext, statements: Statements): Node {
  const names = Object.keys(node);
  const context = base.forTypes(node['type']) ?? notUnderstood();
  if (names.length === 0) notUnderstood();
  const subject = subjectOf(node, context, statements);
  for (const type of context.types) statements.add(subject, TYPE, type);
  for (const name of names) {
    if (name === 'id' || name === 'type') continue;
    const member = context.member(name) ?? notUnderstood();
    mapMember(subject, member, node[name], statements);
  }
  return subject;
}

function subjectOf(
  node: Readonly<Record<string, unknown>>,
  context: NodeContext,
  statements: Statements,
): Node {
  if (!Object.hasOwn(node, 'id')) return statements.blank();
  const id = node['id'];
  return typeof id === 'string' && context.isIri(id) ? `<${id}>` : notUnderstood();
}

function mapMember(subject: Node, member: Member, value: unknown, statements: Statements): void {
  if (member.isList) mapList(subject, member, Array.isArray(value) ? value : [value], statements);
  else if (Array.isArray(value)) mapSet(subject, member, value, statements);
  else mapOne(subject, member, value, statements);
}

function mapOne(subject: Node, member: Member, value: unknown, statements: Statements): Node {
  const object = mapValue(value, member, statements);
  statements.add(subject, member.predicate, object, isNative(value));
  return object;
}

function mapSet(subject: Node, member: Member, values: readonly unknown[], statements: Statements): void {
  const objects = values.map((each) => mapOne(subject, member, each, statements));
  if (objects.length === 0 || new Set(objects).size < objects.length) notUnderstood();
}

const isNative = (value: unknown) => typeof value === 'number' || typeof value === 'boolean';

/** A chain of blank nodes, one to each value. */
function mapList(subject: Node, member: Member, values: readonly unknown[], statements: Statements): void {
  if (values.length === 0) notUnderstood();
  let [from, by] = [subject, member.predicate];
  for (const value of values) {
    if (typeof value === 'object') notUnderstood();
    const cell = statements.blank();
    statements.add(from, by, cell);
    statements.add(cell, FIRST, mapValue(value, member, statements));
    [from, by] = [cell, REST];
  }
  statements.add(from, by, NIL);
}

function mapValue(value: unknown, member: Member, statements: Statements): Node {
  if (typeof value === 'string') return mapText(value, member);
  if (isObject(value)) return mapNode(value, member.inside, statements);
  if (isNaming(member)) return notUnderstood();
  if (typeof value === 'boolean') return literal(String(value), member.type ?? `${XSD}boolean`);
  if (typeof value === 'number') return mapNumber(value, member.type);
  return notUnderstood();
}

const isNaming = ({ type }: Member) => type === '@id' || type === '@vocab';

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapText(text: string, member: Member): string {
  if (isNaming(member)) return member.iriOf(text) ?? notUnderstood();
  return text.isWellFormed() ? literal(text, member.type) : notUnderstood();
}

const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** A number as a canonical integer or double [JSON-LD 1.1 API §8.6]; huge and tiny powers of ten are the processor's. */
function mapNumber(value: number, type: string | undefined): string {
  const text = String(value);
  if (Number.isSafeInteger(value)) return literal(text, type ?? `${XSD}integer`);
  if (!text.includes('.')) return notUnderstood();
  return literal(value.toExponential(15).replace(/(\d)0*e\+?/, '$1E'), type ?? `${XSD}double`);
}
