import { type Check, check } from './answers.ts';
import { boundedCopy } from './bounded-copy.ts';
import { type Contents, type Item, nothing } from './contents.ts';
import { isBadge } from './is-badge.ts';
import { isObject } from './json.ts';
import { type JsonLimits, LIMITS } from './limits.ts';
import { kindAnswer, named } from './name-kind.ts';
import { found, type Result, refused } from './result.ts';

/** How often something may be wrapped up. */
const MAX_WRAPPERS = 3;

/** What a JSON value holds, which is told apart before it is judged: whatever is no badge need not keep its rules. */
export async function sortOut(value: unknown, wrappers = 0): Promise<Contents> {
  if (isBadge(value)) return { way: [], items: [itemOf(value)] };
  const { HOSTED_LIMITS, documentKind } = await import('./rarely.ts');
  const kind = documentKind(value);
  switch (kind.is) {
    case 'badge':
      return { way: [], items: [itemOf(value)] };
    case 'hosted':
      return { way: [], items: [hostedItem(value, HOSTED_LIMITS)] };
    case 'credential':
      return { way: [], items: [itemOf(value, await kindAnswer(kind))] };
    case 'other':
      return named(kind);
    case 'wrapper':
      if (kind.inside.length === 0) return named({ code: 'format/presentation-empty' });
      return wrappers < MAX_WRAPPERS ? unwrap(kind, wrappers + 1) : named({ code: 'format/other-json' });
  }
}

function hostedItem(value: unknown, limits: JsonLimits): Result<Item> {
  const copied = itemOf(value, undefined, limits);
  return copied.ok ? found({ ...copied.value, isHosted: true }) : copied;
}

function itemOf(value: unknown, otherKind?: Check, limits?: JsonLimits): Result<Item> {
  const copied = boundedCopy(value, limits);
  if (!copied.ok) return copied;
  return isObject(copied.value) ? found({ document: copied.value, otherKind }) : refused('format/not-json');
}

/** What is inside a presentation [VC 2.0 §4.13]. Whoever presents it is not asked about: badges speak for themselves. */
async function unwrap(
  { inside, isSigned }: { readonly inside: readonly unknown[]; readonly isSigned: boolean },
  wrappers: number,
): Promise<Contents> {
  if (inside.length > LIMITS.badges)
    return nothing(check('format/too-many-badges', { detail: String(LIMITS.badges) }));
  const contents = await Promise.all(inside.map((each) => sortOut(each, wrappers)));
  const way = [check('format/presentation'), ...(isSigned ? [check('format/holder-not-checked')] : [])];
  return {
    way: [...way, ...contents.flatMap((each) => each.way)],
    items: contents.flatMap(({ items }) => items),
  };
}
