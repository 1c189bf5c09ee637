import type { z } from 'zod';
import { type Problem, problem } from '../errors/index.ts';
import { PRIVATE_KEY } from '../errors/printable.ts';
import { CONTROL } from '../lib/invisible.ts';
import type { ProseFile } from '../model/content.ts';
import { invisibleFault } from '../model/text.ts';
import { positionOf, sourceText } from './code-frame.ts';
import { explainIssues } from './explain-issue.ts';
import { splitFrontMatter } from './front-matter.ts';
import { parseYaml, type YamlSource } from './parse-yaml.ts';
import { readText, SIZE_LIMITS } from './read-file.ts';
import type { Located } from './sort-files.ts';
import { statedTimes } from './stated-times.ts';

/** The schema of a whole file. */
export type FileSchema<Data> = z.ZodType<Data> & { readonly shape: Readonly<Record<string, z.ZodType>> };

/** How a content file is read. */
export interface Format<Data> {
  /** What such a file is called: `award`. */
  readonly name: string;
  readonly kind: 'yaml' | 'markdown';
  readonly schema: FileSchema<Data>;
}

/** A content file with everything that is wrong in it, and its text as long as that is needed to show where. */
export interface ReadFile<Data> extends ProseFile<Data> {
  readonly source?: YamlSource | undefined;
  readonly problems: readonly Problem[];
}

/** What was found in texts that have been checked: two revisions of a site, or two builds, have most in common. */
export interface CheckedTexts {
  /** `name` is that of the format. */
  readonly get: (name: string, text: string) => CheckedText | undefined;
  readonly set: (name: string, text: string, checked: CheckedText) => void;
}

/** What a text was found to say; all of it can be written as JSON. */
export type CheckedText = Omit<Checked<unknown>, 'source'>;

/** Remembers texts for as long as a command runs. */
export function rememberTexts(): CheckedTexts {
  const known = new Map<string, CheckedText>();
  return {
    get: (name, text) => known.get(`${name}\n${text}`),
    set: (name, text, checked) => known.set(`${name}\n${text}`, checked),
  };
}

/** Reads one content file and checks its shape. What is wrong is among its problems, placed in the file. */
export function readContentFile<Data>(
  root: string,
  located: Located,
  format: Format<Data>,
  known?: CheckedTexts,
): ReadFile<Data> {
  const read = readText(root, located.file, SIZE_LIMITS[format.kind]);
  if ('problem' in read) return { ...located, body: '', problems: [read.problem] };
  const checked = checkOnce(read.content, format, known);
  const pasted = findPrivateKey(read.content);
  const others = pasted.length === 0 ? checked.problems : checked.problems.filter(isNoPrivateKey);
  const found = [...pasted, ...others];
  const problems = found.map((each) => ({ ...each, file: located.file }));
  return { ...located, ...checked, problems };
}

const isNoPrivateKey = ({ code }: Problem) => code !== 'content/private-key';

type Checked<Data> = Pick<ReadFile<Data>, 'body' | 'data' | 'stated' | 'rightFields' | 'source' | 'problems'>;

function checkOnce<Data>(
  text: string,
  { name, kind, schema }: Format<Data>,
  known?: CheckedTexts,
): Checked<Data> {
  const before = known?.get(name, text) as
    | (CheckedText & Pick<Checked<Data>, 'data' | 'rightFields'>)
    | undefined;
  if (before) return { ...before, source: sourceOf(text, kind) };
  const checked = kind === 'yaml' ? checkYaml(text, schema) : checkProse(text, schema);
  const { source: _, ...found } = checked;
  known?.set(name, text, found);
  return checked;
}

/** The YAML of a content file's text, and where it begins; undefined where it has none. */
export function sourceOf(text: string, kind: Format<unknown>['kind']): YamlSource | undefined {
  if (kind === 'yaml') return { text, yaml: text, offset: 0 };
  const split = splitFrontMatter(text);
  return 'problem' in split ? undefined : { text, ...split.content };
}

/** Checks the text of a YAML file. */
export function checkYaml<Data>(text: string, schema: FileSchema<Data>): Checked<Data> {
  return { body: '', ...checkSource({ text, yaml: text, offset: 0 }, schema) };
}

/** Checks the text of a Markdown file with front matter. */
export function checkProse<Data>(text: string, schema: FileSchema<Data>): Checked<Data> {
  const split = splitFrontMatter(text);
  if ('problem' in split) return { body: '', problems: [split.problem] };
  const { yaml, offset, body } = split.content;
  const checked = checkSource({ text, yaml, offset }, schema);
  return { body, ...checked, problems: [...checked.problems, ...findControls(text, text.lastIndexOf(body))] };
}

/** Invisible characters below the front matter, where no schema looks. */
function findControls(text: string, start: number): Problem[] {
  const body = text.slice(start);
  const fault = invisibleFault(body, CONTROL);
  if (!fault) return [];
  const at = start + body.search(CONTROL);
  return [problem('content/malformed', fault, positionOf(sourceText(text), at, at + 1))];
}

function checkSource<Data>(source: YamlSource, schema: FileSchema<Data>): Omit<Checked<Data>, 'body'> {
  const parsed = parseYaml(source);
  if (parsed.data === undefined) return { source, problems: parsed.problems };
  const result = schema.safeParse(parsed.data);
  if (result.success) {
    return { source, data: result.data, stated: statedTimes(parsed.data), problems: parsed.problems };
  }
  const issues = explainIssues(result.error.issues, parsed.data, schema);
  const problems = withoutConsequences(parsed.problems, issues);
  return { source, rightFields: rightFieldsOf(parsed.data, schema), problems };
}

/** A value that YAML read otherwise than meant is told once: why it is wrong follows from that. */
function withoutConsequences(traps: readonly Problem[], issues: readonly Problem[]): Problem[] {
  const pathOf = ({ path }: Problem) => JSON.stringify(path ?? []);
  const wrong = new Set(issues.map(pathOf));
  const trapped = new Set(traps.filter(({ path }) => path !== undefined).map(pathOf));
  return [
    ...traps.map(
      (trap): Problem =>
        trap.path !== undefined && wrong.has(pathOf(trap)) ? { ...trap, severity: 'error' } : trap,
    ),
    ...issues.filter((issue) => !trapped.has(pathOf(issue))),
  ];
}

function rightFieldsOf<Data>(
  data: Readonly<Record<string, unknown>>,
  schema: FileSchema<Data>,
): Partial<Data> {
  const results = Object.entries(schema.shape).map(([key, field]) => [key, field.safeParse(data[key]).data]);
  return Object.fromEntries(results) as Partial<Data>;
}

/** The first private key pasted anywhere, be it into the text that would become a page. */
function findPrivateKey(text: string): Problem[] {
  const key = PRIVATE_KEY.exec(text);
  if (!key) return [];
  const place = positionOf(sourceText(text), key.index, key.index + key[0].length);
  return [problem('content/private-key', undefined, place)];
}
