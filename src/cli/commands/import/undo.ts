import { usageFault } from '../../../errors/fault.ts';
import { EXIT } from '../../../errors/index.ts';
import { carryOut } from '../../../files/transaction.ts';
import { counted } from '../../../lib/counted.ts';
import type { CommandResult } from '../../command-result.ts';
import { enterProject } from '../../project.ts';
import type { Context } from '../../terminal.ts';
import { planUndo } from './import-record.ts';

/** Takes away what an import wrote, as far as nobody has changed, committed or built it. */
export async function undoImport(run: string, isSure: boolean, context: Context): Promise<CommandResult> {
  enterProject(context);
  const { steps, kept } = planUndo(context.root, run);
  const files = steps.flatMap((step) =>
    'file' in step && step.file.startsWith('content/') ? [step.file] : [],
  );
  if (context.interactive && !isSure && !context.dryRun && files.length > 0) {
    const { askYes } = await import('../../ask.ts');
    if (!(await askYes(`Delete ${counted(files.length, 'award')} of this import?`))) {
      throw usageFault('command/cancelled', undefined);
    }
  }
  if (!context.dryRun) carryOut(context.root, steps);
  return {
    data: context.dryRun ? [] : files,
    json: { dryRun: context.dryRun, removed: files, kept },
    notes: [
      ...kept.map(({ file, reason }) => `Kept: ${file}; ${reason}.`),
      `${context.dryRun ? 'Would delete' : 'Deleted'} ${counted(files.length, 'award')}${kept.length > 0 ? `, kept ${kept.length}` : ''}.`,
    ],
    next:
      kept.length > 0
        ? 'revoke what others may have seen: npx lanyard revoke ID --reason "…"'
        : 'npx lanyard check',
    exitCode: kept.length > 0 ? EXIT.invalid : EXIT.ok,
  };
}
