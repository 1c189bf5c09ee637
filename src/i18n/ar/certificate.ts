import type { Dictionary } from '../dictionary.ts';

export default {
  toPrint: 'شهادة للطباعة',
  title: (achievement) => `شهادة: ${achievement}`,
  forAchievement: 'عن',
  check: 'التحقق من هذه الشهادة',
  how: 'الورق وحده لا يُثبت شيئًا. امسح الرمز أو افتح العنوان: تذكر الصفحة الجهة التي أصدرت هذه الشارة وتتحقق من توقيعها. الشهادة الرقمية الموقّعة مرفقة بهذا الملف.',
  asOf: (day, state) => `في ${day}، عند إنشاء هذا الملف: ${state}.`,
  isPreview: 'معاينة للاطلاع فقط. هذه ليست شارة ولا يمكن التحقق منها بصفتها شارة.',
  isSample: 'نموذج. المؤسسة والأشخاص المذكورون فيه غير موجودين.',
  preview: 'معاينة',
  sample: 'نموذج',
  expired: 'منتهية',
  revoked: 'ملغاة',
  code: (url) => `رمز الاستجابة السريعة للعنوان ${url}`,
  attachment: 'شهادة Open Badges 3.0 الموقّعة',
} satisfies Dictionary['certificate'];
