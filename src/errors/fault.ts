import {
  type ErrorCode,
  type ErrorValues,
  EXIT,
  type ExitCode,
  LanyardError,
  type Place,
  problem,
} from './index.ts';

function faultWith(exitCode: ExitCode) {
  return <Code extends ErrorCode>(code: Code, values: ErrorValues<Code>, place?: Place): LanyardError =>
    new LanyardError([problem(code, values, place)], exitCode);
}

/** Content, a credential, a site or a file is not as it has to be: exit code 1. */
export const invalidFault = faultWith(EXIT.invalid);

/** A wrong use of the command: exit code 2. */
export const usageFault = faultWith(EXIT.usage);

/** The network is at fault: exit code 3. */
export const networkFault = faultWith(EXIT.network);

/** Something about a key: exit code 4. */
export const keyFault = faultWith(EXIT.key);
