/** The credential that stands in a badge's page. */
export function credentialOf(page: Document): object | undefined {
  const data: { readonly type?: unknown }[] = [
    ...page.querySelectorAll('script[type="application/ld+json"]'),
  ].map(({ textContent }) => JSON.parse(textContent));
  return data.find(({ type }) => Array.isArray(type) && type.includes('VerifiableCredential'));
}
