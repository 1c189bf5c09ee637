import { Help } from 'commander';

const wrapper = new Help();

/** Help with its sentences broken where the terminal ends; what is indented, commands to be copied above all, stays whole. */
export function wrapHelp(text: string, columns = 80): string {
  const wrap = (line: string) => (/^\s/.test(line) ? line : wrapper.boxWrap(line, columns));
  return text.split('\n').map(wrap).join('\n');
}
