/** A document with one thing changed, and where. */
export interface Tampered<Document> {
  /** What was done: `changed credentialSubject.achievement.name`. */
  readonly name: string;
  readonly document: Document;
}

type Path = readonly (string | number)[];

/** A document tampered with in every way there is to tamper with one leaf or one member. */
export function* tamper<Document extends object>(document: Document): Generator<Tampered<Document>> {
  for (const path of pathsOf(document)) {
    const value = path.reduce<unknown>((inner, key) => (inner as never)[key], document);
    if (typeof value !== 'object') {
      yield { name: `changed ${nameOf(path)}`, document: withChange(document, path, () => changed(value)) };
    }
    yield { name: `removed ${nameOf(path)}`, document: withChange(document, path, () => undefined) };
  }
}

function* pathsOf(value: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

const nameOf = (path: Path) => path.join('.');

/** Another value of the same kind, so that what refuses it is the signature and not its shape. */
function changed(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return `2027${text.slice(4)}`;
  if (/context-3.0.3.json$/.test(text)) return text.replace('3.0.3', '3.0.2');
  if (/^z[1-9A-Za-z]+$/.test(text)) return text.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a'));
  return /^\d+$/.test(text) ? `${text}1` : `${text}x`;
}

function withChange<Document>(document: Document, path: Path, change: () => unknown): Document {
  const copy = structuredClone(document);
  const owner = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as never)[key], copy);
  const key = path.at(-1) as never;
  const value = change();
  if (value !== undefined) Object.assign(owner as object, { [key]: value });
  else if (Array.isArray(owner)) owner.splice(key, 1);
  else delete (owner as Record<string, unknown>)[key];
  return copy;
}
