import { CREDENTIALS_V1 } from '../contexts/urls.ts';
import type { DateTime } from '../lib/date-time.ts';
import { dateTimeStampOf } from './date-time-stamp.ts';
import { listOf, type UnknownRecord } from './json.ts';

/** What a data model calls the first and the last moment of a credential. */
export interface DateMembers {
  readonly start: 'validFrom' | 'issuanceDate';
  readonly end: 'validUntil' | 'expirationDate';
}

/** Of VC Data Model 1.1. */
export const DATES_1: DateMembers = { start: 'issuanceDate', end: 'expirationDate' };
/** Of VC Data Model 2.0. */
export const DATES_2: DateMembers = { start: 'validFrom', end: 'validUntil' };

/** Whether a document names the vocabulary of VC Data Model 1.1. */
export function isDataModel1(document: UnknownRecord): boolean {
  return listOf(document['@context']).includes(CREDENTIALS_V1);
}

/** The members that a document's data model has for its dates [VC 1.1 §4.6, §4.7; VC 2.0 §4.9]. */
export function dateMembers(document: UnknownRecord): DateMembers {
  return isDataModel1(document) ? DATES_1 : DATES_2;
}

/** The first and the last moment at which a document holds, as far as it says. */
export function periodOf(document: UnknownRecord): readonly [DateTime | undefined, DateTime | undefined] {
  const { start, end } = dateMembers(document);
  return [dateTimeStampOf(document[start]), dateTimeStampOf(document[end])];
}
