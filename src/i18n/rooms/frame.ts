/** What stands around every page, and the page for lost addresses. */
export const en = {
  comma: ', ',
  skip: 'Skip to the content',
  aboutThisSite: 'About this site',
  navigation: 'Site',
  achievements: 'Achievements',
  madeOn: 'Made on {}',
  source: 'Source of this site',
  preview: 'PREVIEW: signed with a throw-away key; nothing here proves anything.',
  sample: 'Sample site: signed with a published key; these badges prove nothing.',
  previewStamp: 'PREVIEW',
  sampleStamp: 'SAMPLE',
  forMachines: 'For machines',
  nothingHere: 'Nothing here',
  noPage: 'There is no page at this address.',
  whyNoPage:
    'A badge whose page is missing may never have been issued here, may have been removed because its holder asked, or its address was copied without its end.',
  whatCanBeEarned: 'See what can be earned',
};

export const de: typeof en = {
  comma: ', ',
  skip: 'Zum Inhalt springen',
  aboutThisSite: 'Über diese Website',
  navigation: 'Website',
  achievements: 'Auszeichnungen',
  madeOn: 'Erstellt am {}',
  source: 'Quelltext dieser Website',
  preview: 'VORSCHAU: mit einem Wegwerfschlüssel signiert; nichts hier beweist etwas.',
  sample: 'Beispielwebsite: mit einem veröffentlichten Schlüssel signiert; diese Abzeichen beweisen nichts.',
  previewStamp: 'VORSCHAU',
  sampleStamp: 'BEISPIEL',
  forMachines: 'Für Maschinen',
  nothingHere: 'Hier ist nichts',
  noPage: 'Unter dieser Adresse gibt es keine Seite.',
  whyNoPage:
    'Ein Abzeichen, dessen Seite fehlt, wurde hier vielleicht nie ausgestellt oder auf Wunsch entfernt, oder das Ende der Adresse ging beim Kopieren verloren.',
  whatCanBeEarned: 'Was es zu erwerben gibt',
};

export const fr: typeof en = {
  comma: ', ',
  skip: 'Aller au contenu',
  aboutThisSite: 'À propos de ce site',
  navigation: 'Le site',
  achievements: 'Distinctions',
  madeOn: 'Créé le {}',
  source: 'Code source de ce site',
  preview: 'APERÇU : signé avec une clé jetable ; rien ici ne prouve quoi que ce soit.',
  sample: 'Site d’exemple : signé avec une clé publiée ; ces badges ne prouvent rien.',
  previewStamp: 'APERÇU',
  sampleStamp: 'EXEMPLE',
  forMachines: 'Pour les machines',
  nothingHere: 'Rien ici',
  noPage: 'Il n’y a pas de page à cette adresse.',
  whyNoPage:
    'Un badge dont la page manque n’a peut-être jamais été délivré ici, a pu être retiré à la demande de son titulaire, ou son adresse a été copiée sans la fin.',
  whatCanBeEarned: 'Voir ce qui peut être obtenu',
};

export const es: typeof en = {
  comma: ', ',
  skip: 'Ir al contenido',
  aboutThisSite: 'Acerca de este sitio',
  navigation: 'Sitio',
  achievements: 'Logros',
  madeOn: 'Creado el {}',
  source: 'Código fuente de este sitio',
  preview: 'VISTA PREVIA: firmado con una clave desechable; nada de lo que hay aquí prueba nada.',
  sample: 'Sitio de ejemplo: firmado con una clave publicada; estas insignias no prueban nada.',
  previewStamp: 'VISTA PREVIA',
  sampleStamp: 'EJEMPLO',
  forMachines: 'Para máquinas',
  nothingHere: 'Aquí no hay nada',
  noPage: 'No hay ninguna página en esta dirección.',
  whyNoPage:
    'Una insignia cuya página falta quizá nunca se emitió aquí, se retiró a petición de quien la tenía, o su dirección se copió sin el final.',
  whatCanBeEarned: 'Ver qué se puede obtener',
};

export const pt: typeof en = {
  comma: ', ',
  skip: 'Ir para o conteúdo',
  aboutThisSite: 'Acerca deste site',
  navigation: 'Site',
  achievements: 'Conquistas',
  madeOn: 'Criado em {}',
  source: 'Código-fonte deste site',
  preview: 'PRÉVIA: assinado com uma chave descartável; nada aqui prova coisa alguma.',
  sample: 'Site de exemplo: assinado com uma chave publicada; estas insígnias não provam nada.',
  previewStamp: 'PRÉVIA',
  sampleStamp: 'EXEMPLO',
  forMachines: 'Para máquinas',
  nothingHere: 'Não há nada aqui',
  noPage: 'Não existe nenhuma página neste endereço.',
  whyNoPage:
    'Uma insígnia cuja página falta talvez nunca tenha sido emitida aqui, tenha sido removida a pedido de quem a tinha, ou o endereço foi copiado sem o fim.',
  whatCanBeEarned: 'Ver o que se pode obter',
};

export const ar: typeof en = {
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
};
