import { errorCode } from '../lib/error-code.ts';
import { createProgram } from './program.ts';

// A reader that stops early (`lanyard check | head`) is no fault.
process.stdout.on('error', (error) => {
  if (errorCode(error) !== 'EPIPE') throw error;
  process.exit();
});

await createProgram().parseAsync();
