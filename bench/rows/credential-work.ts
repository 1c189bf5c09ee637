import { createHash, createPrivateKey, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { base58 } from '@scure/base';
import jsonld from 'jsonld';
import { canonize } from 'rdf-canonize';
import { signSite } from '../../src/build/sign-site.ts';
import { loadContext } from '../../src/contexts/document-loader.ts';
import { openBadgeCredential } from '../../src/credential/open-badge-credential.ts';
import { checkVerdicts } from '../../src/issue/check-verdicts.ts';
import type { DateTime } from '../../src/lib/date-time.ts';
import { loadSite } from '../../src/load/load-site.ts';
import type { Site } from '../../src/model/site.ts';
import { createNodeEngine } from '../../src/proof/data-integrity/node-engine.ts';
import { createVerifier, verifyCredential } from '../../src/verify/verify-credential.ts';
import { fetcherOf, referenceIssuer, referenceVerifier } from './reference.ts';

/**
 * `node credential-work.ts WORK PROJECT COUNT`: does one piece of work with the first COUNT awards of a project, in a
 * process of its own that does nothing else, and prints what the work alone took, without what prepares it.
 */
const NOW = '2026-11-20T12:00:00Z' as DateTime;
const [kind = '', root = '', count = ''] = process.argv.slice(2);

/** Each prepares, and gives the work. */
const WORKS: Readonly<Record<string, (site: Site) => Promise<() => Promise<unknown>>>> = {
  /** From awards to signed credentials, status lists too. */
  sign: async (site) => () => signAll(site),
  /** The same credentials, mapped already, by the reference implementation. */
  'sign-reference': async (site) => {
    const issuers = new Map([...site.issuers.keys()].map((id) => [id, referenceIssuer(privateKey(id))]));
    const credentials = site.awards.map((award) => openBadgeCredential(site, award));
    const work = site.awards.map((award, index) => ({
      issue: issuers.get(award.issuer),
      credential: credentials[index],
    }));
    return async () => {
      for (const { issue, credential } of work) if (issue && credential) await (await issue)(credential);
    };
  },
  /** What nobody can leave out who makes such proofs, with the canonical form at hand. */
  'sign-floor': async (site) => {
    const documents = await Promise.all(
      site.awards.map((award) => canonical(openBadgeCredential(site, award))),
    );
    const key = createPrivateKey({ key: pkcs8(privateKey('harbour')), format: 'der', type: 'pkcs8' });
    const options = documents[0]?.quads.slice(0, 400) ?? '';
    return async () => {
      for (const { document, quads } of documents) {
        const hashes = [options, quads].map((text) => createHash('sha256').update(text).digest());
        const proofValue = `z${base58.encode(sign(null, Buffer.concat(hashes), key))}`;
        JSON.stringify({ ...document, proof: { proofValue } });
      }
    };
  },
  /** As a build proves its own: each badge, by what the JSON-LD processor says of its members. */
  'verify-own': async (site) => {
    const issued = await signAll(site);
    return async () => {
      const [found] = await checkVerdicts(issued);
      if (found) throw new Error(`${found.document}: ${found.reason}`);
    };
  },
  /** Each badge, with one session for all. */
  'verify-many': async (site) => {
    const issued = await signAll(site);
    const fetch = fetcherOf(issued);
    return async () => {
      const verify = createVerifier({ now: NOW, fetch, engine: createNodeEngine() });
      for (const { secured, state } of issued.awards) {
        const { outcome } = await verify(secured.embedded);
        if (outcome !== state.kind) throw new Error(`${secured.embedded.id} is ${outcome}`);
      }
    };
  },
  /** As `lanyard verify` does: each badge in a session of its own, issuer and status list fetched and checked anew. */
  'verify-one': async (site) => {
    const issued = await signAll(site);
    const fetch = fetcherOf(issued);
    return async () => {
      for (const { secured, state } of issued.awards) {
        const { outcome } = await verifyCredential(secured.embedded, {
          now: NOW,
          fetch,
          engine: createNodeEngine(),
        });
        if (outcome !== state.kind) throw new Error(`${secured.embedded.id} is ${outcome}`);
      }
    };
  },
  /** `vc.verifyCredential`, without the status, which it does not know by itself. */
  'verify-reference': async (site) => {
    const issued = await signAll(site);
    const verify = referenceVerifier(issued);
    return async () => {
      for (const { secured } of issued.awards) await verify(secured.embedded);
    };
  },
};

const prepare = WORKS[kind];
if (!prepare) throw new Error(`There is no work "${kind}".`);
const work = await prepare(await load());
const [cpu, wall] = [process.cpuUsage(), performance.now()];
await work();
const { user, system } = process.cpuUsage(cpu);
console.log(JSON.stringify({ cpu: (user + system) / 1e6, wall: (performance.now() - wall) / 1000 }));

/** The site with the first awards only, of one issuer where it is verified. */
async function load(): Promise<Site> {
  const { site, problems } = await loadSite(root, { now: NOW });
  if (!site) throw new Error(`The site was not loaded: ${problems[0]?.message}`);
  const of = kind.startsWith('verify')
    ? site.awards.filter(({ issuer }) => issuer === 'harbour')
    : site.awards;
  return { ...site, awards: of.slice(0, Number(count)) };
}

function signAll(site: Site) {
  return signSite(root, site, { env: {}, now: NOW });
}

function privateKey(issuer: string): string {
  return readFileSync(join(root, 'keys', `${issuer}.key`), 'utf8').trim();
}

/** An Ed25519 key in PKCS #8 [RFC 8410 §7], of its multibase form. */
function pkcs8(multibase: string): Buffer {
  const seed = base58.decode(multibase.slice(1)).subarray(2);
  return Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
}

async function canonical(document: object): Promise<{ document: object; quads: string }> {
  const options = {
    documentLoader: loadContext,
    base: null,
    safe: true,
    rdfDirection: 'i18n-datatype',
  } as const;
  const dataset = await jsonld.toRDF(document, options);
  const quads = await canonize(dataset, { algorithm: 'RDFC-1.0', format: 'application/n-quads' });
  return { document, quads };
}
