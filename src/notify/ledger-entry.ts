import { parseJson } from '../lib/json.ts';

/** What became of a notification. `sending` is written before anything leaves, the others afterwards. */
export const LEDGER_STATES = ['sending', 'sent', 'drafted', 'rejected', 'unsent'] as const;
export type LedgerState = (typeof LEDGER_STATES)[number];

/** A line of the ledger. It names no recipient. */
export interface LedgerEntry {
  /** When, in UTC. */
  readonly at: string;
  /** The badge's id: the URL that its credential carries. */
  readonly badge: string;
  /** The template's name. */
  readonly template: string;
  /** A digest of the template's words, for the record. */
  readonly wording: string;
  readonly way: string;
  readonly state: LedgerState;
  /** The mail server's answer to a refusal, as a number: 550. */
  readonly code?: number | undefined;
}

/** What is known of an award and a template. `doubtful`: begun, and nobody knows whether it arrived. */
export type NotificationStatus = 'no' | 'doubtful' | 'sent' | 'drafted' | 'rejected';

/** What entries say of a badge and a template, the last word counting. */
export function statusOf(last: LedgerEntry | undefined): NotificationStatus {
  if (last === undefined || last.state === 'unsent') return 'no';
  return last.state === 'sending' ? 'doubtful' : last.state;
}

/** The key under which entries are about the same thing. */
export function entryKey({ badge, template }: Pick<LedgerEntry, 'badge' | 'template'>): string {
  return `${template}\n${badge}`;
}

/**
 * Reads a ledger: its last entries by key, or the number of the first line that cannot be read. Its last line may be torn, where the machine stopped while it was written; nothing had left then.
 * Any other line that cannot be read makes all of it doubtful.
 */
export function readLedger(
  text: string,
): { last: Map<string, LedgerEntry>; isTorn: boolean } | { badLine: number } {
  const lines = text.split('\n');
  const torn = lines.pop() ?? '';
  const last = new Map<string, LedgerEntry>();
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const entry = parseEntry(line);
    if (entry) last.set(entryKey(entry), entry);
    else if (!TORN.test(line)) return { badLine: index + 1 };
  }
  return { last, isTorn: torn !== '' };
}

/** How a torn line is closed before the next is written. */
export const TORN_MARK = ' (torn)';
const TORN = / \(torn\)$/;

function parseEntry(line: string): LedgerEntry | undefined {
  const entry = parseJson(line) as Partial<LedgerEntry> | null | undefined;
  const texts = [entry?.at, entry?.badge, entry?.template, entry?.wording, entry?.way];
  const isWhole =
    texts.every((text) => typeof text === 'string') &&
    (LEDGER_STATES as readonly unknown[]).includes(entry?.state);
  return isWhole ? (entry as LedgerEntry) : undefined;
}
