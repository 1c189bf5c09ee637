/** What can be amiss on a live site, by what is to be done about it. */
export type Topic =
  | 'address'
  | 'certificate'
  | 'content-type'
  | 'cors'
  | 'preflight'
  | 'negotiation'
  | 'caching'
  | 'well-known'
  | 'not-found'
  | 'headers'
  | 'noindex'
  | 'missing'
  | 'stale'
  | 'keys'
  | 'not-genuine'
  | 'social-image';

/** What to change on a host so that a site is served as it should be. */
export interface HostAdvice {
  /** How the rules that a build writes get to work. */
  readonly rules: string;
  /** Where something else than the rules is to be looked after. */
  readonly on: Readonly<Partial<Record<Topic, string>>>;
}

/** How a live site gives away that it is on a host. */
export interface HostMarks {
  /** The host names that the host gives to sites. */
  readonly names?: RegExp;
  /** Headers of its answers. */
  readonly headers?: readonly { readonly name: string; readonly value: RegExp }[];
  /** A path from the root that answers with this text, on a host that says nothing of itself in its headers. */
  readonly answer?: { readonly path: string; readonly text: string };
}

/** For servers that are set up by hand. */
export const HIDDEN_FOLDERS =
  'copy dist/ with its hidden folders, and look for a rule of your own that denies paths with a dot in front.';
