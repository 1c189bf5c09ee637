import { suiteOf } from '../../proof/data-integrity/suites/index.ts';
import type { ProofSuite } from '../../proof/data-integrity/suites/suite.ts';
import { type Check, check } from '../answers.ts';
import { dateTimeStampOf } from '../date-time-stamp.ts';
import { isObject, listOf, type UnknownRecord } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { found, type Result, refused } from '../result.ts';

/** A proof of a kind that can be checked. */
export interface ReadableProof {
  readonly proof: UnknownRecord;
  readonly suite: ProofSuite;
  /** The URL of the key, as the proof claims. */
  readonly verificationMethod: string;
}

/**
 * Reads a document's proofs, one or a set [DI §2.1]; `checks` tells what is wrong with them as they stand. Those of
 * unknown kinds are passed over only where another can be checked.
 */
export function readProofs(document: UnknownRecord): { proofs: ReadableProof[]; checks: Check[] } {
  const stated = listOf(document.proof);
  if (stated.length === 0) return { proofs: [], checks: [check('proof/missing')] };
  if (stated.length > LIMITS.proofs)
    return { proofs: [], checks: [check('proof/too-many', { detail: String(LIMITS.proofs) })] };
  const answers = stated.map(readProof);
  const proofs = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
  const checks = answers.flatMap((answer) => (answer.ok ? [] : [answer.check]));
  return { proofs, checks: proofs.length > 0 ? checks.map(asFurtherProof) : checks };
}

/** Nobody vouches for a proof that was not looked at: whoever had the badge can have put it there. */
function asFurtherProof(answer: Check): Check {
  const { code, detail } = answer;
  return code === 'proof/suite-not-supported' ? check('proof/other-not-supported', { detail }) : answer;
}

function readProof(proof: unknown): Result<ReadableProof> {
  if (!isObject(proof)) return refused('proof/malformed');
  const suite = suiteOf(proof);
  if (!suite)
    return typeof proof.type === 'string'
      ? refused('proof/suite-not-supported', { detail: kindOf(proof) })
      : refused('proof/malformed');
  if (proof.previousProof !== undefined) return refused('proof/chain-not-supported');
  if (proof.proofPurpose !== 'assertionMethod') return refused('proof/purpose-wrong');
  if (isDateWrong(proof.created) || isDateWrong(proof.expires)) return refused('proof/created-malformed');
  const { verificationMethod, proofValue } = proof;
  if (typeof verificationMethod !== 'string') return refused('issuer-key/method-malformed');
  if (typeof proofValue !== 'string') return refused('proof/malformed');
  return found({ proof, suite, verificationMethod });
}

/** Kinds of proofs that are in use and that this program does not know. */
const KNOWN_OF: ReadonlySet<unknown> = new Set([
  'Ed25519Signature2018',
  'JsonWebSignature2020',
  'RsaSignature2018',
  'EcdsaSecp256k1Signature2019',
  'BbsBlsSignature2020',
  'MerkleProof2019',
  'eddsa-2022',
  'eddsa-jcs-2022',
  'ecdsa-rdfc-2019',
  'ecdsa-jcs-2019',
  'ecdsa-sd-2023',
  'bbs-2023',
]);

/** The name of a proof's kind; `?` for one that is nobody's but the stranger's who wrote it. */
function kindOf({ type, cryptosuite }: UnknownRecord): string {
  const name = type === 'DataIntegrityProof' ? cryptosuite : type;
  return typeof name === 'string' && KNOWN_OF.has(name) ? name : '?';
}

function isDateWrong(stated: unknown): boolean {
  return stated !== undefined && dateTimeStampOf(stated) === undefined;
}
