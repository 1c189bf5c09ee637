import type { Dictionary } from '../dictionary.ts';

export default {
  heading: 'النتائج',
  assessed: 'ما يجري تقييمه',
  scale: 'السلّم',
  needed: 'المطلوب',
  levelNeeded: 'مطلوب',
  levelReached: 'تحقق',
  range: (least, most) => `من ${least} إلى ${most}`,
  from: (least) => `من ${least}`,
  upTo: (most) => `حتى ${most}`,
  level: (level) => `المستوى ${level}`,
  points: (points) => `النقاط: ${points}`,
  countedPoints: (count) =>
    count({
      zero: 'بلا نقاط',
      one: 'نقطة واحدة',
      two: 'نقطتان',
      few: '# نقاط',
      many: '# نقطة',
      other: '# نقطة',
    }),
} satisfies Dictionary['results'];
