import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { refusePrivateKey } from '../../../src/build/refuse-private-key.ts';
import { SiteWriter } from '../../../src/build/site-writer.ts';
import { LanyardError } from '../../../src/errors/index.ts';
import { generateKey } from '../../../src/keys/signer.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const jwk = privateKey.export({ format: 'jwk' });
const open = publicKey.export({ format: 'jwk' });
const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();

test.each([
  ['a private JWK', JSON.stringify(jwk)],
  ['one with a member that has no text', JSON.stringify({ ...open, d: 5 })],
  ['a symmetric key', '{"kty":"oct","k":"c2VjcmV0"}'],
  ['one deep in a set', JSON.stringify({ keys: [open, { a: [[{ b: jwk }]] }] })],
  ['one in a file with a mark in front', `\ufeff${JSON.stringify(jwk)}`],
  ['one half of an RSA key', JSON.stringify({ ...open, p: jwk.p })],
  ['a PEM file', pem],
  ['a PEM file of PKCS #1', privateKey.export({ format: 'pem', type: 'pkcs1' }).toString()],
  ['a PEM file in a page', `<pre>\n${pem}</pre>`],
  ['a PEM file in JSON', JSON.stringify({ note: pem })],
  ['a key of ours', `key: ${generateKey().exportPrivateKey()}`],
  ['a key of ours in JSON', JSON.stringify({ note: generateKey().exportPrivateKey() })],
])('%s is not published', (_, text) => {
  expect(() => refusePrivateKey('keys/a.json', bytes(text))).toThrow(LanyardError);
  expect(() => refusePrivateKey('keys/a.json', bytes(text))).toThrow('build/private-key: keys/a.json');
});

test.each([
  ['a public JWK', JSON.stringify(open)],
  ['a set', JSON.stringify({ keys: [open], d: 'of something else' })],
  ['a certificate', publicKey.export({ format: 'pem', type: 'spki' }).toString()],
  ['words about keys', '<p>-----BEGIN PRIVATE KEY----- is how it begins; "kty" and "d": "…"</p>'],
  ['a public key of ours', generateKey().signer.publicKey.name],
  // Of ten thousand signatures one has that inside.
  ['a signature with the letters of a key', `{"proofValue":"z5${'J'.repeat(30)}z3u2${'k'.repeat(53)}"}`],
  ['a signature that begins like a key', `{"proofValue":"z3u2${'k'.repeat(84)}"}`],
  ['nothing', ''],
])('%s is', (_, text) => {
  expect(() => refusePrivateKey('keys/a.json', bytes(text))).not.toThrow();
});

test('whatever the bytes are, they are looked at', () => {
  const whole = Buffer.concat([Buffer.alloc(9), bytes(JSON.stringify(jwk)), Buffer.alloc(9)]);
  expect(() => refusePrivateKey('a', whole.subarray(9, -9))).toThrow(LanyardError);
  expect(() => refusePrivateKey('a', whole.subarray(0, 9))).not.toThrow();
});

test('a site is not written with one, whether an output or somebody’s own file has it', async () => {
  const folder = mkdtempSync(join(inject('runFolder'), 'private-key-'));
  const writer = new SiteWriter(folder, []);
  writer.write('keys/public.json', bytes(JSON.stringify(open)));
  expect(() => writer.write('keys/a.json', bytes(JSON.stringify(jwk)))).toThrow(LanyardError);
  writeFileSync(join(folder, 'mine.json'), JSON.stringify(jwk));
  await expect(writer.adopt(() => undefined)).rejects.toThrow('build/private-key: mine.json');
});
