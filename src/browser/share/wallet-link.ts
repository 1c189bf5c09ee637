/**
 * The link by which Learner Credential Wallet is offered a credential: `dccrequest:` belongs to that app, so that no
 * server sees what is in it. The wallet decodes the link twice; a `%` inside the JSON is therefore an escape of JSON's.
 */
export function walletLink(credential: object): string {
  const offer = {
    verifiablePresentation: {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiablePresentation'],
      verifiableCredential: [credential],
    },
  };
  const json = JSON.stringify(offer).replaceAll('%', '\\u0025');
  return `dccrequest://request?request=${encodeURIComponent(json)}`;
}
