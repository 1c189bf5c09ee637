/** What a term of a context means, as far as documents of ours need it. */
export interface Term {
  /** The IRI of the property or class; `@id` and `@type` for the two names of those keywords. */
  readonly iri: string;
  /** `@id`, `@vocab` or the IRI of a datatype; undefined where nothing is said of its values. */
  readonly type: string | undefined;
  readonly isList: boolean;
  /** The context of what is inside it, or of nodes of this class [JSON-LD 1.1 §4.1.8]. */
  readonly context: LocalContext | undefined;
  readonly isProtected: boolean;
}

/** The terms of an active context; one that is known but not understood is undefined. */
export type Terms = ReadonlyMap<string, Term | undefined>;

/** A context as it stands in a document. */
export type LocalContext = Readonly<Record<string, unknown>>;

const KEYWORDS_OF_CONTEXTS: ReadonlySet<string> = new Set(['@protected', '@version']);
const KEYWORDS_OF_TERMS: ReadonlySet<string> = new Set([
  '@id',
  '@type',
  '@container',
  '@context',
  '@protected',
]);
/** Names of the two keywords that documents have. */
const ALIASES: ReadonlyMap<string, unknown> = new Map([
  ['id', '@id'],
  ['type', '@type'],
]);

/**
 * The terms of an active context with those of a further context [JSON-LD 1.1 API §4.1]; undefined where that has
 * anything but plain terms, or says otherwise of a protected one than `mayOverride` allows.
 */
export function withContext(terms: Terms, local: LocalContext, mayOverride: boolean): Terms | undefined {
  const names = Object.keys(local);
  if (names.some((name) => name.startsWith('@') && !KEYWORDS_OF_CONTEXTS.has(name))) return undefined;
  const together = new Map(terms);
  for (const name of names) {
    if (name.startsWith('@')) continue;
    const term = definition(name, local, terms);
    const known = terms.get(name);
    if (known?.isProtected && !mayOverride && !saysTheSame(known, term)) return undefined;
    if (term && PREFIX.test(term.iri)) return undefined;
    together.set(name, term && known?.isProtected ? { ...term, isProtected: true } : term);
  }
  return together;
}

/** An IRI under which further names could be formed: `name:rest`. No context of ours needs that. */
const PREFIX = /[:/?#[\]@]$/;

function saysTheSame(known: Term, term: Term | undefined): boolean {
  const say = ({ iri, type, isList, context }: Term) => JSON.stringify([iri, type, isList, context]);
  return term !== undefined && say(known) === say(term);
}

function definition(name: string, local: LocalContext, outer: Terms): Term | undefined {
  const stated = local[name];
  const isProtected = local['@protected'] === true;
  const alias = ALIASES.get(name);
  if (alias !== undefined)
    return stated === alias ? { ...NOTHING_MORE, iri: String(alias), isProtected } : undefined;
  if (/[:/]/.test(name)) return undefined;
  const iri = iriOf(name, local, outer);
  if (iri === undefined) return undefined;
  return typeof stated === 'string'
    ? { ...NOTHING_MORE, iri, isProtected }
    : expandedDefinition(stated, iri, isProtected);
}

const NOTHING_MORE = { type: undefined, isList: false, context: undefined } as const;

function expandedDefinition(stated: unknown, iri: string, isProtected: boolean): Term | undefined {
  if (!isContext(stated) || Object.keys(stated).some((key) => !KEYWORDS_OF_TERMS.has(key))) return undefined;
  const { '@type': type, '@container': container, '@context': context } = stated;
  if (container !== undefined && container !== '@set' && container !== '@list') return undefined;
  if (type !== undefined && !isTypeMapping(type)) return undefined;
  if (context !== undefined && !isContext(context)) return undefined;
  const own = stated['@protected'];
  return {
    iri,
    type,
    isList: container === '@list',
    context,
    isProtected: own === undefined ? isProtected : own === true,
  };
}

/** Not `@json`, `@none`, nor the one datatype whose texts are read as numbers. */
function isTypeMapping(type: unknown): type is string {
  if (type === '@id' || type === '@vocab') return true;
  return (
    typeof type === 'string' && WHOLE_IRI.test(type) && type !== 'http://www.w3.org/2001/XMLSchema#double'
  );
}

/** The IRI that a term stands for, which may be named by another term. */
function iriOf(name: string, local: LocalContext, outer: Terms, depth = 0): string | undefined {
  const stated = local[name];
  const id = isContext(stated) ? stated['@id'] : stated;
  if (typeof id !== 'string' || id === name || depth > 3) return undefined;
  if (Object.hasOwn(local, id)) return iriOf(id, local, outer, depth + 1);
  if (outer.has(id)) return outer.get(id)?.iri;
  return isWholeIri(id, (scheme) => Object.hasOwn(local, scheme) || outer.has(scheme)) ? id : undefined;
}

function isContext(value: unknown): value is LocalContext {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what no IRI has
const WHOLE_IRI = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s\u0000-\u0020\u007f-\u00a0<>"{}|^`\\]+$/;

/** Whether a text is an absolute IRI that no term can shorten, nor N-Quads write otherwise: it reaches the RDF as it is. */
export function isWholeIri(text: string, isTerm: (scheme: string) => boolean): boolean {
  return WHOLE_IRI.test(text) && !isTerm(text.slice(0, text.indexOf(':'))) && text.isWellFormed();
}
