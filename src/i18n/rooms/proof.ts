/** How to check a badge, and what its proof is made of. */
export const en = {
  heading: 'How to check it',
  explanation:
    'This page repeats what was issued; it is not itself a proof. Give its address, or the image, to any Open Badges 3.0 verifier, or run this:',
  help: 'What a check proves, and what it does not',
  credential: 'Credential',
  did: 'Issuer’s DID',
  key: 'Key',
  proof: 'Proof',
  signed: 'Signed',
  statusList: 'Status list',
  placeIn: (place: string) => `Place ${place} in`,
};

export const de: typeof en = {
  heading: 'So lässt es sich prüfen',
  explanation:
    'Diese Seite wiederholt, was ausgestellt wurde; sie selbst ist kein Beweis. Ihre Adresse oder das Bild lässt sich mit jedem Prüfprogramm für Open Badges 3.0 prüfen oder mit diesem Befehl:',
  help: 'Was eine Prüfung beweist und was nicht',
  credential: 'Digitaler Nachweis',
  did: 'DID des Ausstellers',
  key: 'Schlüssel',
  proof: 'Signatur',
  signed: 'Signiert am',
  statusList: 'Statusliste',
  placeIn: (place) => `Platz ${place} in`,
};

export const fr: typeof en = {
  heading: 'Comment le vérifier',
  explanation:
    'Cette page répète ce qui a été délivré ; elle n’est pas une preuve en elle-même. Son adresse, ou l’image, peut être soumise à tout vérificateur Open Badges 3.0, ou à cette commande :',
  help: 'Ce qu’une vérification prouve, et ce qu’elle ne prouve pas',
  credential: 'Attestation numérique',
  did: 'DID de l’émetteur',
  key: 'Clé',
  proof: 'Signature',
  signed: 'Signé le',
  statusList: 'Liste d’état',
  placeIn: (place) => `Place ${place} dans`,
};

export const es: typeof en = {
  heading: 'Cómo comprobarla',
  explanation:
    'Esta página repite lo que se emitió; no es en sí misma una prueba. Su dirección, o la imagen, puede darse a cualquier verificador de Open Badges 3.0 o a esta orden:',
  help: 'Qué prueba una comprobación y qué no',
  credential: 'Credencial',
  did: 'DID del emisor',
  key: 'Clave',
  proof: 'Firma',
  signed: 'Firmada el',
  statusList: 'Lista de estado',
  placeIn: (place) => `Lugar ${place} en`,
};

export const pt: typeof en = {
  heading: 'Como verificá-la',
  explanation:
    'Esta página repete o que foi emitido; não é em si mesma uma prova. O seu endereço, ou a imagem, pode ser dado a qualquer verificador de Open Badges 3.0 ou a este comando:',
  help: 'O que uma verificação prova e o que não prova',
  credential: 'Credencial',
  did: 'DID do emissor',
  key: 'Chave',
  proof: 'Assinatura',
  signed: 'Assinada em',
  statusList: 'Lista de estado',
  placeIn: (place) => `Lugar ${place} em`,
};

export const ar: typeof en = {
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
};
