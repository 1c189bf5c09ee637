import type { Dictionary } from '../dictionary.ts';

export default {
  heading: 'كيفية التحقق منها',
  explanation:
    'تكرر هذه الصفحة ما أُصدر، وليست دليلًا بحد ذاتها. يمكن تقديم عنوانها أو الصورة إلى أي أداة تحقق تدعم Open Badges 3.0، أو تشغيل هذا الأمر:',
  help: 'ما الذي يثبته التحقق، وما الذي لا يثبته',
  credential: 'الشهادة الرقمية',
  did: 'معرِّف DID للجهة المُصدِرة',
  key: 'المفتاح',
  proof: 'التوقيع',
  signed: 'تاريخ التوقيع',
  statusList: 'قائمة الحالة',
  placeIn: (place) => `الموضع ${place} في`,
} satisfies Dictionary['proof'];
