/** The page that checks anybody's badge, and the button that checks a page's own. What they answer is in `verdict/`. */
export const en = {
  checkNow: 'Check it now',
  heading: 'Is this badge real?',
  description: 'Checks any Open Badges 3.0 credential in this browser, and sends it nowhere.',
  summary:
    'Give a badge as you have it. It is checked on this device and sent nowhere; only its issuer’s web site is asked, for its keys and for what it has taken back.',
  badge: 'The badge',
  noScript:
    'Checking it here needs JavaScript, which is off in this browser. The other ways below do without.',
  carried: 'This link carries a badge. It is not checked before you ask.',
  addressOrText: 'Its address, or its text',
  check: 'Check it',
  file: 'Or its file',
  fileNote:
    'An image with the badge inside (PNG or SVG), or JSON. It is checked as soon as you choose it, or drop it anywhere on this page.',
  otherWays: 'Other ways',
  commandLine: 'With a copy of this program, on the command line:',
  otherVerifiers:
    'Or with any other verifier of Open Badges 3.0: a badge is a W3C Verifiable Credential 2.0 with a proof of the kind {}.',
  offline: 'This checker as one file',
  offlineNote:
    'For a device without a network, with all it needs inside. Issuers’ keys and lists of revoked badges can be given to it as files.',
  saveFirst: 'To use it, save this page as a file and open that.',
};

export const de: typeof en = {
  checkNow: 'Jetzt prüfen',
  heading: 'Ist dieses Abzeichen echt?',
  description: 'Prüft jeden Nachweis nach Open Badges 3.0 in diesem Browser und sendet ihn nirgendwohin.',
  summary:
    'Geben Sie das Abzeichen so, wie Sie es haben. Es wird auf diesem Gerät geprüft und nirgendwohin gesendet; nur die Website des Ausstellers wird nach ihren Schlüsseln gefragt und danach, was sie zurückgenommen hat.',
  badge: 'Das Abzeichen',
  noScript:
    'Für die Prüfung hier braucht es JavaScript, das in diesem Browser ausgeschaltet ist. Die anderen Wege unten kommen ohne aus.',
  carried: 'Dieser Link trägt ein Abzeichen in sich. Es wird erst geprüft, wenn Sie es wünschen.',
  addressOrText: 'Seine Adresse oder sein Text',
  check: 'Prüfen',
  file: 'Oder seine Datei',
  fileNote:
    'Ein Bild, in dem das Abzeichen steckt (PNG oder SVG), oder JSON. Geprüft wird, sobald Sie die Datei auswählen oder irgendwo auf dieser Seite ablegen.',
  otherWays: 'Andere Wege',
  commandLine: 'Mit einer Kopie dieses Programms, auf der Kommandozeile:',
  otherVerifiers:
    'Oder mit jedem anderen Prüfprogramm für Open Badges 3.0: Ein Abzeichen ist ein W3C Verifiable Credential 2.0 mit einem Beweis der Art {}.',
  offline: 'Diese Prüfung als eine Datei',
  offlineNote:
    'Für ein Gerät ohne Netz, mit allem darin, was sie braucht. Schlüssel und Widerrufslisten von Ausstellern lassen sich ihr als Dateien geben.',
  saveFirst: 'Um sie zu benutzen, speichern Sie diese Seite als Datei und öffnen Sie diese.',
};

export const fr: typeof en = {
  checkNow: 'Vérifier maintenant',
  heading: 'Ce badge est-il authentique ?',
  description: 'Vérifie toute attestation Open Badges 3.0 dans ce navigateur, sans l’envoyer nulle part.',
  summary:
    'Donnez le badge tel que vous l’avez. Il est vérifié sur cet appareil et n’est envoyé nulle part ; seul le site de l’émetteur est interrogé, sur ses clés et sur ce qu’il a révoqué.',
  badge: 'Le badge',
  noScript:
    'La vérification sur cette page nécessite JavaScript, désactivé dans ce navigateur. Les autres moyens ci-dessous s’en passent.',
  carried: 'Ce lien contient un badge. Il n’est vérifié qu’à votre demande.',
  addressOrText: 'Son adresse ou son texte',
  check: 'Vérifier',
  file: 'Ou son fichier',
  fileNote:
    'Une image contenant le badge (PNG ou SVG), ou du JSON. La vérification commence dès que vous le choisissez ou le déposez n’importe où sur cette page.',
  otherWays: 'Autres moyens',
  commandLine: 'Avec une copie de ce programme, en ligne de commande :',
  otherVerifiers:
    'Ou avec tout autre vérificateur Open Badges 3.0 : un badge est un W3C Verifiable Credential 2.0 avec une preuve de type {}.',
  offline: 'Ce vérificateur en un seul fichier',
  offlineNote:
    'Pour un appareil sans réseau, avec tout le nécessaire. Les clés et les listes de révocation des émetteurs peuvent lui être données en fichiers.',
  saveFirst: 'Pour l’utiliser, enregistrez cette page comme fichier, puis ouvrez ce fichier.',
};

