import { describe, expect, test } from 'vitest';
import { exitCodeFor } from '../../../src/cli/commands/verify/exit-code.ts';
import { verdictText } from '../../../src/cli/commands/verify/verdict-text.ts';
import { gravestIn } from '../../../src/verify/outcome.ts';
import { verifyCredential } from '../../../src/verify/verify-credential.ts';
import { badge, record } from '../verify/records.ts';
import { NOW, World } from '../verify/world.ts';

/** A record of two badges, of which these were revoked: its words and the command's exit code. */
async function told(revoked: readonly number[]) {
  const w = await World.create();
  await w.publishList({ set: revoked });
  const document = await record(w, [await badge(w, 8), await badge(w, 9)]);
  const verdict = await verifyCredential(document, { now: NOW, fetch: w.fetch });
  const lines = verdictText(verdict, { color: false });
  return { lines, exitCode: exitCodeFor(gravestIn(verdict), false) };
}

describe('a learner record on the command line', () => {
  test('says how many badges in it hold, and each of them', async () => {
    const { lines, exitCode } = await told([9]);
    expect(lines.filter((line) => /^\S/.test(line))).toEqual([
      'VALID: this record is real and holds now. 1 of 2 badges in it holds.',
      '1 of 2 · VALID: this badge is real and holds now.',
      '2 of 2 · REVOKED: the issuer has taken this badge back.',
    ]);
    expect(lines).toContain('  Record      What Ana has learnt');
    expect(exitCode).toBe(1);
  });

  test('ends with 0 only where all of it holds', async () => {
    const { lines, exitCode } = await told([]);
    expect(lines[0]).toBe('VALID: this record is real and holds now. 2 of 2 badges in it hold.');
    expect(exitCode).toBe(0);
  });
});
