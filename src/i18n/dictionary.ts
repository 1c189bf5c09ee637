import type * as en from './en/index.ts';

/** The messages of a language by part of the site: a file of its folder each. English says which there are. */
export type Dictionary = typeof en;
