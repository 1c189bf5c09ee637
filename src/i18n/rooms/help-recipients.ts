/** The help for those who hold a badge: each topic a heading and a paragraph. */
export const en = {
  title: 'For those who hold a badge',
  summary: 'What a badge is, how to keep, share and print it, and what is stored about you.',
  topics: {
    badge: {
      heading: 'What a badge is',
      text: 'A badge is a statement signed by whoever awards it: who earned what, when, and how. The picture stands for it; the signed statement, called a credential, can travel inside the picture. Anybody can check it, today and in years, with no account and without asking you.',
    },
    keep: {
      heading: 'Keep it',
      text: 'From the badge’s page, save the image with the credential inside and the credential by itself, and keep both as you keep other papers. Photo and chat apps often strip the credential from a picture; the file by itself is safe from that. Wallet apps for Open Badges 3.0 can take it too.',
    },
    share: {
      heading: 'Share it',
      text: 'Send the address of the badge’s page: whoever opens it sees the badge and can check it. In a profile or a CV, put that address beside the badge. Without it, a picture is only a picture.',
    },
    print: {
      heading: 'Print it',
      text: 'Print the page, or the certificate where the page offers one. Paper proves nothing by itself, but it carries the address at which the badge can be checked.',
    },
    stored: {
      heading: 'What is stored about you',
      text: 'What the page shows, and nothing more: your name only if it was agreed to publish it. In the place of your e-mail address the credential holds a fingerprint of it; somebody who guesses the address can confirm the guess. These pages set no cookies, count no visitors and load nothing from elsewhere.',
    },
    wrong: {
      heading: 'If something is wrong',
      text: 'Ask the issuer, whose page tells how: to correct the badge, to take your name off it, or to remove its page. What is removed here may remain in copies that others made.',
    },
  },
};

export const de: typeof en = {
  title: 'Für alle, die ein Abzeichen haben',
  summary:
    'Was ein Abzeichen ist, wie man es aufbewahrt, weitergibt und druckt, und was über Sie gespeichert ist.',
  topics: {
    badge: {
      heading: 'Was ein Abzeichen ist',
      text: 'Ein Abzeichen ist eine Erklärung, signiert von dem, der es verleiht: wer was wann und wie erworben hat. Das Bild steht dafür; die signierte Erklärung, der digitale Nachweis, kann im Bild selbst stecken. Alle können sie prüfen, heute und in Jahren, ohne Konto und ohne Sie zu fragen.',
    },
    keep: {
      heading: 'Aufbewahren',
      text: 'Speichern Sie von der Seite des Abzeichens das Bild mit dem Nachweis darin und den Nachweis allein, und heben Sie beides auf wie andere Papiere. Foto- und Chat-Apps entfernen den Nachweis oft aus dem Bild; der Datei allein geschieht das nicht. Auch Wallet-Apps für Open Badges 3.0 können sie aufnehmen.',
    },
    share: {
      heading: 'Weitergeben',
      text: 'Verschicken Sie die Adresse der Seite: Wer sie öffnet, sieht das Abzeichen und kann es prüfen. In einem Profil oder Lebenslauf gehört diese Adresse neben das Abzeichen. Ohne sie ist ein Bild nur ein Bild.',
    },
    print: {
      heading: 'Drucken',
      text: 'Drucken Sie die Seite oder, wo die Seite eine anbietet, die Urkunde. Papier allein beweist nichts, trägt aber die Adresse, unter der sich das Abzeichen prüfen lässt.',
    },
    stored: {
      heading: 'Was über Sie gespeichert ist',
      text: 'Nur, was die Seite zeigt: Ihr Name steht da nur, wenn seine Veröffentlichung vereinbart war. Statt Ihrer E-Mail-Adresse enthält der Nachweis einen Fingerabdruck davon; wer die Adresse errät, kann das bestätigen. Diese Seiten setzen keine Cookies, zählen niemanden und laden nichts von anderswo.',
    },
    wrong: {
      heading: 'Wenn etwas nicht stimmt',
      text: 'Wenden Sie sich an den Aussteller; seine Seite sagt, wie: um das Abzeichen zu berichtigen, Ihren Namen daraus zu streichen oder die Seite zu entfernen. Was hier entfernt ist, kann in Kopien anderer fortbestehen.',
    },
  },
};

