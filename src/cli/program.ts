import { readFileSync } from 'node:fs';
import { Command, type CommanderError } from 'commander';
import { EXIT } from '../errors/index.ts';
import { printable } from '../errors/printable.ts';
import { addAward } from './commands/award/flags.ts';
import { addBuild } from './commands/build/flags.ts';
import { addCache } from './commands/cache/flags.ts';
import { addCheck } from './commands/check/flags.ts';
import { addDiff } from './commands/diff/flags.ts';
import { addDoctor } from './commands/doctor/flags.ts';
import { addDraw } from './commands/draw/flags.ts';
import { addEndorse } from './commands/endorse/flags.ts';
import { addErase } from './commands/erase/flags.ts';
import { addImport } from './commands/import/flags.ts';
import { addInit } from './commands/init/flags.ts';
import { addKeygen } from './commands/keygen/flags.ts';
import { addList } from './commands/list/flags.ts';
import { addMerge } from './commands/merge/flags.ts';
import { addNotify } from './commands/notify/flags.ts';
import { addPublish } from './commands/publish/flags.ts';
import { addRecord } from './commands/record/flags.ts';
import { addRevoke } from './commands/revoke/flags.ts';
import { addServe } from './commands/serve/flags.ts';
import { addSign } from './commands/sign/flags.ts';
import { addVerify } from './commands/verify/flags.ts';
import { writeError, writeOut } from './terminal.ts';
import { wrapHelp } from './wrap-help.ts';

const COMMANDS = [
  addInit,
  addKeygen,
  addAward,
  addImport,
  addList,
  addRevoke,
  addErase,
  addEndorse,
  addSign,
  addRecord,
  addNotify,
  addCheck,
  addDraw,
  addBuild,
  addMerge,
  addDiff,
  addVerify,
  addServe,
  addPublish,
  addCache,
  addDoctor,
];

/** The command line as a whole: names, flags and help. What a command does is loaded only when it is called. */
export function createProgram(): Command {
  const program = new Command('lanyard')
    .description(
      'Turns a git repository of Markdown and YAML into a signed, verifiable Open Badges 3.0 site.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .option('--root <dir>', 'the project’s folder (default: this one)')
    .showHelpAfterError('See: npx lanyard --help')
    .addHelpText('after', EPILOGUE)
    .configureOutput({
      writeOut: (text) => writeOut(wrapHelp(text, process.stdout.columns)),
      writeErr: (text) => writeError(wrapHelp(text, process.stderr.columns)),
      outputError: (text, write) => write(text.split('\n').map(printable).join('\n')),
    })
    .exitOverride(exit);
  for (const add of COMMANDS) add(program);
  for (const command of program.commands) {
    command.exitOverride(exit).showHelpAfterError(`See: npx lanyard ${command.name()} --help`);
  }
  return program;
}

const EPILOGUE = `
Begin with: npx lanyard init
Exit codes: 0 done, 1 content or credential not valid, 2 wrong use, 3 network, 4 key.`;

function exit(error: CommanderError): never {
  process.exit(error.exitCode === 0 ? EXIT.ok : EXIT.usage);
}

function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
