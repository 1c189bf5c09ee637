import type { Dictionary } from '../dictionary.ts';

export default {
  heading: 'الحالة',
  valid: 'سارية بحسب الجهة المُصدِرة',
  notBefore: (day) => `لا تسري قبل ${day}`,
  expired: (day) => `انتهت صلاحيتها في ${day}`,
  revoked: (day) => `أُلغيت في ${day}`,
  asOf: 'في {}، عند إنشاء هذه الصفحة.',
} satisfies Dictionary['state'];
