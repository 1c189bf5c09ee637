import type { Problem } from '../../../errors/index.ts';
import { printablePath } from '../../../errors/printable.ts';
import { definedMembers } from '../../../lib/defined-members.ts';

/** Problems as workflow commands: GitHub shows each beside its line in the pull request. */
export function formatForGithub(problems: readonly Problem[]): string {
  return problems.map((each) => `${annotation(each)}\n`).join('');
}

function annotation({ severity, file, line, column, code, message, hint }: Problem): string {
  const properties = Object.entries(
    definedMembers({ file: file && printablePath(file), line, col: column, title: code }),
  ).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const text = hint === undefined ? message : `${message}\n${hint}`;
  return `::${severity} ${properties.join(',')}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
