import type { z } from 'zod';
import { type ErrorCode, type ErrorValues, problem } from '../errors/index.ts';

/** A rule of ours that a value breaks: the code and the values of its words. */
interface BrokenRule<Code extends ErrorCode = ErrorCode> {
  readonly code: Code;
  readonly values: ErrorValues<Code>;
}

/** The params of a zod issue that `broken` made. */
export interface BrokenParams extends Record<string, unknown> {
  readonly rule: BrokenRule;
}

/**
 * A schema rule of ours that was broken, as a zod issue. The loader finds the BrokenRule in its params and makes
 * the problem from it; zod's own message is never shown.
 */
function broken<Code extends ErrorCode>(
  code: Code,
  values: ErrorValues<Code>,
  at: { input: unknown; path?: (string | number)[] },
): z.core.$ZodRawIssue {
  const rule: BrokenRule<Code> = { code, values };
  const { message } = problem(code, values);
  return { code: 'custom', input: at.input, path: at.path ?? [], message, params: { rule } };
}

/** Pushes a broken rule from inside `.check()`. */
export function breakRule<Code extends ErrorCode>(
  context: z.core.ParsePayload,
  code: Code,
  values: ErrorValues<Code>,
  path: (string | number)[] = [],
): void {
  context.issues.push(broken(code, values, { input: context.value, path }));
}
