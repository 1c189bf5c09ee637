import type { Dictionary } from '../dictionary.ts';

export default {
  name: 'الاسم',
  sourcedId: 'معرّف المصدر',
  systemId: 'معرّف النظام',
  productId: 'معرّف المنتج',
  userName: 'اسم المستخدم',
  accountId: 'معرّف الحساب',
  emailAddress: 'عنوان البريد الإلكتروني',
  nationalIdentityNumber: 'رقم الهوية الوطنية',
  isbn: 'ISBN',
  issn: 'ISSN',
  lisSourcedId: 'معرّف المصدر LIS',
  oneRosterSourcedId: 'معرّف المصدر OneRoster',
  sisSourcedId: 'معرّف المصدر SIS',
  ltiContextId: 'معرّف سياق LTI',
  ltiDeploymentId: 'معرّف نشر LTI',
  ltiToolId: 'معرّف أداة LTI',
  ltiPlatformId: 'معرّف منصة LTI',
  ltiUserId: 'معرّف مستخدم LTI',
  identifier: 'المعرّف',
} satisfies Dictionary['identifierTypes'];
