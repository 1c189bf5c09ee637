import { randomUUID } from 'node:crypto';
import { generate } from 'selfsigned';

/** What an HTTPS server for a few hosts needs, and what its clients must trust. */
export interface TestCertificate {
  readonly key: string;
  readonly cert: string;
  readonly authority: string;
}

/** A certificate for some hosts from an authority made for this test and trusted by nobody else. */
export async function certify(hosts: readonly string[]): Promise<TestCertificate> {
  const options = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' } as const;
  // A name of its own: a client that trusts two of them tells them apart by it.
  const authority = await generate([{ name: 'commonName', value: `Test authority ${randomUUID()}` }], {
    ...options,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  });
  const server = await generate([{ name: 'commonName', value: hosts[0] ?? 'localhost' }], {
    ...options,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) },
    ],
  });
  return { key: server.private, cert: server.cert, authority: authority.cert };
}
