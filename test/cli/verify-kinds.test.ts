import { afterAll, describe, expect, test } from 'vitest';
import { type Draft, Issuer, World } from '../unit/verify/world.ts';
import { Sandbox } from './sandbox.ts';

/** What `lanyard verify` says of badges without a domain and of what is no badge, by word and exit code; no network. */

const sandbox = new Sandbox(undefined);
afterAll(() => sandbox.remove());

const NOBODY = new Issuer(`did:key:${new Issuer('', 5).key}`, 5);

async function selfAsserted(edit: (draft: Draft) => void = () => {}): Promise<Draft> {
  const draft = new World().draft();
  draft['issuer'] = { id: NOBODY.id, type: ['Profile'], name: 'Example University' };
  delete draft['credentialStatus'];
  edit(draft);
  return NOBODY.sign(draft);
}

async function verify(content: string | Uint8Array, flags = '') {
  sandbox.write('given', content);
  return sandbox.run(`lanyard verify given --offline ${flags}`);
}

describe('a badge with no domain behind it', () => {
  test('is signed, but nobody vouches for who signed it: exit code 5', async () => {
    const { stdout, stderr, exitCode } = await verify(JSON.stringify(await selfAsserted()));
    expect(stdout).toMatch(/^SELF-ASSERTED: this badge is signed, but nobody vouches for who signed it\.\n/);
    expect(stdout).toContain(`Issued by   ${NOBODY.id} (calls itself Example University)`);
    expect(stdout).toMatch(/Issuer’s key {3}warning {2}The issuer is known only by its key\./);
    expect(stdout).not.toMatch(/\bVALID|real/);
    expect(stderr).toBe(
      'Next: find out who signed: ask whom the badge names as its issuer, at an address that you find yourself\n',
    );
    expect(exitCode).toBe(5);
  });

  test('says so as JSON', async () => {
    const { stdout, exitCode } = await verify(JSON.stringify(await selfAsserted()), '--json');
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'self-asserted' });
    expect(exitCode).toBe(5);
  });

  test('keeps its negative answers: expired, or changed', async () => {
    const expired = await selfAsserted((draft) => {
      draft['validUntil'] = '2026-10-02T00:00:00Z';
    });
    const { stdout, exitCode } = await verify(JSON.stringify(expired));
    expect([stdout.split(':')[0], exitCode]).toEqual(['EXPIRED', 1]);
    const changed = await verify(JSON.stringify({ ...(await selfAsserted()), name: 'Admiral' }));
    expect([changed.stdout.split(':')[0], changed.exitCode]).toEqual(['NOT VALID', 1]);
  });
});
