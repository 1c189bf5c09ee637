import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Prints a fault of the program in a process of its own, as `main.ts` would. */
function print(options: string, debug: string) {
  const code = `
    const { printFailure } = await import('./src/cli/failure.ts');
    printFailure(Object.assign(new TypeError('ana@member.example'), { code: 'ERR_X' }), ${options});
  `;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    env: { ...process.env, LANYARD_DEBUG: debug },
  });
  return { stdout, stderr, status };
}

test('a fault of the program is told by its name only: its message could hold anything', () => {
  const { stdout, stderr, status } = print('{}', '');
  expect({ stdout, stderr, status }).toEqual({
    stdout: '',
    stderr:
      'this is a fault of the program (TypeError, ERR_X)  [command/internal]\n' +
      '  → Run it again with LANYARD_DEBUG=1 and report what it prints, after removing anything private.\n',
    status: 1,
  });
});

test('with --json it is data', () => {
  const { stdout, stderr } = print('{ json: true }', '');
  expect(JSON.parse(stdout)).toMatchObject({ errors: 1, problems: [{ code: 'command/internal' }] });
  expect(stderr).toBe('');
});

test('with LANYARD_DEBUG=1 the stack is shown', () => {
  expect(print('{}', '1').stderr).toMatch(/^TypeError: ana@member\.example\n {4}at /);
});
