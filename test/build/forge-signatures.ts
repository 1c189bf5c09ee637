/** Preloaded into a build: every signature comes out with one bit wrong, as from a broken key or library. */
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

const sign = crypto.sign as (...parameters: unknown[]) => Buffer;

crypto.sign = ((...parameters: unknown[]) => {
  const signature = sign(...parameters);
  signature.writeUInt8(signature.readUInt8(0) ^ 1, 0);
  return signature;
}) as typeof crypto.sign;

syncBuiltinESMExports();
