import type { Section, SummaryLine } from '../../../diff/describe.ts';
import { diffAsMarkdown } from '../../../diff/reporters.ts';
import type { Problem } from '../../../errors/index.ts';

/** Problems as Markdown for a pull request, errors first; nothing where there are none. */
export function formatForMarkdown(problems: readonly Problem[]): string {
  const lines = (severity: Problem['severity']) =>
    problems.filter((each) => each.severity === severity).map(problemLine);
  const sections: Section[] = [
    {
      title: 'Mistakes',
      note: 'Nothing is signed until they are mended.',
      weight: 'breaks',
      lines: lines('error'),
    },
    { title: 'Warnings', weight: 'careful', lines: lines('warning') },
  ];
  const told = sections.filter((section) => section.lines.length > 0);
  return told.length === 0 ? '' : `\n${diffAsMarkdown(told)}\n`;
}

function problemLine({ file, line, column, code, message, hint }: Problem): SummaryLine {
  const place = [file, line, column].filter((each) => each !== undefined).join(':');
  return [
    ...(place === '' ? [] : [{ code: place }, ' ']),
    { text: message },
    ...(hint === undefined ? [] : [' → ', { text: hint }]),
    ` [${code}]`,
  ];
}
