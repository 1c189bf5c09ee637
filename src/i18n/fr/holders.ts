import type en from '../en/holders.ts';

export default {
  letter: {
    greeting: (name) => `Bonjour ${name},`,
    greetingWithoutName: 'Bonjour,',
    subject: 'Votre badge de {issuer} : {achievement}',
    body: `{greeting}

{issuer} vous a décerné le badge **{achievement}**, daté du {date}.

Le voici :

{url}

Vous pouvez partager cette page. Elle permet de télécharger et d’imprimer le badge, et chacun peut y vérifier qu’il est \
authentique. Votre adresse électronique n’y figure pas.`,
    attachedBody: `{greeting}

{issuer} vous a décerné le badge **{achievement}**, daté du {date}.

Il est joint à ce message et n’est publié nulle part : conservez les deux fichiers. Les personnes à qui vous les donnez \
peuvent vérifier son authenticité avec tout vérificateur Open Badges 3.0. Votre adresse électronique n’y figure pas.`,
  },
  certificate: {
    toPrint: 'Certificat à imprimer',
    title: (achievement) => `Certificat : ${achievement}`,
    forAchievement: 'Pour',
    check: 'Vérifier ce certificat',
    how: 'Le papier seul ne prouve rien. Scannez le code ou ouvrez l’adresse : la page dit qui a délivré ce badge et vérifie sa signature. L’attestation numérique signée est jointe à ce fichier.',
    asOf: (day, state) => `Le ${day} : ${state}.`,
    isPreview: 'Un aperçu, seulement pour voir. Ce n’est pas un badge et il ne se vérifie pas comme tel.',
    isSample: 'Un exemple. L’organisation et les personnes qui y figurent n’existent pas.',
    preview: 'APERÇU',
    sample: 'EXEMPLE',
    expired: 'EXPIRÉ',
    revoked: 'RÉVOQUÉ',
    code: (url) => `Code QR de l’adresse ${url}`,
    attachment: 'L’attestation Open Badges 3.0 signée',
  },
  share: {
    heading: 'Partager et conserver',
    title: (badge, issuer) => `${badge}, de ${issuer}`,
    revoked:
      'Ce badge a été révoqué. Ses fichiers restent ici comme trace ; quiconque les vérifie en est informé.',
    expired: 'Ce badge a expiré. Quiconque le vérifie en est informé.',
    address: 'Adresse',
    copy: 'Copier',
    copyOf: (what) => `Copier : ${what}`,
    copied: 'Copié',
    notCopied: 'Votre navigateur ne l’a pas permis. Le texte est sélectionné : copiez-le à la main.',
    systemSheet: 'Partager…',
    show: 'Montrer',
    linkedin: 'Ajouter à un profil LinkedIn',
    email: 'Envoyer par e-mail',
    server: 'Mastodon, votre serveur',
    notAServer: 'Ce n’est pas le nom d’un serveur. Il ressemble à mastodon.social.',
    post: 'Publier',
    byHand: 'LinkedIn à la main',
    name: 'Nom',
    organization: 'Organisation émettrice',
    issued: 'Date d’émission',
    expires: 'Date d’expiration',
    credentialId: 'ID de l’attestation',
    credentialUrl: 'URL de l’attestation',
    onAPage: 'Sur une page web',
    imageSnippet: 'L’image, comme lien',
    frameSnippet: 'Le badge dans un petit cadre',
    files: 'Fichiers',
    imageWithCredential: 'Image contenant l’attestation numérique',
    credentialAlone: 'L’attestation numérique seule',
    forBackpacks: 'Pour les anciens sacs à dos (backpacks) et Moodle',
    imageAlone: 'L’image seule',
    printPage: 'Imprimer cette page, ou l’enregistrer en PDF',
    needsScript:
      'Avec JavaScript activé, cette page crée aussi l’image contenant l’attestation numérique, des codes QR et une page à imprimer.',
    notMade:
      'Le fichier n’a pas pu être créé, car une de ses parties n’a pas pu être chargée. Veuillez réessayer.',
    qr: 'Code QR de cette page',
    qrAlt: (address) => `Code QR de ${address}`,
    wallet: 'Portefeuille',
    walletHelp: 'Un portefeuille qui accepte Open Badges 3.0 peut recevoir cette adresse, ou la scanner :',
    walletQr: 'Code QR de cette adresse',
    walletOpen: 'Ouvrir dans Learner Credential Wallet',
    walletNote: 'Si rien ne se passe, l’application n’est pas sur cet appareil.',
    privateLink: 'Lien privé',
    privateHelp:
      'Le badge entier dans un lien : quiconque l’ouvre peut le vérifier, et aucun serveur ne le voit.',
    makeLink: 'Créer un lien',
  },
} satisfies typeof en;
