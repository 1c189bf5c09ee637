import type { Command } from 'commander';
import { definedMembers } from '../../../lib/defined-members.ts';
import { keysOf } from '../../../lib/keys-of.ts';

/** By what awards are found: each a flag, and its help. */
const SELECTORS = {
  email: ['--email <address>', 'awarded to this e-mail address'],
  did: ['--did <uri>', 'awarded to this DID or web address'],
  name: ['--name <text>', 'awarded to this name: whole words; * stands for any letters'],
  achievement: ['--achievement <id>', 'of this achievement'],
  since: ['--since <date>', 'awarded on this day or later'],
  until: ['--until <date>', 'awarded on this day or earlier'],
  state: ['--state <word>', 'valid, revoked, expired or not-yet-valid, as of now'],
  visibility: ['--visibility <word>', 'public, unlisted or private'],
} as const satisfies Readonly<Record<string, readonly [flag: string, help: string]>>;

export type SelectorName = keyof typeof SELECTORS;

/** What is said of the awards that are wanted; all of it has to hold. */
export type Selectors = { readonly [Name in SelectorName]?: string };

/** Gives a command the flags that select awards, but for those that it has already; `lead` stands before their help. */
export function addSelectors(command: Command, lead = ''): Command {
  const own = new Set(command.options.map(({ long }) => long));
  for (const [flag, help] of Object.values(SELECTORS)) {
    if (!own.has(flag.replace(/ .*/, ''))) command.option(flag, lead + help);
  }
  return command;
}

/** What a command's flags say of the awards that are wanted. */
export function selectorsOf(options: Selectors): Selectors {
  return definedMembers(Object.fromEntries(keysOf(SELECTORS).map((name) => [name, options[name]])));
}

/** What is wanted as one would type it, for messages; an address is not repeated. */
export function describeSelectors(selectors: Selectors): string {
  const typed = Object.entries(selectors).map(([name, value]) => {
    const shown = name === 'email' ? '…' : /^[\w.:/*-]+$/.test(value) ? value : `"${value}"`;
    return `--${name} ${shown}`;
  });
  return typed.join(' ');
}
