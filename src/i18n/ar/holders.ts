import type en from '../en/holders.ts';

export default {
  letter: {
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
  },
  certificate: {
    toPrint: 'شهادة للطباعة',
    title: (achievement) => `شهادة: ${achievement}`,
    forAchievement: 'عن',
    check: 'التحقق من هذه الشهادة',
    how: 'الورق وحده لا يُثبت شيئًا. امسح الرمز أو افتح العنوان: تذكر الصفحة الجهة التي أصدرت هذه الشارة وتتحقق من توقيعها. الشهادة الرقمية الموقّعة مرفقة بهذا الملف.',
    asOf: (day, state) => `في ${day}: ${state}.`,
    isPreview: 'معاينة للاطلاع فقط. هذه ليست شارة ولا يمكن التحقق منها بصفتها شارة.',
    isSample: 'نموذج. المؤسسة والأشخاص المذكورون فيه غير موجودين.',
    preview: 'معاينة',
    sample: 'نموذج',
    expired: 'منتهية',
    revoked: 'ملغاة',
    code: (url) => `رمز الاستجابة السريعة للعنوان ${url}`,
    attachment: 'شهادة Open Badges 3.0 الموقّعة',
  },
  share: {
    heading: 'المشاركة والاحتفاظ',
    title: (badge, issuer) => `${badge}، من ${issuer}`,
    revoked: 'أُلغيت هذه الشارة. تبقى ملفاتها هنا سجلًا، ومن يتحقق منها يُخبَر بذلك.',
    expired: 'انتهت صلاحية هذه الشارة. من يتحقق منها يُخبَر بذلك.',
    address: 'العنوان',
    copy: 'نسخ',
    copyOf: (what) => `نسخ: ${what}`,
    copied: 'تم النسخ',
    notCopied: 'لم يسمح المتصفح بذلك. النص محدَّد: انسخه يدويًا.',
    systemSheet: 'مشاركة…',
    show: 'عرضها',
    linkedin: 'إضافة إلى ملف LinkedIn',
    email: 'إرسال بالبريد الإلكتروني',
    server: 'Mastodon، خادمك',
    notAServer: 'هذا ليس اسم خادم. يكون على شكل mastodon.social.',
    post: 'نشر',
    byHand: 'LinkedIn يدويًا',
    name: 'الاسم',
    organization: 'الجهة المُصدِرة',
    issued: 'تاريخ الإصدار',
    expires: 'تاريخ الانتهاء',
    credentialId: 'معرّف الشهادة',
    credentialUrl: 'رابط الشهادة',
    onAPage: 'في صفحة ويب',
    imageSnippet: 'الصورة كرابط',
    frameSnippet: 'الشارة في إطار صغير',
    files: 'الملفات',
    imageWithCredential: 'صورة تحمل الشهادة الرقمية',
    credentialAlone: 'الشهادة الرقمية وحدها',
    forBackpacks: 'للحقائب الرقمية القديمة وMoodle',
    imageAlone: 'الصورة وحدها',
    printPage: 'طباعة هذه الصفحة أو حفظها بصيغة PDF',
    needsScript:
      'عند تفعيل JavaScript تُنشئ هذه الصفحة أيضًا الصورة التي تحمل الشهادة الرقمية ورموز QR وصفحة للطباعة.',
    notMade: 'تعذّر إنشاء الملف لأن جزءًا منه لم يُحمَّل. يُرجى المحاولة مرة أخرى.',
    qr: 'رمز QR لهذه الصفحة',
    qrAlt: (address) => `رمز QR للعنوان ${address}`,
    wallet: 'المحفظة',
    walletHelp: 'يمكن لمحفظة تقبل Open Badges 3.0 أن تُعطى هذا العنوان أو أن تمسحه:',
    walletQr: 'رمز QR لذلك العنوان',
    walletOpen: 'فتح في Learner Credential Wallet',
    walletNote: 'إن لم يحدث شيء فالتطبيق غير موجود على هذا الجهاز.',
    privateLink: 'رابط خاص',
    privateHelp: 'الشارة كلها داخل رابط: من يفتحه يمكنه التحقق منها، ولا يراها أي خادم.',
    makeLink: 'إنشاء رابط',
  },
} satisfies typeof en;
