declare module 'virtual:lanyard/site' {
  /** The signed site that this build is made from. */
  export const issued: import('../issued-site.ts').IssuedSite;
}
