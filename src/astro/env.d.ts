declare module 'virtual:lanyard/site' {
  /** The signed site that this build is made from. */
  export const issued: import('../issue/issued-site.ts').IssuedSite;
}

declare module 'virtual:lanyard/theme' {
  /** The addresses of the fonts that a page needs at once. */
  export const fonts: readonly string[];
}
