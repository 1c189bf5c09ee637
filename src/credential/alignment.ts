import { definedMembers } from '../lib/defined-members.ts';
import type { Alignment } from '../model/alignment.ts';
import type { JsonObject } from './documents.ts';

/** A skill or framework item [OB 3.0 B.1.3]. */
export function alignmentOf(alignment: Alignment): JsonObject {
  return definedMembers({
    type: ['Alignment'],
    targetName: alignment.name,
    targetUrl: alignment.url,
    targetDescription: alignment.description,
    targetFramework: alignment.framework,
    targetCode: alignment.code,
    targetType: alignment.type,
  });
}
