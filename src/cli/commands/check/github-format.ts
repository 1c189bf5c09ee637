import { summariseProblems } from '../../../errors/format-report.ts';
import type { Problem } from '../../../errors/index.ts';
import { printablePath } from '../../../errors/printable.ts';
import { definedMembers } from '../../../lib/defined-members.ts';

/** Of one step, GitHub shows no more errors, and no more warnings. */
const MOST_SHOWN = 10;

/** Problems as workflow commands: GitHub shows each beside its line in the pull request. The gravest come first. */
export function formatForGithub(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const isCut = Math.max(errors.length, warnings.length) > MOST_SHOWN;
  const count = `GitHub shows ${MOST_SHOWN} of each kind here. All of them (${summariseProblems(problems)}) are in the summary of the run and in its log.`;
  const lines = [...errors, ...warnings].map(annotation);
  return [...(isCut ? [`::notice::${escapeData(count)}`] : []), ...lines].map((line) => `${line}\n`).join('');
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