export const fr: typeof en = {
  title: 'Pour les titulaires d’un badge',
  summary:
    'Ce qu’est un badge, comment le conserver, le partager et l’imprimer, et ce qui est enregistré à votre sujet.',
  topics: {
    badge: {
      heading: 'Ce qu’est un badge',
      text: 'Un badge est une déclaration signée par l’organisme qui le décerne : qui a obtenu quoi, quand et comment. L’image le représente ; la déclaration signée, l’attestation numérique, peut voyager dans l’image. Chacun peut la vérifier, aujourd’hui et dans des années, sans compte et sans rien vous demander.',
    },
    keep: {
      heading: 'Le conserver',
      text: 'Sur la page du badge, enregistrez l’image contenant l’attestation ainsi que l’attestation seule, et gardez-les comme vos autres papiers. Les applications de photos et de messagerie retirent souvent l’attestation de l’image ; le fichier seul ne court pas ce risque. Les portefeuilles numériques compatibles avec Open Badges 3.0 l’acceptent aussi.',
    },
    share: {
      heading: 'Le partager',
      text: 'Envoyez l’adresse de la page du badge : qui l’ouvre voit le badge et peut le vérifier. Dans un profil ou un CV, indiquez cette adresse à côté du badge. Sans elle, une image n’est qu’une image.',
    },
    print: {
      heading: 'L’imprimer',
      text: 'Imprimez la page, ou le certificat si la page en propose un. Le papier ne prouve rien à lui seul, mais il porte l’adresse à laquelle le badge peut être vérifié.',
    },
    stored: {
      heading: 'Ce qui est enregistré à votre sujet',
      text: 'Ce que montre la page, et rien de plus : votre nom seulement si sa publication a été convenue. À la place de votre adresse électronique, l’attestation contient une empreinte ; qui devine l’adresse peut en avoir confirmation. Ces pages n’utilisent pas de cookies, ne comptent pas les visites et ne chargent rien d’ailleurs.',
    },
    wrong: {
      heading: 'En cas d’erreur',
      text: 'Adressez-vous à l’émetteur, dont la page dit comment le joindre : pour corriger le badge, en retirer votre nom ou supprimer sa page. Ce qui est supprimé ici peut subsister dans des copies faites par d’autres.',
    },
  },
};

export const es: typeof en = {
  title: 'Para quien tiene una insignia',
  summary: 'Qué es una insignia, cómo guardarla, compartirla e imprimirla, y qué se almacena sobre usted.',
  topics: {
    badge: {
      heading: 'Qué es una insignia',
      text: 'Una insignia es una declaración firmada por quien la otorga: quién obtuvo qué, cuándo y cómo. La imagen la representa; la declaración firmada, la credencial, puede viajar dentro de la imagen. Cualquiera puede comprobarla, hoy y dentro de años, sin cuenta alguna y sin preguntarle a usted.',
    },
    keep: {
      heading: 'Guardarla',
      text: 'Desde la página de la insignia, guarde la imagen con la credencial dentro y también la credencial sola, como guarda otros documentos. Las aplicaciones de fotos y de mensajería suelen quitar la credencial de la imagen; el archivo solo no corre ese riesgo. Los monederos digitales para Open Badges 3.0 también la aceptan.',
    },
    share: {
      heading: 'Compartirla',
      text: 'Envíe la dirección de la página de la insignia: quien la abra verá la insignia y podrá comprobarla. En un perfil o un currículum, ponga esa dirección junto a la insignia. Sin ella, una imagen es solo una imagen.',
    },
    print: {
      heading: 'Imprimirla',
      text: 'Imprima la página, o el certificado si la página lo ofrece. El papel no prueba nada por sí solo, pero lleva la dirección en la que puede comprobarse la insignia.',
    },
    stored: {
      heading: 'Qué se almacena sobre usted',
      text: 'Lo que muestra la página y nada más: su nombre, solo si se acordó publicarlo. En lugar de su dirección de correo, la credencial contiene una huella de ella; quien adivine la dirección puede confirmarla. Estas páginas no usan cookies, no cuentan visitas y no cargan nada de otros lugares.',
    },
    wrong: {
      heading: 'Si algo no es correcto',
      text: 'Diríjase al emisor, cuya página dice cómo: para corregir la insignia, quitar su nombre o retirar la página. Lo que se retira aquí puede permanecer en copias hechas por otros.',
    },
  },
};

