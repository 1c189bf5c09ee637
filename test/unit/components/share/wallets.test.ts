import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { walletLink } from '../../../../src/browser/share/wallet-link.ts';
import type { IssuedSite } from '../../../../src/issue/issued-site.ts';
import { bakedJson } from '../../../../src/lib/baked-json.ts';
import { jsonBytes } from '../../../../src/lib/json.ts';
import { bakePng } from '../../../../src/outputs/baked-png/bake-png.ts';
import { makePng } from '../../../support/make-png.ts';
import { issuedSample } from '../sample.ts';

/*
 * What Learner Credential Wallet does, as its source reads in 2026 (app/lib of the app: walletRequestApi, exchanges,
 * decode, import), told again in the fewest lines. The app itself is not run here.
 */

/** A link of its own: the query is parsed (and so decoded), then decoded once more, then read as JSON. */
function takeLink(link: string): unknown {
  if (!['dccrequest://', 'https://lcw.app/request'].some((start) => link.startsWith(start))) return undefined;
  const request = new URL(link).searchParams.get('request');
  const message = JSON.parse(decodeURI(request ?? ''));
  const { type, verifiableCredential } = message.verifiablePresentation;
  return type.includes('VerifiablePresentation') ? [verifiableCredential].flat() : undefined;
}

/** An address, typed or scanned: what is there has to be one JSON object. */
function takeAnswer(text: string): unknown {
  return /^{.*}$/s.test(text.trim()) ? JSON.parse(text.trim()) : undefined;
}

/** A PNG: its bytes are taken for letters, and the JSON behind the keyword ends where the braces are even. */
function takePng(png: Uint8Array): unknown {
  const letters = Buffer.from(png).toString('latin1');
  const keyword = letters.indexOf('openbadgecredential');
  const start = letters.indexOf('{', keyword);
  let end = start;
  for (let open = 0; end < letters.length; end++) {
    if (letters[end] === '{') open++;
    else if (letters[end] === '}') open--;
    if (open === 0) break;
  }
  return JSON.parse(letters.slice(start, end + 1));
}

const HOSTILE = {
  name: '100% {of} %7B%22 %25 %E0%A4%A %',
  text: '}{ ]]> "\\ <b>&amp; 😀 日本 \u2028',
  '%}': ['+ &=?#'],
};

let sample: IssuedSite;
beforeAll(async () => {
  sample = await issuedSample();
});

describe.each([
  ['a link', (credential: object) => (takeLink(walletLink(credential)) as unknown[])[0]],
  ['an address', (credential: object) => takeAnswer(new TextDecoder().decode(jsonBytes(credential)))],
  ['a PNG', (credential: object) => takePng(bakePng(makePng(8, 8), bakedJson(credential)))],
])('from %s the wallet takes', (_, take) => {
  test('every credential of the sample, byte for byte what was signed', () => {
    expect(sample.awards.length).toBeGreaterThan(10);
    for (const { secured } of sample.awards) expect(take(secured.embedded)).toEqual(secured.embedded);
  });

  test('one that is full of what its readers stumble over', () => {
    expect(take(HOSTILE)).toEqual(HOSTILE);
  });

  test('anything that is JSON', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (value) => {
        const plain = JSON.parse(JSON.stringify({ x: value }));
        expect(take(plain)).toEqual(plain);
      }),
    );
  });
});

test('without the escapes the wallet would stumble: these tests can fail', () => {
  const plain = (value: object) =>
    `dccrequest://request?request=${encodeURIComponent(JSON.stringify(value))}`;
  const offer = {
    verifiablePresentation: { type: ['VerifiablePresentation'], verifiableCredential: [HOSTILE] },
  };
  expect(() => takeLink(plain(offer))).toThrow(URIError);
  expect(() => takePng(bakePng(makePng(8, 8), JSON.stringify(HOSTILE)))).toThrow(SyntaxError);
});

test('the link is for the app alone: no server is asked for anything', () => {
  expect(new URL(walletLink(HOSTILE)).protocol).toBe('dccrequest:');
  expect(walletLink(HOSTILE)).toMatch(/^dccrequest:\/\/request\?request=[\w.!~*'()%-]+$/);
});
