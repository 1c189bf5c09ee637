import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { loadContext } from '../../src/contexts/document-loader.ts';
import { parsePrivateKey } from '../../src/keys/signer.ts';
import { toBase58btc } from '../../src/lib/multibase.ts';
import {
  type Canonizer,
  canonicalQuads,
  canonize,
  JSON_LD_OPTIONS,
} from '../../src/proof/data-integrity/canonize.ts';
import { WEB_ENGINE } from '../../src/proof/data-integrity/engine.ts';
import { eddsaRdfc2022 } from '../../src/proof/data-integrity/suites/eddsa-rdfc-2022.ts';
import { verifySignature } from '../../src/proof/data-integrity/verify-signature.ts';
import { hasPublished, publishedJson, publishedText } from './published.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** A document and a proof without its value, as its signature is to be made. */
function takeApart(signed: { proof: Record<string, unknown> }) {
  const { proof, ...document } = signed;
  const { proofValue, ...options } = proof;
  return { document, options, proofValue };
}

describe.skipIf(!hasPublished)('W3C vc-di-eddsa, eddsa-rdfc-2022 vectors', () => {
  const EXAMPLES = 'https://www.w3.org/ns/credentials/examples/v2';
  const folder = 'w3c/eddsa-rdfc-2022';

  /** The vectors use a context of examples that the program rightly does not know. */
  const canonizeWithExamples: Canonizer = async (document) => {
    const documentLoader = async (url: string) =>
      url === EXAMPLES
        ? {
            contextUrl: null,
            documentUrl: url,
            document: publishedJson('w3c/context/credentials-examples-v2.json'),
          }
        : loadContext(url);
    return canonicalQuads(await jsonld.toRDF(document, { ...JSON_LD_OPTIONS, documentLoader }));
  };
  const engine = { ...WEB_ENGINE, canonize: canonizeWithExamples };

  it('gives the canonical document', async () => {
    expect(await canonizeWithExamples(publishedJson(`${folder}/unsigned.json`))).toBe(
      publishedText(`${folder}/canonDocDataInt.txt`),
    );
  });

  it('gives the canonical proof options', async () => {
    expect(await canonizeWithExamples(publishedJson(`${folder}/proofConfigDataInt.json`))).toBe(
      publishedText(`${folder}/proofCanonDataInt.txt`),
    );
  });

  it('gives the hashes, proof first', async () => {
    const { document, options } = takeApart(publishedJson(`${folder}/signedDataInt.json`));
    const hashData = hex(await eddsaRdfc2022.hashData(document, options, engine));
    expect(hashData).toBe(publishedText(`${folder}/combinedHashDataInt.txt`));
    expect(hashData.slice(0, 64)).toBe(publishedText(`${folder}/proofHashDataInt.txt`));
    expect(hashData.slice(64)).toBe(publishedText(`${folder}/docHashDataInt.txt`));
  });

  it('gives the signature', async () => {
    const { document, options, proofValue } = takeApart(publishedJson(`${folder}/signedDataInt.json`));
    const signer = parsePrivateKey(publishedJson(`${folder}/keyPair.json`).privateKeyMultibase);
    const hashData = await eddsaRdfc2022.hashData(document, options, engine);
    const signature = await signer?.sign(hashData);
    expect(hex(signature ?? new Uint8Array())).toBe(publishedText(`${folder}/sigHexDataInt.txt`));
    expect(eddsaRdfc2022.encode(signature ?? new Uint8Array())).toBe(proofValue);
    expect(proofValue).toBe(publishedText(`${folder}/sigBTC58DataInt.txt`));
  });

  it('reads the keys of the vectors', () => {
    const pairs = [
      publishedJson(`${folder}/keyPair.json`),
      ...Object.values(publishedJson(`${folder}/proof-set-chain/multiKeyPairs.json`)),
    ];
    for (const { publicKeyMultibase, privateKeyMultibase } of pairs) {
      expect(parsePrivateKey(privateKeyMultibase)?.publicKey.multikey).toBe(publicKeyMultibase);
    }
    expect(pairs).toHaveLength(5);
  });

  it.each([0, 1])(
    'verifies proof %i of the proof set, and not without the other’s document',
    async (index) => {
      const document = publishedJson(`${folder}/proof-set-chain/signedProofSet2.json`);
      const keys = publishedJson(`${folder}/proof-set-chain/multiKeyPairs.json`);
      const proof = document.proof[index];
      const publicKeyMultibase = keys[`keyPair${index + 1}`].publicKeyMultibase;
      const suite = eddsaRdfc2022;
      const input = { document, proof, suite, publicKeyMultibase, engine };
      expect(await verifySignature(input)).toBe(true);
      expect(
        await verifySignature({
          ...input,
          proof: { ...proof, proofValue: document.proof[1 - index].proofValue },
        }),
      ).toBe(false);
      expect(await verifySignature({ ...input, document: { ...document, name: 'Alumnus' } })).toBe(false);
    },
  );

  it('makes the second proof of the set', async () => {
    const { document, options, proofValue } = takeApart({
      ...publishedJson(`${folder}/proof-set-chain/unsigned.json`),
      proof: publishedJson(`${folder}/proof-set-chain/proofSetConfigSigned2.json`),
    });
    const { '@context': _, ...plain } = options as Record<string, unknown>;
    const signer = parsePrivateKey(
      publishedJson(`${folder}/proof-set-chain/multiKeyPairs.json`).keyPair2.privateKeyMultibase,
    );
    const hashData = await eddsaRdfc2022.hashData(document, plain, engine);
    expect(eddsaRdfc2022.encode((await signer?.sign(hashData)) ?? new Uint8Array())).toBe(proofValue);
  });
});

describe.skipIf(!hasPublished)('Open Badges 3.0 implementation guide, eddsa-rdfc-2022 vector', () => {
  const vector = hasPublished ? publishedJson('ob30/test-vectors/ob30-eddsa-rdfc-2022.json') : {};

  it('gives the canonical document and proof options', async () => {
    const { document, options } = takeApart(vector.signedCredential);
    expect(await canonize(document)).toBe(publishedText(`ob30/test-vectors/${vector.documentCanonFile}`));
    expect(await canonize({ '@context': vector.signedCredential['@context'], ...options })).toBe(
      publishedText(`ob30/test-vectors/${vector.proofCanonFile}`),
    );
  });

  it('gives the hashes and the signature', async () => {
    const { document, options, proofValue } = takeApart(vector.signedCredential);
    const hashData = await eddsaRdfc2022.hashData(document, options, WEB_ENGINE);
    expect(hex(hashData)).toBe(vector.dataToSignHex);
    const seed = Buffer.from(`8026${vector.secretKeySeedHex}`, 'hex');
    const signer = parsePrivateKey(toBase58btc(new Uint8Array(seed)));
    expect(signer?.publicKey.multikey).toBe(vector.publicKeyMultibase);
    const signature = (await signer?.sign(hashData)) ?? new Uint8Array();
    expect(hex(signature)).toBe(vector.signatureHex);
    expect(eddsaRdfc2022.encode(signature)).toBe(proofValue);
  });
});
