import type { IssuedRecord } from '../../issue/issued-site.ts';
import type { Achievement } from '../../model/achievement.ts';
import type { AchievementId } from '../../model/id.ts';

/** What a learner record's image is drawn from: as the badge of an achievement of its name would be, of no achievement's id. */
export function recordEmblem({ record, issuer }: IssuedRecord, language: string): Achievement {
  return {
    id: `records/${record.id}` as AchievementId,
    file: record.file,
    name: record.name,
    description: record.name,
    criteria: '',
    type: 'Diploma',
    drawing: { icon: 'scroll-text' },
    issuer: issuer.id,
    language,
  };
}
