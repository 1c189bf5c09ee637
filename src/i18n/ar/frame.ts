import type { Dictionary } from '../dictionary.ts';

export default {
  comma: '، ',
  skip: 'الانتقال إلى المحتوى',
  aboutThisSite: 'حول هذا الموقع',
  navigation: 'الموقع',
  achievements: 'الإنجازات',
  madeOn: 'تاريخ إنشاء الصفحة: {}',
  source: 'الشيفرة المصدرية لهذا الموقع',
  preview: 'معاينة: موقَّعة بمفتاح مؤقت، ولا شيء هنا يُثبت أي أمر.',
  sample: 'موقع نموذجي: موقَّع بمفتاح منشور، وهذه الشارات لا تُثبت شيئًا.',
  previewStamp: 'معاينة',
  sampleStamp: 'نموذج',
  forMachines: 'للأنظمة الآلية',
  nothingHere: 'لا شيء هنا',
  noPage: 'لا توجد صفحة في هذا العنوان.',
  whyNoPage:
    'الشارة التي لا صفحة لها ربما لم تصدر هنا قط، أو أُزيلت بطلب من حاملها، أو نُسخ عنوانها من دون نهايته.',
  whatCanBeEarned: 'ما الذي يمكن نيله',
} satisfies Dictionary['frame'];
