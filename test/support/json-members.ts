/** A document as tests look into it: any member may be there, with members of its own. */
export type Members = Readonly<Record<string, never>> & {
  readonly credentialSubject: Members;
  readonly achievement: readonly Members[];
};

/** A document, to be looked into. */
export function embedded(document: object): Members {
  return document as Members;
}
