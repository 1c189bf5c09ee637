import type { Dictionary } from '../dictionary.ts';

export default {
  greeting: (name) => `مرحبًا ${name}،`,
  greetingWithoutName: 'مرحبًا،',
  subject: 'شارتك من {issuer}: {achievement}',
  body: `{greeting}

منحتك {issuer} شارة **{achievement}** بتاريخ {date}.

تجدها هنا:

{url}

يمكنك مشاركة هذه الصفحة، ومنها يمكن تنزيل الشارة وطباعتها، ويستطيع أي شخص أن يتحقق من صحتها. لا يظهر عنوان بريدك الإلكتروني فيها.`,
  attachedBody: `{greeting}

منحتك {issuer} شارة **{achievement}** بتاريخ {date}.

الشارة مرفقة بهذه الرسالة وليست منشورة في أي مكان: احتفظ بالملفين. ومن تعطيهما له يستطيع أن يتحقق من صحتها بأي أداة تحقق تدعم Open Badges 3.0. لا يظهر عنوان بريدك الإلكتروني فيهما.`,
} satisfies Dictionary['letter'];
