import { createProgram } from './program.ts';

// A reader that stops early (`lanyard check | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

await createProgram().parseAsync();
