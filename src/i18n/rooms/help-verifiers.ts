/** The help for those who check a badge: each topic a heading and a paragraph. `{}` is a command to type. */
export const en = {
  title: 'For those who check a badge',
  summary: 'How to find out whether a badge is real, and what that proves.',
  topics: {
    glance: {
      heading: 'At a glance',
      text: 'Look at the domain on the badge’s page and in your browser’s address bar: is it one that the organisation is known to own? A name is only a claim; the domain is what a signature can show. Then look at the state, which says so plainly where a badge has expired or was revoked.',
    },
    check: {
      heading: 'Check it',
      text: 'A page can say anything, so have the signature checked. Give the address of the badge’s page, or the file or image that you were sent, to any verifier for Open Badges 3.0, or run this: {}',
    },
    distrust: {
      heading: 'Without trusting this site',
      text: 'Use a verifier of somebody else. It needs nothing from here but the credential and two small files: the issuer’s public keys and its list of revoked badges. The keys stand in a place that follows from the issuer’s domain, so nobody else can put theirs there.',
    },
    proves: {
      heading: 'What a check proves',
      text: 'That the credential was signed with a key of the domain that it names, that not a letter of it has changed since, and whether it had expired or was revoked at the moment of the check. With the e-mail address of the person, that it was given to that address.',
    },
    doesNot: {
      heading: 'What it does not prove',
      text: 'That the organisation is what its name says, that the award is worth something, or that the person before you is the one who earned it. Judge the first by the domain, the second by criteria and evidence, and ask for the e-mail address for the third. A picture or a print without its credential proves nothing.',
    },
    stored: {
      heading: 'What is stored when you check',
      text: 'Nothing here. A verifier asks the issuer’s host for its keys and its list of revoked badges; that host can see that somebody asked, but not for which of its badges.',
    },
  },
};

export const de: typeof en = {
  title: 'Für alle, die ein Abzeichen prüfen',
  summary: 'Wie man herausfindet, ob ein Abzeichen echt ist, und was das beweist.',
  topics: {
    glance: {
      heading: 'Auf einen Blick',
      text: 'Sehen Sie auf die Domain auf der Seite des Abzeichens und in der Adresszeile Ihres Browsers: Gehört sie bekanntlich der Organisation? Ein Name ist nur eine Behauptung; die Domain ist das, was eine Signatur zeigen kann. Dann sehen Sie auf den Stand: Wo ein Abzeichen abgelaufen ist oder widerrufen wurde, steht es deutlich da.',
    },
    check: {
      heading: 'Prüfen',
      text: 'Eine Seite kann alles behaupten; lassen Sie daher die Signatur prüfen. Geben Sie die Adresse der Seite, oder die Datei oder das Bild, das Sie bekommen haben, einem beliebigen Prüfprogramm für Open Badges 3.0, oder diesem Befehl: {}',
    },
    distrust: {
      heading: 'Ohne dieser Website zu vertrauen',
      text: 'Nehmen Sie ein Prüfprogramm von jemand anderem. Es braucht von hier nur den Nachweis und zwei kleine Dateien: die öffentlichen Schlüssel des Ausstellers und seine Liste widerrufener Abzeichen. Die Schlüssel liegen an einer Stelle, die sich aus der Domain des Ausstellers ergibt; niemand sonst kann seine eigenen dort ablegen.',
    },
    proves: {
      heading: 'Was eine Prüfung beweist',
      text: 'Dass der Nachweis mit einem Schlüssel der genannten Domain signiert wurde, dass seitdem kein Buchstabe daran geändert wurde, und ob er im Augenblick der Prüfung abgelaufen oder widerrufen war. Mit der E-Mail-Adresse der Person auch, dass er für diese Adresse ausgestellt wurde.',
    },
    doesNot: {
      heading: 'Was sie nicht beweist',
      text: 'Dass die Organisation ist, was ihr Name sagt, dass die Auszeichnung etwas wert ist, oder dass die Person vor Ihnen sie erworben hat. Das Erste beurteilen Sie nach der Domain, das Zweite nach Kriterien und Belegen, und für das Dritte fragen Sie nach der E-Mail-Adresse. Ein Bild oder Ausdruck ohne Nachweis beweist nichts.',
    },
    stored: {
      heading: 'Was beim Prüfen gespeichert wird',
      text: 'Hier nichts. Ein Prüfprogramm holt vom Server des Ausstellers dessen Schlüssel und Liste widerrufener Abzeichen; der Server sieht, dass jemand fragt, aber nicht, nach welchem Abzeichen.',
    },
  },
};

