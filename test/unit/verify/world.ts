import { gzipSync } from 'node:zlib';
import { parsePrivateKey, type Signer } from '../../../src/keys/signer.ts';
import type { DateTime } from '../../../src/lib/date-time.ts';
import { definedMembers } from '../../../src/lib/defined-members.ts';
import { toBase58btc, toBase64url } from '../../../src/lib/multibase.ts';
import { canonize } from '../../../src/proof/data-integrity/canonize.ts';
import { WEB_ENGINE } from '../../../src/proof/data-integrity/engine.ts';
import { eddsaRdfc2022 } from '../../../src/proof/data-integrity/suites/eddsa-rdfc-2022.ts';
import type { DocumentFetcher, FetchedDocument } from '../../../src/verify/document-fetcher.ts';

/** Signs with the JSON-LD processor; what verifies does mostly without. */
const PROCESSOR = { ...WEB_ENGINE, canonize };

/** JSON under construction: a test may put anything anywhere. */
// biome-ignore lint/suspicious/noExplicitAny: hostile documents have no type
export type Draft = Record<string, any>;

export const NOW = '2026-11-20T12:00:00Z' as DateTime;
export const V2 = 'https://www.w3.org/ns/credentials/v2';
export const OB = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
export const EXTENSIONS = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json';

/** A key that is the same in every run. */
export function keyOf(seed: number): Signer {
  const signer = parsePrivateKey(toBase58btc(Uint8Array.from([0x80, 0x26, ...Array(32).fill(seed)])));
  if (!signer) throw new Error('not a seed');
  return signer;
}

/** Somebody who signs, under an identifier. */
export class Issuer {
  readonly id: string;
  readonly signer: Signer;

  constructor(id: string, seed: number) {
    this.id = id;
    this.signer = keyOf(seed);
  }

  get key(): string {
    return this.signer.publicKey.name;
  }

  get method(): string {
    return `${this.id}#${this.key}`;
  }

  /** DID document and key in the form that Lanyard publishes. */
  document(): Draft {
    return {
      id: this.id,
      verificationMethod: [
        { id: this.method, type: 'Multikey', controller: this.id, publicKeyMultibase: this.key },
      ],
      assertionMethod: [this.method],
    };
  }

  /** Adds a proof, whatever the document is, beside those it may have; `options` goes over the usual ones. */
  async sign(document: Draft, options: Draft = {}): Promise<Draft> {
    const { proof: earlier = [], ...unsigned } = document;
    const proofOptions: Draft = definedMembers({
      type: 'DataIntegrityProof',
      cryptosuite: 'eddsa-rdfc-2022',
      created: '2026-10-01T00:00:00Z',
      verificationMethod: this.method,
      proofPurpose: 'assertionMethod',
      ...options,
    });
    const hashData = await eddsaRdfc2022.hashData(unsigned, proofOptions, PROCESSOR);
    const proof = { ...proofOptions, proofValue: eddsaRdfc2022.encode(await this.signer.sign(hashData)) };
    return {
      ...unsigned,
      proof: Array.isArray(earlier) && earlier.length === 0 ? proof : [earlier, proof].flat(),
    };
  }
}

/** A token by somebody's Ed25519 key, signed by hand. */
export async function tokenBy(issuer: Issuer, payload: Draft): Promise<string> {
  const parts = [{ alg: 'EdDSA', typ: 'JWT', kid: issuer.method }, payload].map((part) =>
    toBase64url(Buffer.from(JSON.stringify(part))).slice(1),
  );
  const signature = await issuer.signer.sign(Buffer.from(parts.join('.')));
  return [...parts, toBase64url(signature).slice(1)].join('.');
}

export const LIST_URL = 'https://club.example/status/1.jsonld';

/** A small world: a club and a stranger, what they publish, and a badge of the club's. */
export class World {
  readonly club = new Issuer('did:web:club.example:issuers:club', 1);
  readonly stranger = new Issuer('did:web:stranger.example', 2);
  /** From URL to what is found there: a document, bytes, or any other answer. */
  readonly web = new Map<string, unknown>();
  readonly asked: string[] = [];