export const pt: typeof en = {
  title: 'Para quem tem uma insígnia',
  summary: 'O que é uma insígnia, como guardá-la, partilhá-la e imprimi-la, e o que fica guardado sobre si.',
  topics: {
    badge: {
      heading: 'O que é uma insígnia',
      text: 'Uma insígnia é uma declaração assinada por quem a atribui: quem obteve o quê, quando e como. A imagem representa-a; a declaração assinada, a credencial, pode ir dentro da imagem. Qualquer pessoa pode verificá-la, hoje e daqui a anos, sem conta e sem lhe perguntar nada.',
    },
    keep: {
      heading: 'Guardá-la',
      text: 'Na página da insígnia, guarde a imagem com a credencial dentro e também a credencial sozinha, como guarda outros documentos. As aplicações de fotografias e de mensagens retiram muitas vezes a credencial da imagem; com o ficheiro sozinho isso não acontece. As carteiras digitais para Open Badges 3.0 também a aceitam.',
    },
    share: {
      heading: 'Partilhá-la',
      text: 'Envie o endereço da página da insígnia: quem o abrir vê a insígnia e pode verificá-la. Num perfil ou num currículo, ponha esse endereço ao lado da insígnia. Sem ele, uma imagem é apenas uma imagem.',
    },
    print: {
      heading: 'Imprimi-la',
      text: 'Imprima a página, ou o certificado, se a página o oferecer. O papel por si só nada prova, mas traz o endereço onde a insígnia pode ser verificada.',
    },
    stored: {
      heading: 'O que fica guardado sobre si',
      text: 'O que a página mostra e nada mais: o seu nome, só se a publicação tiver sido combinada. Em vez do seu endereço de e-mail, a credencial contém uma impressão digital dele; quem adivinhar o endereço pode confirmá-lo. Estas páginas não usam cookies, não contam visitas e não carregam nada de outro lado.',
    },
    wrong: {
      heading: 'Se algo estiver errado',
      text: 'Fale com o emissor, cuja página diz como: para corrigir a insígnia, retirar dela o seu nome ou remover a página. O que aqui é removido pode continuar em cópias feitas por outros.',
    },
  },
};

export const ar: typeof en = {
  title: 'لمن يحمل شارة',
  summary: 'ما الشارة، وكيف تُحفظ وتُشارَك وتُطبع، وما الذي يُخزَّن عنك.',
  topics: {
    badge: {
      heading: 'ما الشارة',
      text: 'الشارة بيان موقَّع من الجهة التي تمنحها: من نال ماذا، ومتى، وكيف. الصورة ترمز إليها، أما البيان الموقَّع، أي الشهادة الرقمية، فيمكن أن يُحمل داخل الصورة نفسها. ويستطيع أي شخص التحقق منها، اليوم وبعد سنوات، دون حساب ودون الرجوع إليك.',
    },
    keep: {
      heading: 'حفظها',
      text: 'من صفحة الشارة، احفظ الصورة التي تحمل الشهادة الرقمية، واحفظ الشهادة وحدها أيضًا، كما تحفظ أوراقك الأخرى. كثيرًا ما تزيل تطبيقات الصور والمحادثة الشهادة من الصورة، أما الملف وحده فلا يصيبه ذلك. وتقبلها كذلك تطبيقات المحافظ التي تدعم Open Badges 3.0.',
    },
    share: {
      heading: 'مشاركتها',
      text: 'أرسل عنوان صفحة الشارة: من يفتحه يرى الشارة ويستطيع التحقق منها. وفي الملف الشخصي أو السيرة الذاتية، ضع هذا العنوان بجانب الشارة. فالصورة من دونه مجرد صورة.',
    },
    print: {
      heading: 'طباعتها',
      text: 'اطبع الصفحة، أو الشهادة المطبوعة إن كانت الصفحة تقدمها. الورق وحده لا يثبت شيئًا، لكنه يحمل العنوان الذي يمكن التحقق من الشارة عنده.',
    },
    stored: {
      heading: 'ما الذي يُخزَّن عنك',
      text: 'ما تعرضه الصفحة ولا شيء غيره: اسمك فقط إن اتُّفق على نشره. وبدلًا من عنوان بريدك الإلكتروني تحمل الشهادة بصمة له، ومن يخمّن العنوان يستطيع تأكيد تخمينه. لا تستخدم هذه الصفحات ملفات تعريف الارتباط، ولا تحصي الزوار، ولا تحمّل شيئًا من مواقع أخرى.',
    },
    wrong: {
      heading: 'إذا كان هناك خطأ',
      text: 'اتصل بالجهة المُصدِرة، وصفحتها تبيّن كيف: لتصحيح الشارة، أو حذف اسمك منها، أو إزالة صفحتها. وما يُزال هنا قد يبقى في نسخ صنعها آخرون.',
    },
  },
};
