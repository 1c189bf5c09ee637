import { counted } from '../lib/counted.ts';
import type { Problem } from './index.ts';
import { printablePath } from './printable.ts';

/** Turns a part of the report into styled text; the identity where there is no colour. */
type Style = (text: string) => string;

const ESCAPE = '\u001b[';
const style =
  (code: number): Style =>
  (text) =>
    `${ESCAPE}${code}m${text}${ESCAPE}0m`;
const plain: Style = (text) => text;
const COLORS = { bold: style(1), dim: style(2), red: style(31), yellow: style(33), cyan: style(36) };
const NO_COLORS: typeof COLORS = { bold: plain, dim: plain, red: plain, yellow: plain, cyan: plain };

/**
 * Problems as text for people, in the order given, a blank line between two of them:
 * `file:line:column  message  [code]`, the code frame, the hint. Ends with a line break; empty without problems.
 */
export function formatReport(problems: readonly Problem[], options: { color: boolean }): string {
  const colors = options.color ? COLORS : NO_COLORS;
  return problems.map((each) => formatProblem(each, colors)).join('\n');
}

function formatProblem(problem: Problem, colors: typeof COLORS): string {
  const isWarning = problem.severity === 'warning';
  const message = isWarning ? `${colors.yellow('warning:')} ${problem.message}` : colors.red(problem.message);
  const place = formatPlace(problem);
  const lines = [`${place && `${colors.bold(place)}  `}${message}  ${colors.dim(`[${problem.code}]`)}`];
  if (problem.frame !== undefined) lines.push(indent(problem.frame));
  if (problem.hint !== undefined) lines.push(`  ${colors.cyan('→')} ${problem.hint}`);
  return `${lines.join('\n')}\n`;
}

function formatPlace({ file, line, column }: Problem): string {
  if (file === undefined) return '';
  return [printablePath(file), line, column].filter((part) => part !== undefined).join(':');
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

/** One line that counts: `3 errors, 1 warning in 2 files`. */
export function summariseProblems(problems: readonly Problem[]): string {
  const { errors, warnings, files } = countProblems(problems);
  const counts = [
    ...(errors > 0 || warnings === 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  return `${counts.join(', ')}${files > 0 ? ` in ${counted(files, 'file')}` : ''}`;
}

/** Problems as a plain value for `--json`: counts, then every problem with its code and place. */
export function reportAsJson(problems: readonly Problem[]) {
  const { errors, warnings } = countProblems(problems);
  return {
    errors,
    warnings,
    problems: problems.map(({ code, severity, message, hint, file, line, column }) => {
      return { code, severity, message, hint, file: file && printablePath(file), line, column };
    }),
  };
}

function countProblems(problems: readonly Problem[]) {
  const errors = problems.filter((each) => each.severity === 'error').length;
  const files = new Set(problems.map((each) => each.file).filter((file) => file !== undefined)).size;
  return { errors, warnings: problems.length - errors, files };
}
