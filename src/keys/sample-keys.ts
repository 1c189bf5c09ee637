import type { PublicKey } from './public-key.ts';

/** The public halves of keys.example/. */
const SAMPLE_PUBLIC_KEYS: ReadonlySet<string> = new Set([
  'z6MkuYxHE3R1FGry6anod6hFpawaRHfDziqLCP6eRcNXb5St',
  'z6MkonxmS8wcH1P5ioa7Sw8vY3aF2GmhXTSofJmnt7oLHBek',
  'z6MkrdKhs8FBMrTP3kTPjnFyDL34m2UCboJWQviLV1qp3Kwe',
]);

/** Whether a key is one of keys.example/: anybody can sign with these, so they may speak for nobody real. */
export function isSampleKey({ name }: PublicKey): boolean {
  return SAMPLE_PUBLIC_KEYS.has(name);
}

/** Whether the sample keys may sign for a host: `*.example` [RFC 2606] and localhost. */
export function isSampleHost(hostname: string): boolean {
  return hostname === 'localhost' || hostname === 'example' || hostname.endsWith('.example');
}
