import { verifySignature } from '../../proof/data-integrity/verify-signature.ts';
import { type Check, check } from '../answers.ts';
import { isObject, type UnknownRecord } from '../json.ts';
import type { Session } from '../session.ts';
import type { ReadableProof } from './proof-form.ts';

/** Whether a document is as it was signed with a key [DI §4.3]. */
export async function checkSignature(
  document: UnknownRecord,
  { proof, suite }: ReadableProof,
  publicKeyMultibase: string,
  { engine }: Session,
): Promise<Check> {
  try {
    const right = await verifySignature({ document, proof, suite, publicKeyMultibase, engine });
    return check(right ? 'proof/verified' : 'proof/signature-wrong');
  } catch (error) {
    return explain(error);
  }
}

/** What jsonld throws: told apart by name and event, never by message. */
interface JsonLdError extends Error {
  readonly details?: { readonly code?: unknown; readonly event?: { readonly details?: unknown } };
}

function explain(error: unknown): Check {
  if (!isJsonLdError(error) || error.details?.code === 'loading remote context failed') {
    return check('proof/not-computable');
  }
  if (error.name !== 'jsonld.ValidationError') return check('proof/not-json-ld');
  return check('proof/unknown-term', { detail: termOf(error.details?.event?.details) });
}

function isJsonLdError(error: unknown): error is JsonLdError {
  return error instanceof Error && error.name.startsWith('jsonld.');
}

/** The name that no vocabulary defines, where it is harmless to repeat; else nothing. */
function termOf(details: unknown): string {
  if (!isObject(details)) return '';
  const term = details.property ?? details.type ?? details.id;
  return typeof term === 'string' && /^[A-Za-z][\w-]{0,63}$/.test(term) ? term : '';
}
