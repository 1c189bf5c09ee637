declare module 'virtual:lanyard/site' {
  /** The signed site that this build is made from. */
  export const issued: import('../issue/issued-site.ts').IssuedSite;
  /** Whether this build has to render a page, given its file and all that it is made from. */
  export const isToRender: (path: string, sources: import('../build/page-reuse.ts').PageSources) => boolean;
}

declare module 'virtual:lanyard/theme' {
  /** The addresses of the fonts that a page needs at once. */
  export const fonts: readonly string[];
}
