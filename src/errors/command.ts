import type { Words } from '../errors.ts';

/** The command line: usage, files, network. */
export const commandErrors = {
  'command/usage': (v: { reason: string; help: string }): Words => ({
    message: v.reason,
    hint: `See: ${v.help}`,
  }),
} as const;
