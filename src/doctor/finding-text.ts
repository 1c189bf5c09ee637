import { styleText } from 'node:util';
import { counted } from '../lib/counted.ts';
import type { Finding, FindingLevel } from './finding.ts';

const SHOWN: Readonly<Record<FindingLevel, { word: string; style: 'green' | 'yellow' | 'red' }>> = {
  ok: { word: 'ok', style: 'green' },
  warn: { word: 'warning', style: 'yellow' },
  fail: { word: 'WRONG', style: 'red' },
};

const RESULT_WIDTH = 9;

/** The findings for people: one to a line, what to change below it. */
export function findingLines(findings: readonly Finding[], options: { color: boolean }): string[] {
  const width = Math.max(0, ...findings.map(({ check }) => check.length));
  const margin = ' '.repeat(RESULT_WIDTH + width);
  return findings.flatMap(({ check, subject, result, found, advice }) => {
    const about = subject === undefined ? found : `${subject} ${found}`;
    const line = `${shown(result, options.color)}${check.padEnd(width)}  ${about}`;
    return advice === undefined ? [line] : [line, `${margin}  → ${advice}`];
  });
}

function shown(result: FindingLevel, color: boolean): string {
  const { word, style } = SHOWN[result];
  const padded = word.padEnd(RESULT_WIDTH);
  return color ? styleText(style, padded, { validateStream: false }) : padded;
}

/** How many findings of each kind there are: "31 are well, 2 warnings, 1 wrong." */
export function summariseFindings(findings: readonly Finding[]): string {
  const count = (wanted: FindingLevel) => findings.filter(({ result }) => result === wanted).length;
  const [wrong, warnings] = [count('fail'), count('warn')];
  const parts = [`${count('ok')} well`, counted(warnings, 'warning'), `${wrong} wrong`];
  return `${parts.join(', ')}.`;
}
