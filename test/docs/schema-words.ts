import type { z } from 'zod';
import { date, duration, lastDay } from '../../src/model/date.ts';
import { achievementId, issuerId, localId } from '../../src/model/id.ts';
import { color, languageTag, line, markdown } from '../../src/model/text.ts';
import { uri, webUrl } from '../../src/model/uri.ts';

/** Any schema of the content model. */
export type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];

/** The definition of a schema; two schemas that differ only in their description share it. */
export function defOf(schema: Schema): Def {
  return (schema as z.core.$ZodTypes)._zod.def;
}

/** What an author calls the values of the model's own kinds. */
const KINDS = new Map<Def, string>([
  [defOf(line), 'text'],
  [defOf(markdown), 'Markdown'],
  [defOf(languageTag), 'language tag'],
  [defOf(color), 'colour'],
  [defOf(webUrl), 'web address'],
  [defOf(uri), 'URI'],
  [defOf(date), 'date'],
  [defOf(lastDay), 'last day'],
  [defOf(duration), 'length of time'],
  [defOf(issuerId), 'id of an issuer'],
  [defOf(achievementId), 'id of an achievement'],
  [defOf(localId), 'short name'],
]);

/** A field as an author meets it: what stands inside its optional and default wrappers. */
export interface Field {
  readonly required: boolean;
  readonly fallback?: unknown;
  readonly inner: Schema;
}

/** Takes a field's wrappers off. */
export function unwrap(schema: Schema): Field {
  const def = defOf(schema);
  if (def.type === 'optional') return { ...unwrap(def.innerType), required: false };
  if (def.type === 'default')
    return { ...unwrap(def.innerType), required: false, fallback: def.defaultValue };
  const read = def.type === 'pipe' && defOf(def.in).type === 'object' ? def.in : schema;
  return { required: true, inner: read };
}

/** The members of a published list, where a value is one of such a list; `open` where own words may follow `ext:`. */
export function choicesOf(schema: Schema): { words: string[]; open: boolean } | undefined {
  const def = defOf(schema);
  if (def.type === 'enum') return { words: Object.values(def.entries).map(String), open: false };
  if (def.type === 'array') return choicesOf(def.element);
  if (def.type !== 'union') return undefined;
  const [list] = def.options.flatMap((option) => choicesOf(option) ?? []);
  return list && { ...list, open: true };
}

/** The kind of a value in an author's words: "date", "list of text"; undefined for an object, which has fields instead. */
export function kindOf(schema: Schema): string | undefined {
  const def = defOf(schema);
  const known = KINDS.get(def);
  if (known !== undefined) return known;
  if (choicesOf(schema) !== undefined) return def.type === 'array' ? 'list of words' : 'one word';
  if (def.type === 'array') return listOf(kindOf(def.element));
  if (def.type === 'pipe') return kindOf(def.in);
  if (def.type === 'string') return 'format' in def && def.format === 'email' ? 'e-mail address' : 'text';
  if (def.type === 'number') return 'number';
  if (def.type === 'boolean') return '`true` or `false`';
  if (def.type === 'object') return undefined;
  throw new Error(`The reference has no word for a schema of type ${def.type}.`);
}

function listOf(kind: string | undefined): string | undefined {
  return kind === undefined ? undefined : `list of ${kind}`;
}

/** The fields of an object, or of the objects in a list. */
export function fieldsOf(schema: Schema): ReadonlyMap<string, Schema> | undefined {
  const def = defOf(schema);
  if (def.type === 'array') return fieldsOf(def.element);
  return def.type === 'object' ? new Map(Object.entries(def.shape)) : undefined;
}

/** The definition by which an object schema is told from others. */
export function objectDef(schema: Schema): Def {
  const def = defOf(schema);
  return def.type === 'array' ? objectDef(def.element) : def;
}
