import { type ErrorCode, type ErrorValues, EXIT, LanyardError, type Place, problem } from './index.ts';

/** A wrong use of the command: exit code 2. */
export function usageFault<Code extends ErrorCode>(
  code: Code,
  values: ErrorValues<Code>,
  place?: Place,
): LanyardError {
  return new LanyardError([problem(code, values, place)], EXIT.usage);
}

/** Something about a key: exit code 4. */
export function keyFault<Code extends ErrorCode>(code: Code, values: ErrorValues<Code>): LanyardError {
  return new LanyardError([problem(code, values)], EXIT.key);
}
