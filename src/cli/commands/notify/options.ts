import { usageFault } from '../../../errors/fault.ts';
import { LANGUAGES, spokenLanguage } from '../../../i18n/languages.ts';
import type { Transport } from '../../../notify/notification.ts';

/** Flags of `lanyard notify`. */
export interface NotifyOptions extends Partial<Readonly<Record<TextFlag, string>>> {
  readonly attach?: boolean;
  readonly again?: readonly string[];
  readonly retryDoubtful?: readonly string[];
  readonly map?: readonly string[];
  readonly connectTo?: readonly string[];
}

type Way = Transport['name'];
type TextFlag =
  | Way
  | 'from'
  | 'template'
  | 'language'
  | 'since'
  | 'limit'
  | 'perMinute'
  | 'timeout'
  | 'ledger';

/** The one transport that was chosen; none is needed to see what would be done. */
export function chosenTransport(options: NotifyOptions, dryRun: boolean): Way | undefined {
  const given = (['eml', 'csv', 'mailto', 'smtp'] as const).filter((name) => options[name] !== undefined);
  if (given.length > 1 || (given.length === 0 && !dryRun)) {
    throw usageFault('notify/which-way', { given: given.map((name) => `--${name}`) });
  }
  return given[0];
}

/** A whole number of at least 1. */
export function readCount(flag: string, text: string | undefined, otherwise: number, most: number): number {
  if (text === undefined) return otherwise;
  const count = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= most) return count;
  throw usageFault('command/bad-value', { flag, reason: `is not a whole number from 1 to ${most}` });
}

/** The language of the built-in letter: the one asked for, which must be one of ours, else the site's. */
export function readLanguage(asked: string | undefined, siteLanguage: string): string {
  if (asked === undefined) return siteLanguage;
  const isTag = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(asked);
  if (isTag && spokenLanguage(asked) !== undefined) return asked;
  throw usageFault('command/bad-value', {
    flag: '--language',
    reason: 'is not a language of the built-in letter',
    hint: `There are: ${LANGUAGES.join(', ')}. For another, write content/notify.md.`,
  });
}
