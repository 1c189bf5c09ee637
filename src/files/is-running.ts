import { errorCode } from '../lib/error-code.ts';

/** Whether a process of this machine has a number. Our own is another matter: it was somebody else's before. */
export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
