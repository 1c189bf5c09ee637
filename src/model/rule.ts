import type { z } from 'zod';
import { type ErrorCode, type ErrorValues, problem } from '../errors/index.ts';

/** A rule of ours that a value breaks: the code and the values of its words. */
interface BrokenRule<Code extends ErrorCode = ErrorCode> {
  readonly code: Code;
  readonly values: ErrorValues<Code>;
}

/** The params of a zod issue that `breakRule` made. */
export interface BrokenParams extends Record<string, unknown> {
  readonly rule: BrokenRule;
}

/** Says from inside `.check()` that a field is malformed; `rule` in words. */
export function breakForm(
  context: z.core.ParsePayload,
  field: string,
  rule: string,
  { hint, path }: { readonly hint?: string; readonly path?: (string | number)[] } = {},
): void {
  breakRule(context, 'content/malformed', { field, rule, hint }, path);
}

/**
 * Says from inside `.check()` that a rule of ours is broken. The loader finds the BrokenRule in the issue's params and
 * makes the problem from it; zod's own message is never shown.
 */
export function breakRule<Code extends ErrorCode>(
  context: z.core.ParsePayload,
  code: Code,
  values: ErrorValues<Code>,
  path: (string | number)[] = [],
): void {
  const rule: BrokenRule<Code> = { code, values };
  const { message } = problem(code, values);
  context.issues.push({ code: 'custom', input: context.value, path, message, params: { rule } });
}
