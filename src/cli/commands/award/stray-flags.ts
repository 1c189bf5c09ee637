import { usageFault } from '../../../errors/fault.ts';

/** Flags that say something of a new award only, or of one to be reissued only. */
const NEW_ONLY = ['expires', 'evidence', 'narrative'];
const REISSUE_ONLY = ['since', 'until', 'state', 'yes'];

/** Refuses flags that would be ignored: somebody means something by them. Throws LanyardError. */
export function refuseStrayFlags(options: Readonly<Record<string, unknown>>, reissues: boolean): void {
  const stray = (reissues ? NEW_ONLY : REISSUE_ONLY).find((name) => options[name] !== undefined);
  if (stray === undefined) return;
  const [reason, hint] = reissues
    ? [
        '--reissue changes nothing but the date',
        'Write it into the file of the award first, then reissue it.',
      ]
    : ['it belongs to --reissue', 'Leave it out for a new award.'];
  throw usageFault('command/bad-value', { flag: `--${stray}`, reason, hint });
}
