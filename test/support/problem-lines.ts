import type { Problem } from '../../src/errors/index.ts';

/** Problems as a reader meets them, one per line, for comparing whole texts. */
export function problemLines(problems: readonly Problem[]): string[] {
  return problems.map(({ file, line, column, severity, code, message, hint }) => {
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    return `${place} ${severity} ${code}: ${message}${hint ? ` | ${hint}` : ''}`;
  });
}