export const fr: typeof en = {
  title: 'Pour qui vérifie un badge',
  summary: 'Comment savoir si un badge est authentique, et ce que cela prouve.',
  topics: {
    glance: {
      heading: 'D’un coup d’œil',
      text: 'Regardez le domaine, sur la page du badge et dans la barre d’adresse de votre navigateur : appartient-il notoirement à l’organisme ? Un nom n’est qu’une affirmation ; le domaine est ce qu’une signature peut montrer. Regardez ensuite l’état, qui dit clairement si un badge a expiré ou a été révoqué.',
    },
    check: {
      heading: 'Le vérifier',
      text: 'Une page peut dire n’importe quoi : faites vérifier la signature. Donnez l’adresse de la page du badge, ou le fichier ou l’image que vous avez reçus, à n’importe quel vérificateur Open Badges 3.0, ou à cette commande : {}',
    },
    distrust: {
      heading: 'Sans se fier à ce site',
      text: 'Utilisez un vérificateur fait par d’autres. Il n’a besoin d’ici que de l’attestation et de deux petits fichiers : les clés publiques de l’émetteur et sa liste de badges révoqués. Les clés se trouvent à un endroit qui découle du domaine de l’émetteur ; personne d’autre ne peut y mettre les siennes.',
    },
    proves: {
      heading: 'Ce que prouve une vérification',
      text: 'Que l’attestation a été signée avec une clé du domaine indiqué, que pas une lettre n’en a changé depuis, et si elle était expirée ou révoquée au moment de la vérification. Avec l’adresse électronique de la personne, qu’elle a été délivrée à cette adresse.',
    },
    doesNot: {
      heading: 'Ce qu’elle ne prouve pas',
      text: 'Que l’organisme est ce que dit son nom, que la distinction vaut quelque chose, ni que la personne devant vous est celle qui l’a obtenue. Jugez du premier point par le domaine, du deuxième par les critères et les justificatifs, et demandez l’adresse électronique pour le troisième. Une image ou une impression sans attestation ne prouve rien.',
    },
    stored: {
      heading: 'Ce qui est enregistré lors d’une vérification',
      text: 'Ici, rien. Un vérificateur demande au serveur de l’émetteur ses clés et sa liste de badges révoqués ; ce serveur voit que quelqu’un demande, mais pas pour quel badge.',
    },
  },
};

export const es: typeof en = {
  title: 'Para quien comprueba una insignia',
  summary: 'Cómo saber si una insignia es auténtica, y qué prueba eso.',
  topics: {
    glance: {
      heading: 'De un vistazo',
      text: 'Mire el dominio en la página de la insignia y en la barra de direcciones de su navegador: ¿es uno que se sabe que pertenece a la organización? Un nombre es solo una afirmación; el dominio es lo que una firma puede demostrar. Mire después el estado, que dice claramente si una insignia ha caducado o ha sido revocada.',
    },
    check: {
      heading: 'Comprobarla',
      text: 'Una página puede decir cualquier cosa, así que haga comprobar la firma. Dé la dirección de la página, o el archivo o la imagen que le enviaron, a cualquier verificador de Open Badges 3.0, o a esta orden: {}',
    },
    distrust: {
      heading: 'Sin confiar en este sitio',
      text: 'Use un verificador hecho por otros. De aquí solo necesita la credencial y dos archivos pequeños: las claves públicas del emisor y su lista de insignias revocadas. Las claves están en un lugar que se deduce del dominio del emisor; nadie más puede poner allí las suyas.',
    },
    proves: {
      heading: 'Qué prueba una comprobación',
      text: 'Que la credencial se firmó con una clave del dominio que nombra, que desde entonces no ha cambiado ni una letra, y si en el momento de la comprobación había caducado o estaba revocada. Con la dirección de correo de la persona, que se otorgó a esa dirección.',
    },
    doesNot: {
      heading: 'Qué no prueba',
      text: 'Que la organización sea lo que dice su nombre, que el logro valga algo, ni que la persona que tiene delante sea quien lo obtuvo. Lo primero júzguelo por el dominio, lo segundo por los criterios y las evidencias, y para lo tercero pida la dirección de correo. Una imagen o una impresión sin credencial no prueba nada.',
    },
    stored: {
      heading: 'Qué se almacena al comprobar',
      text: 'Aquí, nada. Un verificador pide al servidor del emisor sus claves y su lista de insignias revocadas; ese servidor ve que alguien pregunta, pero no por cuál de sus insignias.',
    },
  },
};

