import { isObject, type UnknownRecord } from '../json.ts';

/** A part of a credential that others may vouch for. */
export interface EndorsedPart {
  readonly part: UnknownRecord;
  /** The place of its members: `issuer.`. */
  readonly place: string;
}

/** The badge itself, its achievement and its issuer [OB 3.0 §9.2]. */
export function endorsedParts(credential: UnknownRecord): readonly EndorsedPart[] {
  const subject = isObject(credential.credentialSubject) ? credential.credentialSubject : {};
  const parts = [
    { part: credential, place: '' },
    { part: subject.achievement, place: 'credentialSubject.achievement.' },
    { part: credential.issuer, place: 'issuer.' },
  ];
  return parts.flatMap(({ part, place }) => (isObject(part) ? [{ part, place }] : []));
}

/** Whether there is anything to be checked of what others say about a credential. */
export function isEndorsed(credential: UnknownRecord): boolean {
  return endorsedParts(credential).some(
    ({ part }) => part.endorsement !== undefined || part.endorsementJwt !== undefined,
  );
}
