import type { Quad, Term } from 'jsonld';
import { type MemberAnswer, REFUSED, type Template } from './member-answer.ts';
import type { MemberPlace } from './member-place.ts';
import { askProcessor, fillTemplate, type MemberQuestion } from './template.ts';
import { exactly, type ValueKind, valueKindOf } from './value-kind.ts';

/** A document has something that nothing is to be said of but by the processor, about the whole. */
export class NotComposed extends Error {}

function notComposed(): never {
  throw new NotComposed();
}

type Json = Readonly<Record<string, unknown>>;

/** The dataset of a document, from what its members say; asks the processor about those that are not yet known. */
export async function composeDataset(document: Json, place: MemberPlace): Promise<Quad[]> {
  const { '@context': _, ...root } = document;
  for (;;) {
    const composition = new Composition();
    composition.node(root, place);
    if (composition.unknown.size === 0) return composition.quads();
    for (const [asked, questions] of composition.unknown) await askAll(asked, questions);
  }
}

async function askAll(place: MemberPlace, questions: ReadonlyMap<string, MemberQuestion>): Promise<void> {
  const answers = await askProcessor(place, [...questions.values()]);
  [...questions.keys()].forEach((key, index) => {
    place.answers.set(key, answers[index] ?? REFUSED);
  });
}

class Composition {
  /** What is still to be asked about each place. */
  readonly unknown = new Map<MemberPlace, Map<string, MemberQuestion>>();
  readonly #quads = new Map<string, { readonly quad: Quad; readonly isNative: boolean }>();
  #blanks = 0;

  quads(): Quad[] {
    return [...this.#quads.values()].map(({ quad }) => quad);
  }

  node(node: Json, place: MemberPlace): Term {
    const names = Object.keys(node);
    if (names.length === 0 || names.some((name) => name.startsWith('@'))) notComposed();
    const self = this.#subjectOf(node);
    const classes = this.#ask(place, 'type', [], 'id' in node ? 'id' : '@id');
    if (classes === REFUSED) notComposed();
    if (classes) this.#add(classes, self, [], false);
    for (const name of names)
      if (name !== 'id' && name !== 'type') this.#member(self, place, name, node[name]);
    return self;
  }

  #subjectOf({ id }: Json): Term {
    if (id === undefined) return { termType: 'BlankNode', value: `b${this.#blanks++}` };
    return typeof id === 'string' && ABSOLUTE.test(id) ? { termType: 'NamedNode', value: id } : notComposed();
  }

  /** Each value by itself, unless they are in an order. */
  #member(self: Term, place: MemberPlace, name: string, stated: unknown): void {
    const values: readonly unknown[] = Array.isArray(stated) ? stated : [stated];
    if (values.length === 0) notComposed();
    for (const value of values) {
      const template = this.#templateFor(place, name, [value]);
      if (template?.isList && values.length > 1) {
        this.#values(self, place, name, values, this.#templateFor(place, name, values));
        return;
      }
      this.#values(self, place, name, [value], template);
    }
  }

  #values(
    self: Term,
    place: MemberPlace,
    name: string,
    values: readonly unknown[],
    template: Template | undefined,
  ): void {
    const terms = values.map((value) => this.#termOf(value, place, name));
    if (template) this.#add(template, self, terms, values.some(isNative));
  }

  /** A text for a text, a node for an object; numbers and truths stand in their templates. */
  #termOf(value: unknown, place: MemberPlace, name: string): Term | string {
    if (typeof value === 'string') return value;
    return isObject(value) ? this.node(value, place.inside(name, value['type'])) : '';
  }

  /** By samples where any text says the same as another, else by the very values; undefined where that is not known yet. */
  #templateFor(place: MemberPlace, name: string, values: readonly unknown[]): Template | undefined {
    const kinds = values.map((value) => valueKindOf(value) ?? notComposed());
    const free = this.#ask(place, name, kinds);
    if (free !== REFUSED) return free;
    const exact = kinds.map((kind, at) => (typeof values[at] === 'string' ? exactly(values[at]) : kind));
    const fixed = this.#ask(place, name, exact);
    return fixed === REFUSED ? notComposed() : fixed;
  }

  #ask(
    place: MemberPlace,
    name: string,
    kinds: readonly ValueKind[],
    idName = '@id',
  ): MemberAnswer | undefined {
    const key = `${name} ${idName} ${kinds.map((kind) => kind.name).join(' ')}`;
    const known = place.answers.get(key);
    if (known) return known;
    const questions = this.unknown.get(place) ?? new Map<string, MemberQuestion>();
    this.unknown.set(place, questions.set(key, { member: name, kinds, idName }));
    return undefined;
  }

  /** What is said twice is one statement; unless once by a text and once by a number: the processor keeps both. */
  #add(template: Template, self: Term, values: readonly (Term | string)[], native: boolean): void {
    const use = this.#blanks++;
    const fresh = (name: string) => `${name}of${use}`;
    for (const quad of fillTemplate(template, { self, values, fresh })) {
      const key = keyOf(quad);
      const known = this.#quads.get(key);
      if (known && known.isNative !== native) notComposed();
      this.#quads.set(key, { quad, isNative: native });
    }
  }
}

/** A whole IRI, no name of a blank node. */
const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|^`\\]+$/;

const isNative = (value: unknown) => typeof value === 'number' || typeof value === 'boolean';

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Equal for quads that are one statement. */
function keyOf({ subject, predicate, object }: Quad): string {
  const { termType, value, datatype, language = '' } = object;
  return [subject.termType, subject.value, predicate.value, termType, datatype?.value, language, value].join(
    '\n',
  );
}
