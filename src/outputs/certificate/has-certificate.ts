import type { Award } from '../../model/award.ts';

/** Whether an award has a certificate, on a site that makes them: unless its file, or its achievement's, says no. */
export function hasCertificate({ without }: Pick<Award, 'without'>): boolean {
  return !without?.includes('certificate');
}
