import type { z } from 'zod';
import { type ErrorCode, type ErrorValues, problem } from '../errors.ts';

/**
 * A schema rule of ours that was broken, as a zod issue. The loader finds `problem` in its params and keeps
 * our code, words and hint; zod's own message is never shown.
 */
export function broken<Code extends ErrorCode>(
  code: Code,
  values: ErrorValues<Code>,
  at: { input: unknown; path?: (string | number)[] },
): z.core.$ZodRawIssue {
  const found = problem(code, values);
  return {
    code: 'custom',
    input: at.input,
    path: at.path ?? [],
    message: found.message,
    params: { problem: found },
  };
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
