/**
 * What recipients are told of their badges, unless the project has words of its own. Texts in braces are a template's
 * variables; the letter itself is Markdown. People are spoken to as by an organisation that does not know them well.
 */
export const en = {
  greeting: (name: string) => `Dear ${name},`,
  greetingWithoutName: 'Hello,',
  subject: 'Your badge from {issuer}: {achievement}',
  body: `{greeting}

{issuer} has awarded you the badge **{achievement}**, dated {date}.

It is here:

{url}

The page is yours to share. From it you can download and print the badge, and anybody can check that it is real. Your \
e-mail address does not stand on it.`,
  attachedBody: `{greeting}

{issuer} has awarded you the badge **{achievement}**, dated {date}.

It is attached to this message and published nowhere: keep both files. Whoever you give them to can check with any Open \
Badges 3.0 verifier that the badge is real. Your e-mail address does not stand in them.`,
};

export const de: typeof en = {
  greeting: (name) => `Guten Tag ${name},`,
  greetingWithoutName: 'Guten Tag,',
  subject: 'Ihr Abzeichen von {issuer}: {achievement}',
  body: `{greeting}

{issuer} hat Ihnen das Abzeichen **{achievement}** verliehen, mit Datum vom {date}.

Sie finden es hier:

{url}

Diese Seite dürfen Sie gern weitergeben. Dort lässt sich das Abzeichen herunterladen und drucken, und alle können prüfen, dass \
es echt ist. Ihre E-Mail-Adresse steht nicht darauf.`,
  attachedBody: `{greeting}

{issuer} hat Ihnen das Abzeichen **{achievement}** verliehen, mit Datum vom {date}.

Es ist dieser Nachricht beigefügt und nirgends veröffentlicht: Bewahren Sie beide Dateien auf. Wem Sie sie geben, kann mit \
jedem Prüfprogramm für Open Badges 3.0 feststellen, dass das Abzeichen echt ist. Ihre E-Mail-Adresse steht nicht darin.`,
};

export const fr: typeof en = {
  greeting: (name) => `Bonjour ${name},`,
  greetingWithoutName: 'Bonjour,',
  subject: 'Votre badge de {issuer} : {achievement}',
  body: `{greeting}

{issuer} vous a décerné le badge **{achievement}**, daté du {date}.

Le voici :

{url}

Vous pouvez partager cette page. Elle permet de télécharger et d’imprimer le badge, et chacun peut y vérifier qu’il est \
authentique. Votre adresse électronique n’y figure pas.`,
  attachedBody: `{greeting}

{issuer} vous a décerné le badge **{achievement}**, daté du {date}.

Il est joint à ce message et n’est publié nulle part : conservez les deux fichiers. Les personnes à qui vous les donnez \
peuvent vérifier son authenticité avec tout vérificateur Open Badges 3.0. Votre adresse électronique n’y figure pas.`,
};

export const es: typeof en = {
  greeting: (name) => `Hola, ${name}:`,
  greetingWithoutName: 'Hola:',
  subject: 'Su insignia de {issuer}: {achievement}',
  body: `{greeting}

{issuer} le ha otorgado la insignia **{achievement}**, con fecha de {date}.

Está aquí:

{url}

Puede compartir esa página. Desde ella se puede descargar e imprimir la insignia, y cualquiera puede comprobar que es \
auténtica. Su dirección de correo no aparece en ella.`,
  attachedBody: `{greeting}

{issuer} le ha otorgado la insignia **{achievement}**, con fecha de {date}.

Va adjunta a este mensaje y no está publicada en ningún sitio: guarde los dos archivos. Quien los reciba de usted puede \
comprobar con cualquier verificador de Open Badges 3.0 que es auténtica. Su dirección de correo no aparece en ellos.`,
};

export const pt: typeof en = {
  greeting: (name) => `Olá, ${name},`,
  greetingWithoutName: 'Olá,',
  subject: 'A sua insígnia de {issuer}: {achievement}',
  body: `{greeting}

{issuer} atribuiu-lhe a insígnia **{achievement}**, com data de {date}.

Está aqui:

{url}

Pode partilhar essa página. Nela é possível descarregar e imprimir a insígnia, e qualquer pessoa pode verificar que é \
autêntica. O seu endereço de e-mail não consta dela.`,
  attachedBody: `{greeting}

{issuer} atribuiu-lhe a insígnia **{achievement}**, com data de {date}.

Segue em anexo a esta mensagem e não está publicado em lado nenhum: guarde os dois ficheiros. Quem os receber de si pode \
verificar com qualquer verificador de Open Badges 3.0 que é autêntica. O seu endereço de e-mail não consta deles.`,
};

export const ar: typeof en = {
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
};
