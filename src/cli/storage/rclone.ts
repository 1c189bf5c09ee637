import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { networkFault, usageFault } from '../../errors/fault.ts';
import { printable } from '../../errors/printable.ts';
import { errorCode } from '../../lib/error-code.ts';
import { withStorageSecrets } from '../../lib/withheld-secrets.mjs';

/** What rclone is called with. */
export interface RcloneCall {
  readonly words: readonly string[];
  /** Paths, one to a line, where the words say that they come on standard input. */
  readonly paths?: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Exit codes that are answers as well; rclone's are in its documentation, "Exit code". */
  readonly expected?: readonly number[];
}

/** Storage that throttles is asked again, storage that is silent is given up after a minute. */
const PATIENCE = ['--contimeout', '15s', '--timeout', '60s', '--retries', '3', '--low-level-retries', '6'];
/** rclone: a folder that is not there. */
export const NO_FOLDER = 3;

/** Where files are in object storage, as rclone says it: `NAME:BUCKET/FOLDER`. */
export function readRemote(remote: string): string {
  // A name only: what can be said in its place, `:s3,secret_access_key=…:`, would be seen by all users of the machine.
  if (/^[\w][\w .+@-]*:[^\p{Cc}]+$/u.test(remote)) return remote.replace(/\/+$/, '');
  throw usageFault('storage/bad-remote', undefined);
}

/** Runs rclone and gives back what it printed, and how it ended. Rejects where it is missing or could not do it. */
export async function runRclone(call: RcloneCall): Promise<{ printed: string; code: number }> {
  const { words, paths = [], expected = [] } = call;
  const { env, flags } = trusting(withStorageSecrets(call.env));
  const child = spawn('rclone', [...words, ...PATIENCE, ...flags], { env, stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', (error) => reject(faultOf(error)));
    child.once('close', (code) => resolve(code ?? -1));
  });
  child.stdin.on('error', () => {}).end(paths.map((path) => `${path}\n`).join(''));
  const [code, printed, said] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  if (code === 0 || expected.includes(code)) return { printed, code };
  throw networkFault('storage/failed', { reason: lastReason(said) });
}

/** rclone 1.60 cannot read AWS_CA_BUNDLE, and refuses to do anything where it is set; it has a flag for the same. */
function trusting({ AWS_CA_BUNDLE, ...env }: NodeJS.ProcessEnv): { env: NodeJS.ProcessEnv; flags: string[] } {
  return { env, flags: AWS_CA_BUNDLE ? ['--ca-cert', AWS_CA_BUNDLE] : [] };
}

function faultOf(error: Error): Error {
  return errorCode(error) === 'ENOENT' ? usageFault('storage/no-rclone', undefined) : error;
}

/** The last thing that rclone complained of, without time and level. */
function lastReason(said: string): string {
  const lines = said.split('\n').filter((line) => /ERROR|Failed|Fatal|CRITICAL/.test(line));
  const line = lines.at(-1) ?? said.trim().split('\n').at(-1) ?? '';
  return (
    printable(line.replace(/^[\d/]+ [\d:]+ (?:(?:ERROR|CRITICAL) *: *)?/, '').slice(0, 300)) ||
    'rclone says no reason'
  );
}
