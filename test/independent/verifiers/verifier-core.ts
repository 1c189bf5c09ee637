/** What the Digital Credentials Consortium's wallet and VerifierPlus say. */
import { verifyCredential } from '@digitalcredentials/verifier-core';
import { answer } from '../answer.ts';

// It prints what it could not fetch on stdout, which is where the verdicts go.
Object.assign(console, { log() {} });

await answer(async (credential) => {
  const { log, errors, additionalInformation } = await verifyCredential({
    credential: credential as never,
    knownDIDRegistries: [] as never,
  });
  const step = (id: string) => log?.find((entry) => entry.id === id);
  const schema = additionalInformation?.find((entry) => entry.id === 'schema_check')?.results;
  const schemaErrors = Array.isArray(schema) ? schema.flatMap(({ result }) => result.errors ?? []) : [];
  const reasons = [...(errors ?? []), ...(log ?? []).flatMap(({ error }) => error ?? []), ...schemaErrors];
  const status = step('revocation_status');
  return {
    signed: step('valid_signature')?.valid === true && schemaErrors.length === 0 && !status?.error,
    revoked: status && status.valid === false,
    expired: step('expiration')?.valid === false,
    reason: reasons.map((reason) => JSON.stringify(reason)).join('; ') || undefined,
  };
});
