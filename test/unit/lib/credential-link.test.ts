import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dictionaryBytes, readCredentialLink } from '../../../src/lib/credential-link.ts';
import { credentialFragment } from '../../../src/lib/write-credential-link.ts';
import { sampleContext } from '../../support/sample-site.ts';

const packed = (value: object) => credentialFragment(value).slice('#c='.length);
const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

describe('a credential inside a link', () => {
  it('comes out as it went in, and is less than half as long', async () => {
    const { issued } = await sampleContext();
    for (const { secured } of issued.awards) {
      const credential = secured.embedded;
      const json = JSON.stringify(credential);
      expect(await readCredentialLink(packed(credential))).toEqual({ kind: 'json', text: json });
      expect(packed(credential).length).toBeLessThan(json.length / 2);
    }
  });

  it('comes out as it went in, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.object({ withNullPrototype: false }), async (value) => {
        const text = JSON.stringify(value);
        expect(await readCredentialLink(packed(value))).toEqual({ kind: 'json', text });
      }),
      { numRuns: 100 },
    );
  });

  it('needs no letter that a link would have to escape', () => {
    expect(credentialFragment({ name: 'Ñandú “🏅”' })).toMatch(/^#c=[A-Za-z0-9_-]+$/);
  });

  it('can be read in years to come: the dictionary is for ever', async () => {
    expect(createHash('sha256').update(dictionaryBytes()).digest('hex')).toBe(
      '939dd937cd0fc6361eaee3102c500207bdefa9fd1db4e29018f85475ae8d74f0',
    );
    const link = 'Q1RYZJWoTvnlOZnA_lstAA';
    expect(await readCredentialLink(link)).toEqual({
      kind: 'json',
      text: '{"type":["VerifiableCredential","OpenBadgeCredential"],"name":"Bowline"}',
    });
  });

  it('can be read where another program packed it without a dictionary', async () => {
    const link = base64url(deflateRawSync('{"name":"Bowline"}'));
    expect(await readCredentialLink(link)).toEqual({ kind: 'json', text: '{"name":"Bowline"}' });
  });

  it('stops at a bomb long before it is unpacked', async () => {
    const bomb = base64url(deflateRawSync(Buffer.alloc(300_000_000)));
    const start = process.cpuUsage();
    expect(await readCredentialLink(bomb)).toEqual({ kind: 'too-large' });
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6, 'seconds of processor time').toBeLessThan(2);
  });

  it.each([
    ['nothing', ''],
    ['no base64url', 'a+b/'],
    ['no deflate', base64url(Buffer.from('hello, world'))],
    ['cut short', base64url(deflateRawSync('{"name":"Bowline"}').subarray(0, 9))],
    ['no UTF-8', base64url(deflateRawSync(Buffer.from([0xc3, 0x28])))],
  ])('is refused where it is %s', async (_, link) => {
    expect(await readCredentialLink(link)).toEqual({ kind: 'malformed' });
  });

  it('is refused where it is too long to be a badge', async () => {
    expect(await readCredentialLink('A'.repeat(500_001))).toEqual({ kind: 'too-large' });
  });
});
