/** A script: input files, and commands with what they must print. See README.md beside this file. */
export interface Script {
  /** Lines before the first command, as they stand. */
  readonly head: readonly string[];
  readonly steps: readonly Step[];
  readonly files: ReadonlyMap<string, string>;
}

/** One command and what it is expected to do. */
interface Step {
  readonly command: string;
  readonly expected: Result;
  /** Comment and blank lines after it, as they stand. */
  readonly after: readonly string[];
}

export interface Result {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** Takes a script's text apart. */
export function parseScript(text: string): Script {
  const [body = '', ...sections] = text.split(/^(?=-- .+ --\n)/m);
  const lines = body.split('\n');
  const first = lines.findIndex((line) => line.startsWith('$ '));
  const blocks = body.split(/^(?=\$ )/m).filter((block) => block.startsWith('$ '));
  return {
    head: lines.slice(0, first),
    steps: blocks.map(parseStep),
    files: new Map(sections.map(parseFile)),
  };
}

function parseStep(block: string): Step {
  const lines = block.replace(/\n$/, '').split('\n');
  const marked = (mark: string) =>
    lines.filter((line) => line[0] === mark).map((line) => `${line.slice(2)}\n`);
  return {
    command: lines
      .filter((line) => /^[$>] /.test(line))
      .map((line) => line.slice(2))
      .join('\n'),
    expected: {
      stdout: marked('|').join(''),
      stderr: marked('!').join(''),
      exitCode: Number(marked('=')[0] ?? 0),
    },
    after: lines.filter((line) => !/^[$>|!=]/.test(line)),
  };
}

function parseFile(section: string): [string, string] {
  const end = section.indexOf('\n');
  return [section.slice(3, end - 3), section.slice(end + 1)];
}

/** The script's text again, with other results. */
export function renderScript(script: Script, results: readonly Result[]): string {
  const blocks = script.steps.map(({ command, after }, index) => {
    const [first, ...more] = command.split('\n');
    const result = results[index];
    return [
      `$ ${first}`,
      ...more.map((line) => `> ${line}`),
      ...(result ? renderResult(result) : []),
      ...after,
    ];
  });
  const files = [...script.files].map(([path, text]) => `-- ${path} --\n${text}`);
  return `${[...script.head, ...blocks.flat()].join('\n')}\n${files.join('')}`;
}

function renderResult({ stdout, stderr, exitCode }: Result): string[] {
  const mark = (sign: string, text: string) =>
    text === ''
      ? []
      : text
          .replace(/\n$/, '')
          .split('\n')
          .map((line) => `${sign} ${line}`.trimEnd());
  return [...mark('|', stdout), ...mark('!', stderr), ...(exitCode === 0 ? [] : [`= ${exitCode}`])];
}