export const es: typeof en = {
  checkNow: 'Comprobarla ahora',
  heading: '¿Es auténtica esta insignia?',
  description:
    'Comprueba cualquier credencial Open Badges 3.0 en este navegador, sin enviarla a ninguna parte.',
  summary:
    'Dé la insignia tal como la tiene. Se comprueba en este dispositivo y no se envía a ninguna parte; solo se pregunta al sitio web del emisor por sus claves y por lo que ha revocado.',
  badge: 'La insignia',
  noScript:
    'Comprobarla aquí necesita JavaScript, que está desactivado en este navegador. Los otros medios de abajo no lo necesitan.',
  carried: 'Este enlace lleva una insignia. No se comprueba hasta que usted lo pida.',
  addressOrText: 'Su dirección o su texto',
  check: 'Comprobar',
  file: 'O su archivo',
  fileNote:
    'Una imagen con la insignia dentro (PNG o SVG), o JSON. Se comprueba en cuanto lo elige o lo suelta en cualquier lugar de esta página.',
  otherWays: 'Otros medios',
  commandLine: 'Con una copia de este programa, en la línea de órdenes:',
  otherVerifiers:
    'O con cualquier otro verificador de Open Badges 3.0: una insignia es una W3C Verifiable Credential 2.0 con una prueba del tipo {}.',
  offline: 'Este verificador en un solo archivo',
  offlineNote:
    'Para un dispositivo sin red, con todo lo necesario dentro. Las claves y las listas de revocación de los emisores se le pueden dar como archivos.',
  saveFirst: 'Para usarlo, guarde esta página como archivo y ábralo.',
};

export const pt: typeof en = {
  checkNow: 'Verificar agora',
  heading: 'Esta insígnia é autêntica?',
  description: 'Verifica qualquer credencial Open Badges 3.0 neste navegador, sem a enviar a lado nenhum.',
  summary:
    'Dê a insígnia tal como a tem. É verificada neste dispositivo e não é enviada a lado nenhum; só o sítio do emissor é consultado, sobre as suas chaves e sobre o que revogou.',
  badge: 'A insígnia',
  noScript:
    'Verificá-la aqui requer JavaScript, que está desligado neste navegador. Os outros meios abaixo dispensam-no.',
  carried: 'Esta ligação contém uma insígnia. Só é verificada quando o pedir.',
  addressOrText: 'O seu endereço ou o seu texto',
  check: 'Verificar',
  file: 'Ou o seu ficheiro',
  fileNote:
    'Uma imagem com a insígnia dentro (PNG ou SVG), ou JSON. É verificada assim que o escolher ou o largar em qualquer ponto desta página.',
  otherWays: 'Outros meios',
  commandLine: 'Com uma cópia deste programa, na linha de comandos:',
  otherVerifiers:
    'Ou com qualquer outro verificador de Open Badges 3.0: uma insígnia é uma W3C Verifiable Credential 2.0 com uma prova do tipo {}.',
  offline: 'Este verificador num único ficheiro',
  offlineNote:
    'Para um dispositivo sem rede, com tudo o que é preciso. As chaves e as listas de revogação dos emissores podem ser-lhe dadas como ficheiros.',
  saveFirst: 'Para o usar, guarde esta página como ficheiro e abra-o.',
};

export const ar: typeof en = {
  checkNow: 'تحقَّق منها الآن',
  heading: 'هل هذه الشارة حقيقية؟',
  description: 'يتحقق من أي شهادة رقمية بمعيار Open Badges 3.0 في هذا المتصفح، ولا يرسلها إلى أي جهة.',
  summary:
    'قدِّم الشارة كما هي لديك. يجري التحقق منها على هذا الجهاز ولا تُرسَل إلى أي جهة؛ ولا يُسأل إلا موقع الجهة المُصدِرة، عن مفاتيحها وعمّا سحبته.',
  badge: 'الشارة',
  noScript:
    'يحتاج التحقق هنا إلى JavaScript، وهي معطَّلة في هذا المتصفح. أما الطرق الأخرى أدناه فلا تحتاج إليها.',
  carried: 'يحمل هذا الرابط شارة. لا يجري التحقق منها قبل أن تطلب ذلك.',
  addressOrText: 'عنوانها أو نصها',
  check: 'تحقَّق',
  file: 'أو ملفها',
  fileNote:
    'صورة تحمل الشارة في داخلها (PNG أو SVG)، أو ملف JSON. يبدأ التحقق فور اختيار الملف أو إفلاته في أي مكان من هذه الصفحة.',
  otherWays: 'طرق أخرى',
  commandLine: 'بنسخة من هذا البرنامج، في سطر الأوامر:',
  otherVerifiers:
    'أو بأي أداة تحقق أخرى تدعم Open Badges 3.0: الشارة هي W3C Verifiable Credential 2.0 مع برهان من النوع {}.',
  offline: 'أداة التحقق هذه في ملف واحد',
  offlineNote:
    'لجهاز بلا شبكة، وفيه كل ما يلزم. ويمكن إعطاؤها مفاتيح الجهات المانحة وقوائم الشارات الملغاة في ملفات.',
  saveFirst: 'لاستخدامها احفظ هذه الصفحة ملفًا ثم افتحه.',
};
