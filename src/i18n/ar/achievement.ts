import type { Dictionary } from '../dictionary.ts';

export default {
  awardedBy: 'تمنحها',
  code: 'الرمز',
  version: 'الإصدار',
  fieldOfStudy: 'مجال الدراسة',
  specialisation: 'التخصص',
  credits: 'الوحدات الدراسية',
  lasts: 'مدة السريان',
  days: (count) =>
    count({ zero: '# يوم', one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يومًا', other: '# يوم' }),
  weeks: (count) =>
    count({
      zero: '# أسبوع',
      one: 'أسبوع واحد',
      two: 'أسبوعان',
      few: '# أسابيع',
      many: '# أسبوعًا',
      other: '# أسبوع',
    }),
  months: (count) =>
    count({ zero: '# شهر', one: 'شهر واحد', two: 'شهران', few: '# أشهر', many: '# شهرًا', other: '# شهر' }),
  years: (count) =>
    count({ zero: '# سنة', one: 'سنة واحدة', two: 'سنتان', few: '# سنوات', many: '# سنة', other: '# سنة' }),
  language: 'اللغة',
  devisedBy: 'من إعداد',
  tags: 'الكلمات المفتاحية',
  related: 'ذات صلة',
  publicAwards: (count) =>
    count({
      zero: 'لا شارات ممنوحة علنًا',
      one: 'شارة واحدة ممنوحة علنًا',
      two: 'شارتان ممنوحتان علنًا',
      few: '# شارات ممنوحة علنًا',
      many: '# شارة ممنوحة علنًا',
      other: '# شارة ممنوحة علنًا',
    }),
  somebody: 'شخص لا يُذكر اسمه هنا',
  allHolders: 'عرضها كلها',
  holdersOf: (achievement) => `شارات «${achievement}»`,
  pageOf: (page, pages) => `الصفحة ${page} من ${pages}`,
  pages: 'الصفحات',
  newer: 'الأحدث',
  older: 'الأقدم',
  jsonld: 'هذا الإنجاز بصيغة JSON-LD',
} satisfies Dictionary['achievement'];
