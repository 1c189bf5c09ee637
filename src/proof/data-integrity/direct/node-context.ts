import { boundedCache } from '../../../lib/bounded-cache.ts';
import { type MemoCache, memoise } from '../../../lib/memoise.ts';
import { isWholeIri, type LocalContext, type Term, type Terms, withContext } from './term-definitions.ts';

/** What holds where a node begins, before its classes are known: for what is inside it, too. */
export interface BaseContext {
  readonly terms: Terms;
  /** What holds in nodes of given classes; undefined where these are not understood. */
  readonly forTypes: (types: unknown) => NodeContext | undefined;
}

/** What holds in a node of certain classes. */
export interface NodeContext {
  /** The IRIs of its classes, in angle brackets. */
  readonly types: readonly string[];
  /** What a member says; undefined where it is not understood. */
  readonly member: (name: string) => Member | undefined;
  /** Whether a text is an IRI that reaches the RDF as it is. */
  readonly isIri: (text: string) => boolean;
}

/** A member of nodes of one kind. */
export interface Member {
  /** The IRI of the property in angle brackets, between spaces. */
  readonly predicate: string;
  readonly type: Term['type'];
  readonly isList: boolean;
  /** For what is inside it. */
  readonly inside: BaseContext;
  /** The IRI in angle brackets that a text names, where the member's texts are ids or names of the vocabulary. */
  readonly iriOf: (text: string) => string | undefined;
}

/** More than any vocabulary asks for; documents of strangers may name classes in many combinations. */
const MAX_KINDS = 1_000;

/** What holds where nothing but the terms given does. */
export function baseContext(terms: Terms): BaseContext {
  const base: BaseContext = {
    terms,
    forTypes: memoiseSome((types) => nodeContext(base, types), {
      keyOf: keyOfTypes,
      cache: boundedCache(MAX_KINDS),
    }),
  };
  return base;
}

/** One text for the same classes in the same order; most nodes have but one. No name of a class has a line's end. */
function keyOfTypes(types: unknown): unknown {
  const [only, ...more] = Array.isArray(types) ? types : [types];
  if (more.length === 0) return typeof only === 'string' && only.includes('\n') ? {} : only;
  return [only, ...more].every((each) => isText(each) && !each.includes('\n'))
    ? `\n${[only, ...more].join('\n')}`
    : {};
}

const isText = (value: unknown): value is string => typeof value === 'string';

function nodeContext(base: BaseContext, stated: unknown): NodeContext | undefined {
  const names = stated === undefined ? [] : Array.isArray(stated) ? stated : [stated];
  if (!names.every(isText) || (stated !== undefined && names.length === 0)) return undefined;
  const types = names.map((name) => iriIn(base.terms, name));
  const terms = withClasses(base.terms, names);
  if (!terms || !hasAliases(base.terms) || !hasAliases(terms) || !types.every(isText)) return undefined;
  return {
    types: [...new Set(types)],
    member: memoiseSome((name) => memberOf(base, terms, name), { cache: boundedCache(MAX_KINDS) }),
    isIri: (text) => isWholeIri(text, (scheme) => terms.has(scheme)),
  };
}

function iriIn(terms: Terms, name: string): string | undefined {
  const iri = terms.get(name)?.iri;
  return iri === undefined || iri.startsWith('@') ? undefined : `<${iri}>`;
}

const hasAliases = (terms: Terms) => terms.get('id')?.iri === '@id' && terms.get('type')?.iri === '@type';

/** The terms with those that classes bring, in the order of their names [JSON-LD 1.1 API §5.1.2, step 11]. */
function withClasses(terms: Terms, names: readonly string[]): Terms | undefined {
  let active: Terms | undefined = terms;
  for (const name of [...names].sort()) {
    const context = terms.get(name)?.context;
    if (active && context) active = withContext(active, context, false);
  }
  return active;
}

function memberOf(base: BaseContext, terms: Terms, name: string): Member | undefined {
  const term = terms.get(name);
  if (!term || term.iri.startsWith('@')) return undefined;
  const inside = withProperty(base.terms, term.context);
  const around = withProperty(terms, term.context);
  if (!inside || !around) return undefined;
  return {
    predicate: ` <${term.iri}> `,
    type: term.type,
    isList: term.isList,
    inside: inside === base.terms ? base : baseContext(inside),
    iriOf:
      term.type === '@vocab'
        ? (text) => iriIn(around, text)
        : (text) => (isWholeIri(text, (scheme) => around.has(scheme)) ? `<${text}>` : undefined),
  };
}

function withProperty(terms: Terms, context: LocalContext | undefined): Terms | undefined {
  return context ? withContext(terms, context, true) : terms;
}

/** `memoise` for work that may have no result. */
function memoiseSome<Parameter, Value>(
  work: (parameter: Parameter) => Value | undefined,
  options: { keyOf?: (parameter: Parameter) => unknown; cache: MemoCache<{ value: Value | undefined }> },
): (parameter: Parameter) => Value | undefined {
  const once = memoise((parameter: Parameter) => ({ value: work(parameter) }), options);
  return (parameter) => once(parameter).value;
}