  static async create(): Promise<World> {
    const world = new World();
    world.web.set('https://club.example/issuers/club/did.json', world.club.document());
    world.web.set('https://stranger.example/.well-known/did.json', world.stranger.document());
    world.web.set(LIST_URL, await world.list());
    return world;
  }

  readonly fetch: DocumentFetcher = async (url) => {
    this.asked.push(url);
    const content = this.web.get(url);
    if (content === undefined) return { kind: 'missing', status: 404 };
    if (content instanceof Uint8Array) return { kind: 'found', url, bytes: content };
    if (isAnswer(content)) return content;
    return { kind: 'found', url, bytes: new TextEncoder().encode(JSON.stringify(content)) };
  };

  /** The club's badge, not yet signed. */
  draft(): Draft {
    return {
      '@context': [V2, OB],
      id: 'https://club.example/badges/k3v',
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      name: 'Bowline',
      issuer: { id: this.club.id, type: ['Profile'], name: 'Sailing Club' },
      validFrom: '2026-10-01T00:00:00Z',
      credentialSubject: {
        id: 'did:example:ana',
        type: ['AchievementSubject'],
        achievement: {
          id: 'https://club.example/achievements/bowline',
          type: ['Achievement'],
          name: 'Bowline',
          description: 'Ties a bowline.',
          criteria: { narrative: 'Tie it with one hand.' },
        },
      },
      credentialStatus: {
        id: `${LIST_URL}#7`,
        type: 'BitstringStatusListEntry',
        statusPurpose: 'revocation',
        statusListIndex: '7',
        statusListCredential: LIST_URL,
      },
    };
  }

  /** A badge of the club's, edited before it is signed. */
  async badge(edit: (draft: Draft) => void = () => {}, options: Draft = {}): Promise<Draft> {
    const draft = this.draft();
    edit(draft);
    return this.club.sign(draft, options);
  }

  /** A badge of the club's, edited after it was signed. */
  async forged(edit: (signed: Draft) => void): Promise<Draft> {
    const signed = structuredClone(await this.badge());
    edit(signed);
    return signed;
  }

  /** The club's status list, edited before it is signed. */
  async list({
    set = [],
    bits = 131_072,
    edit = () => {},
    signer = this.club,
  }: ListOptions = {}): Promise<Draft> {
    const list: Draft = {
      '@context': [V2],
      id: LIST_URL,
      type: ['VerifiableCredential', 'BitstringStatusListCredential'],
      issuer: this.club.id,
      validFrom: '2026-10-01T00:00:00Z',
      credentialSubject: {
        id: `${LIST_URL}#list`,
        type: 'BitstringStatusList',
        statusPurpose: 'revocation',
        encodedList: encodeList(bits, set),
      },
    };
    edit(list);
    return signer.sign(list);
  }

  /** Publishes another status list in the place of the first. */
  async publishList(options: ListOptions): Promise<void> {
    this.web.set(LIST_URL, await this.list(options));
  }

  /** Publishes the list as a token, signed by `signer` in the club's name. */
  async publishListToken(set: readonly number[], signer = this.club): Promise<void> {
    const { proof: _, ...list } = await this.list({ set });
    const inName = Object.create(signer, { method: { value: this.club.method } });
    this.web.set(LIST_URL, new TextEncoder().encode(await tokenBy(inName, { ...list, iss: list.issuer })));
  }

  /** Publishes the club's DID document, edited. */
  publishKeys(edit: (document: Draft) => void): void {
    const document = this.club.document();
    edit(document);
    this.web.set('https://club.example/issuers/club/did.json', document);
  }
}

export interface ListOptions {
  readonly set?: readonly number[];
  readonly bits?: number;
  readonly edit?: (list: Draft) => void;
  readonly signer?: Issuer;
}

/** A status list of so many bits, rounded up to bytes, with some set. */
export function encodeList(bits: number, set: readonly number[]): string {
  const bytes = new Uint8Array(Math.ceil(bits / 8));
  for (const index of set) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (0x80 >> (index & 7));
  return toBase64url(gzipSync(bytes));
}

const ANSWERS: readonly unknown[] = ['missing', 'unreachable', 'refused', 'offline', 'found'];

function isAnswer(content: unknown): content is FetchedDocument {
  return (
    typeof content === 'object' && content !== null && 'kind' in content && ANSWERS.includes(content.kind)
  );
}
