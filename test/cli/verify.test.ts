import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LoopbackServer, serveOnLoopback } from '../independent/loopback-server.ts';
import { builtSite } from '../support/built-site.ts';
import { Sandbox } from './sandbox.ts';
import type { Result } from './script.ts';

/** `lanyard verify` on the built sample site, with loopback HTTPS as the only network. */

let server: LoopbackServer;
let dist: string;
const sandbox = new Sandbox(undefined);

beforeAll(async () => {
  ({ dist } = await builtSite());
  server = await serveOnLoopback(dist, 'https://badges.example');
  sandbox.write('authority.pem', server.authority);
});

afterAll(async () => {
  await server?.close();
  sandbox.remove();
});

function lanyard(words: string, port = server.port): Promise<Result> {
  const command = `lanyard verify ${words} --connect-to badges.example=127.0.0.1:${port}`;
  return sandbox.run(command, { env: { NODE_EXTRA_CA_CERTS: join(sandbox.root, 'authority.pem') } });
}

const ANA = 'bowline-ana-lima';

describe('a badge of the sample', () => {
  test('is valid, each check with its own answer', async () => {
    const result = await lanyard(join(dist, `badges/${ANA}.jsonld`));
    expect(result).toMatchSnapshot();
  });

  test.each([
    ['its address', `https://badges.example/badges/${ANA}.jsonld`],
    ['the address of its page', `https://badges.example/badges/${ANA}`],
    ['the address of its baked image', `https://badges.example/badges/${ANA}.png`],
    ['a baked PNG', `$DIST/badges/${ANA}.png`],
    ['a baked SVG', `$DIST/badges/${ANA}.svg`],
    ['its certificate', `$DIST/badges/${ANA}.pdf`],
    ['the address of its certificate', `https://badges.example/badges/${ANA}.pdf`],
    ['standard input', `- < $DIST/badges/${ANA}.jsonld`],
  ])('is valid by %s', async (_name, words) => {
    const result = await lanyard(words.replace('$DIST', dist));
    expect(result.stderr).toBe('Next: to check to whom it was awarded, add --email ADDRESS\n');
    expect(result.stdout).toMatch(/^VALID: /);
    expect(result.exitCode).toBe(0);
  });

  test('says the same as JSON', async () => {
    const { stdout, stderr, exitCode } = await lanyard(`${join(dist, `badges/${ANA}.jsonld`)} --json`);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'valid', credential: { recipientName: 'Ana Lima' } });
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  });

  test.each([
    ['is revoked', 'day-skipper-noah-berg', 'REVOKED'],
    ['has expired', 'i5uxjdp2bjkpel4f462s6poyo3', 'EXPIRED'],
  ])('that %s is told as such', async (_name, id, word) => {
    const { stdout, exitCode } = await lanyard(join(dist, `badges/${id}.jsonld`));
    expect(stdout).toMatch(new RegExp(`^${word}: `));
    expect(exitCode).toBe(1);
  });

  test('that was altered is not valid', async () => {
    const text = await readFile(join(dist, `badges/${ANA}.jsonld`), 'utf8');
    sandbox.write('altered.json', text.replaceAll('Ana Lima', 'Ana Luna'));
    const { stdout, exitCode } = await lanyard('altered.json');
    expect(stdout).toMatch(/^NOT VALID: [\s\S]*Signature {6}FAILED/);
    expect(stdout).not.toContain('Ana Luna');
    expect(exitCode).toBe(1);
  });

  test('is checked against an address, which is never repeated', async () => {
    const { stdout, stderr, exitCode } = await lanyard(
      `${join(dist, `badges/${ANA}.jsonld`)} --email nobody@member.example`,
    );
    expect(stdout).toMatch(/^NOT VALID: [\s\S]*Recipient {6}FAILED/);
    expect(stdout + stderr).not.toContain('member');
    expect(exitCode).toBe(1);
  });
});

describe('what cannot be known', () => {
  test('with --offline is unknown, exit code 1', async () => {
    const { stdout, stderr, exitCode } = await lanyard(`${join(dist, `badges/${ANA}.jsonld`)} --offline`);
    expect(stdout).toMatch(/^UNKNOWN: /);
    expect(stderr).toBe('Next: run it again without --offline\n');
    expect(exitCode).toBe(1);
  });

  test('because the issuer is out of reach is unknown, exit code 3', async () => {
    const { stdout, exitCode } = await lanyard(join(dist, `badges/${ANA}.jsonld`), 1);
    expect(stdout).toMatch(/^UNKNOWN: /);
    expect(exitCode).toBe(3);
  });

  test.each([
    'https://badges.example/badges/nobody',
    'https://badges.example/index.html',
    'https://localhost:1/badge',
    'https://169.254.169.254/latest/meta-data/',
    'http://badges.example/badges/x',
    'https://user:secret@badges.example/x',
    'ftp://badges.example/x',
    'nowhere.json',
    'https://badges.example/x --offline',
    `https://badges.example/badges/x --email nobody`,
  ])('%s', async (words) => {
    expect(await lanyard(words)).toMatchSnapshot();
  });

  test('a badly written --connect-to', async () => {
    expect(await sandbox.run('lanyard verify x.json --connect-to here')).toMatchSnapshot();
  });

  test('an untrusted certificate', async () => {
    const result = await sandbox.run(
      `lanyard verify https://badges.example/x --connect-to badges.example=127.0.0.1:${server.port}`,
    );
    expect(result).toMatchSnapshot();
  });
});

test('a page on this machine is read over http because it was named', async () => {
  const asked: string[] = [];
  const local = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.accept?.split(',')[0]}`);
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => local.listen(0, '127.0.0.1', resolve));
  const { port } = local.address() as AddressInfo;
  try {
    const { stdout, exitCode } = await sandbox.run(`lanyard verify http://localhost:${port}/badges/x`);
    expect(stdout).toMatch(/^NOT A BADGE/);
    expect({ asked, exitCode }).toEqual({ asked: ['/badges/x application/vc'], exitCode: 6 });
  } finally {
    local.close();
  }
});
