import { type Check, check } from './answers.ts';
import { boundedCopy } from './bounded-copy.ts';
import { type Contents, type Item, nothing } from './contents.ts';
import { isBadge } from './is-badge.ts';
import { isObject } from './json.ts';
import type { Envelope } from './jwt/envelope.ts';
import { type JsonLimits, LIMITS } from './limits.ts';
import { kindAnswer, named } from './name-kind.ts';
import { found, type Result, refused } from './result.ts';
import type { JudgedAs } from './verdict.ts';

/** How often something may be wrapped up. */
const MAX_WRAPPERS = 3;

/** How a value was come by. */
interface Wrapping {
  readonly wrappers: number;
  /** The token whose content it is. */
  readonly envelope?: Envelope;
}

/** What a JSON value or a token holds, which is told apart before it is judged: whatever is no badge need not keep its rules. */
export async function sortOut(value: unknown, wrapping: Wrapping = { wrappers: 0 }): Promise<Contents> {
  const { wrappers, envelope } = wrapping;
  if (isBadge(value)) return { way: [], items: [itemOf(value, envelope)] };
  const { documentKind } = await import('./kinds.ts');
  const kind = documentKind(value);
  switch (kind.is) {
    case 'badge':
      return { way: [], items: [itemOf(value, envelope)] };
    case 'endorsement':
    case 'record':
      return { way: [], items: [judgedItem(value, envelope, kind.is)] };
    case 'hosted':
      return { way: [], items: [await hostedItem(value)] };
    case 'credential':
      return { way: [], items: [itemOf(value, envelope, await kindAnswer(kind))] };
    case 'other':
      return named(kind);
    case 'token':
      return wrappers <= MAX_WRAPPERS ? open(kind.token, wrappers + 1) : named({ code: 'format/other-json' });
    case 'wrapper':
      if (kind.inside.length === 0) return named({ code: 'format/presentation-empty' });
      return wrappers < MAX_WRAPPERS
        ? unwrap(kind.inside, kind.isSigned || envelope !== undefined, wrappers + 1)
        : named({ code: 'format/other-json' });
  }
}

function judgedItem(value: unknown, envelope: Envelope | undefined, judgedAs: JudgedAs): Result<Item> {
  const copied = itemOf(value, envelope);
  return copied.ok ? found({ ...copied.value, judgedAs }) : copied;
}

async function hostedItem(value: unknown): Promise<Result<Item>> {
  const { HOSTED_LIMITS } = await import('./rarely.ts');
  const copied = itemOf(value, undefined, undefined, HOSTED_LIMITS);
  return copied.ok ? found({ ...copied.value, isHosted: true }) : copied;
}

function itemOf(
  value: unknown,
  envelope: Envelope | undefined,
  otherKind?: Check,
  limits?: JsonLimits,
): Result<Item> {
  const copied = boundedCopy(value, limits);
  if (!copied.ok) return copied;
  return isObject(copied.value)
    ? found({ document: copied.value, otherKind, envelope })
    : refused('format/not-json');
}

/** What a signed token holds. */
async function open(token: string, wrappers: number): Promise<Contents> {
  const { readJwt } = await import('./further-forms.ts');
  const opened = readJwt(token);
  if (!opened.ok) return nothing(opened.check);
  const { document, envelope } = opened.value;
  return sortOut(document, { wrappers, envelope });
}

/** What is inside a presentation [VC 2.0 §4.13]. Whoever presents it is not asked about: badges speak for themselves. */
async function unwrap(inside: readonly unknown[], isSigned: boolean, wrappers: number): Promise<Contents> {
  if (inside.length > LIMITS.badges)
    return nothing(check('format/too-many-badges', { detail: String(LIMITS.badges) }));
  const contents = await Promise.all(inside.map((each) => sortOut(each, { wrappers })));
  const way = [check('format/presentation'), ...(isSigned ? [check('format/holder-not-checked')] : [])];
  return {
    way: [...way, ...contents.flatMap((each) => each.way)],
    items: contents.flatMap(({ items }) => items),
  };
}
