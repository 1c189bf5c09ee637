import { describe, expect, test } from 'vitest';
import { Reporter } from '../../../../src/build/progress/reporter.ts';

/** A screen that keeps what it is given, and a clock that is moved by hand. */
function screen(columns?: number) {
  const shown: string[] = [];
  let now = 5_000;
  const reporter = new Reporter({
    columns,
    write: (text) => shown.push(text),
    say: (line) => shown.push(`${line}\n`),
    now: () => now,
  });
  return {
    reporter,
    shown,
    after: (milliseconds: number) => {
      now += milliseconds;
      return reporter;
    },
  };
}

/** A stage of so many, each of which takes so long. */
function run({ after }: ReturnType<typeof screen>, total: number, each: number, reused = 0): void {
  for (let done = 1; done <= total; done++) after(each).count('signing', done, total, Math.min(done, reused));
}

describe('where lines stay as they are written', () => {
  test('a line every ten seconds, one at the end, and never a sign that moves the cursor', () => {
    const log = screen();
    run(log, 250, 100);
    log.after(100).count('checking signatures', 1, 250);
    expect(log.shown).toEqual([
      'signing: 100 of 250, 10 a second, about 15 s left\n',
      'signing: 200 of 250, 10 a second, about 5.0 s left\n',
      'signing: 250 in 25 s\n',
    ]);
  });

  test('nothing about what is done in a moment', () => {
    const log = screen();
    run(log, 10, 1);
    log.after(1).count('files', 1, 3);
    expect(log.shown).toEqual([]);
  });
});

describe('on a terminal', () => {
  test('one line changes, at most ten times a second, and is gone when the stage ends', () => {
    const terminal = screen(80);
    run(terminal, 100, 50);
    terminal.after(50).count('files', 1, 3);
    const lines = terminal.shown.join('').split('\r\u001b[K');
    expect(lines.slice(0, 3)).toEqual(['', 'signing: 1 of 100', 'signing: 3 of 100']);
    expect(lines.slice(-3)).toEqual([
      'signing: 99 of 100, 20 a second, about 0.0 s left',
      'signing: 100 in 5.0 s\n',
      'files: 1 of 3',
    ]);
    expect(lines).toHaveLength(53);
  });

  test('no line is wider than the terminal', () => {
    const terminal = screen(20);
    run(terminal, 100, 50);
    const widths = terminal.shown
      .join('')
      .split('\r\u001b[K')
      .map((line) => line.replace('\n', '').length);
    expect(Math.max(...widths)).toBe(19);
  });

  test('it makes room for whoever else writes, once', () => {
    const terminal = screen(80);
    terminal.after(0).count('pages', 1, 9);
    terminal.shown.length = 0;
    terminal.reporter.clear();
    terminal.reporter.clear();
    expect(terminal.shown).toEqual(['\r\u001b[K']);
  });

  test('a stage that cannot be counted is named', () => {
    const terminal = screen(80);
    terminal.after(0).count('bundling', 0);
    expect(terminal.shown.join('')).toBe('\r\u001b[Kbundling …');
  });
});

describe('the closing table', () => {
  test('says what was made, how long it took, and the most memory', () => {
    const log = screen();
    log.reporter.count('reading', 0);
    log.after(1_200).count('signing', 1, 1_000);
    log.after(130_000).count('signing', 1_000, 1_000);
    log.after(300);
    expect(log.reporter.finish(812_345_678).join('\n')).toMatchInlineSnapshot(`
      "          made        time
      reading              1.2 s
      signing  1,000  2 min 10 s
      in all          2 min 12 s
      peak memory 812 MB"
    `);
  });

  test('says what was reused, where anything was', () => {
    const log = screen();
    run(log, 1_000, 1, 990);
    expect(log.reporter.finish(0).join('\n')).toMatchInlineSnapshot(`
      "         made  reused   time
      signing    10     990  1.0 s
      in all                 1.0 s
      peak memory 0 MB"
    `);
  });

  test('is there after a build that did nothing', () => {
    expect(screen().reporter.finish(1e6)).toEqual([
      '        made   time',
      'in all        0.0 s',
      'peak memory 1 MB',
    ]);
  });
});