export const pt: typeof en = {
  title: 'Para quem verifica uma insígnia',
  summary: 'Como saber se uma insígnia é autêntica, e o que isso prova.',
  topics: {
    glance: {
      heading: 'De relance',
      text: 'Veja o domínio na página da insígnia e na barra de endereço do seu navegador: é um que se sabe pertencer à organização? Um nome é apenas uma afirmação; o domínio é o que uma assinatura pode mostrar. Veja depois o estado, que diz claramente se uma insígnia expirou ou foi revogada.',
    },
    check: {
      heading: 'Verificá-la',
      text: 'Uma página pode dizer seja o que for, por isso mande verificar a assinatura. Dê o endereço da página, ou o ficheiro ou a imagem que recebeu, a qualquer verificador de Open Badges 3.0, ou a este comando: {}',
    },
    distrust: {
      heading: 'Sem confiar neste site',
      text: 'Use um verificador feito por outros. Daqui só precisa da credencial e de dois pequenos ficheiros: as chaves públicas do emissor e a sua lista de insígnias revogadas. As chaves estão num lugar que decorre do domínio do emissor; mais ninguém pode pôr lá as suas.',
    },
    proves: {
      heading: 'O que uma verificação prova',
      text: 'Que a credencial foi assinada com uma chave do domínio que indica, que desde então nem uma letra mudou, e se no momento da verificação tinha expirado ou estava revogada. Com o endereço de e-mail da pessoa, que foi atribuída a esse endereço.',
    },
    doesNot: {
      heading: 'O que não prova',
      text: 'Que a organização é o que o nome diz, que a conquista vale alguma coisa, nem que a pessoa à sua frente é quem a obteve. Julgue a primeira pelo domínio, a segunda pelos critérios e evidências, e para a terceira peça o endereço de e-mail. Uma imagem ou impressão sem credencial não prova nada.',
    },
    stored: {
      heading: 'O que fica guardado ao verificar',
      text: 'Aqui, nada. Um verificador pede ao servidor do emissor as chaves e a lista de insígnias revogadas; esse servidor vê que alguém pergunta, mas não por qual das suas insígnias.',
    },
  },
};

export const ar: typeof en = {
  title: 'لمن يتحقق من شارة',
  summary: 'كيف تعرف أن شارة ما حقيقية، وما الذي يثبته ذلك.',
  topics: {
    glance: {
      heading: 'نظرة سريعة',
      text: 'انظر إلى النطاق في صفحة الشارة وفي شريط العنوان في متصفحك: هل هو نطاق معروف بأنه ملك للمؤسسة؟ الاسم مجرد ادعاء، أما النطاق فهو ما يمكن أن يُظهره التوقيع. ثم انظر إلى الحالة، فهي تبيّن بوضوح إن كانت الشارة قد انتهت صلاحيتها أو أُلغيت.',
    },
    check: {
      heading: 'التحقق منها',
      text: 'قد تقول الصفحة أي شيء، لذلك تحقق من التوقيع. قدّم عنوان صفحة الشارة، أو الملف أو الصورة التي وصلتك، إلى أي أداة تحقق تدعم Open Badges 3.0، أو شغّل هذا الأمر: {}',
    },
    distrust: {
      heading: 'دون الوثوق بهذا الموقع',
      text: 'استخدم أداة تحقق من صنع غيرنا. لا تحتاج من هنا إلا إلى الشهادة الرقمية وملفين صغيرين: المفاتيح العامة للجهة المُصدِرة وقائمة شاراتها الملغاة. والمفاتيح موجودة في موضع يُستنتج من نطاق الجهة المُصدِرة، فلا يستطيع غيرها أن يضع مفاتيحه هناك.',
    },
    proves: {
      heading: 'ما الذي يثبته التحقق',
      text: 'أن الشهادة وُقّعت بمفتاح من النطاق الذي تذكره، وأن حرفًا منها لم يتغير منذ ذلك الحين، وهل كانت لحظة التحقق منتهية الصلاحية أو ملغاة. ومع عنوان البريد الإلكتروني للشخص: أنها مُنحت لهذا العنوان.',
    },
    doesNot: {
      heading: 'ما الذي لا يثبته',
      text: 'أن المؤسسة هي ما يقوله اسمها، أو أن للإنجاز قيمة، أو أن الشخص الذي أمامك هو من ناله. احكم على الأول بالنطاق، وعلى الثاني بالمعايير والأدلة، واسأل عن عنوان البريد الإلكتروني للثالث. والصورة أو الورقة المطبوعة دون شهادتها لا تثبت شيئًا.',
    },
    stored: {
      heading: 'ما الذي يُخزَّن عند التحقق',
      text: 'لا شيء هنا. تطلب أداة التحقق من خادم الجهة المُصدِرة مفاتيحها وقائمة شاراتها الملغاة، فيرى الخادم أن أحدًا سأل، لكنه لا يعرف عن أي شارة.',
    },
  },
};
