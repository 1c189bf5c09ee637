/** The page on which an award's file is written. */
export const en = {
  title: 'Award a badge',
  summary:
    'For those who may change this site’s repository. The page writes the file of an award and sends nothing: the address becomes a hash here, in your browser.',
  achievement: 'Achievement',
  date: 'Earned on',
  email: 'Recipient’s e-mail address',
  emailNote:
    'Only its hash goes into the file. A hash is no secret: whoever guesses the address can confirm the guess.',
  emailWrong: 'This is not one whole e-mail address.',
  name: 'Recipient’s name, if they agreed to have it published',
  nameNote: 'It will be public, for ever. Without a name the badge is just as valid.',
  nameWrong: 'A name has no e-mail address and no invisible characters in it.',
  make: 'Write the file',
  file: 'The file',
  path: 'Its name, from which the badge has its address for ever:',
  openAt: (host: string) => `Open it on ${host}`,
  copy: 'Copy the text',
  copied: 'Copied.',
  notCopied: 'The text is selected: copy it.',
  pasteIfEmpty: 'If the editor there opens empty, copy the text and paste it.',
  makeFile: 'Make a file with this name in the repository at {}, and paste the text.',
  thenReview: 'Nothing is awarded until the file is reviewed and merged.',
  byHand: 'Without this form',
  byHandFile: 'Make the file {}, with 26 random letters and digits in place of the dots, and write into it:',
  byHandHash:
    'The salt is 32 random hexadecimal digits. The hash is the SHA-256 of the address, in lower case, with the salt right behind it. Leave out the line of the name unless it may be published.',
  byHandProgram: '{} makes the whole file.',
};

export const de: typeof en = {
  title: 'Ein Abzeichen verleihen',
  summary:
    'Für alle, die das Repository dieser Website ändern dürfen. Die Seite schreibt die Datei einer Verleihung und sendet nichts: Aus der Adresse wird hier, im Browser, ein Hash.',
  achievement: 'Auszeichnung',
  date: 'Erworben am',
  email: 'E-Mail-Adresse der Empfängerin oder des Empfängers',
  emailNote:
    'Nur ihr Hash kommt in die Datei. Ein Hash ist kein Geheimnis: Wer die Adresse errät, kann das nachprüfen.',
  emailWrong: 'Das ist nicht genau eine vollständige E-Mail-Adresse.',
  name: 'Name, falls der Veröffentlichung zugestimmt wurde',
  nameNote: 'Er wird für immer öffentlich. Ohne Namen gilt das Abzeichen genauso.',
  nameWrong: 'Ein Name enthält weder E-Mail-Adresse noch unsichtbare Zeichen.',
  make: 'Datei schreiben',
  file: 'Die Datei',
  path: 'Ihr Name, aus dem das Abzeichen für immer seine Adresse hat:',
  openAt: (host) => `Auf ${host} öffnen`,
  copy: 'Text kopieren',
  copied: 'Kopiert.',
  notCopied: 'Der Text ist markiert: bitte kopieren.',
  pasteIfEmpty: 'Ist der Editor dort leer, den Text kopieren und einfügen.',
  makeFile: 'Im Repository bei {} eine Datei mit diesem Namen anlegen und den Text einfügen.',
  thenReview: 'Nichts ist verliehen, bevor die Datei geprüft und übernommen ist.',
  byHand: 'Ohne dieses Formular',
  byHandFile:
    'Die Datei {} anlegen, mit 26 zufälligen Buchstaben und Ziffern anstelle der Punkte, und dies hineinschreiben:',
  byHandHash:
    'Das Salz sind 32 zufällige hexadezimale Ziffern. Der Hash ist der SHA-256 der Adresse in Kleinbuchstaben mit dem Salz direkt dahinter. Die Zeile mit dem Namen weglassen, wenn er nicht veröffentlicht werden darf.',
  byHandProgram: '{} schreibt die ganze Datei.',
};

export const fr: typeof en = {
  title: 'Décerner un badge',
  summary:
    'Pour les personnes qui peuvent modifier le dépôt de ce site. La page écrit le fichier d’une attribution et n’envoie rien : l’adresse devient une empreinte ici, dans votre navigateur.',
  achievement: 'Distinction',
  date: 'Obtenue le',
  email: 'Adresse électronique du ou de la titulaire',
  emailNote:
    'Seule son empreinte va dans le fichier. Une empreinte n’est pas un secret : qui devine l’adresse peut le vérifier.',
  emailWrong: 'Ce n’est pas une seule adresse électronique complète.',
  name: 'Nom, si la personne a accepté sa publication',
  nameNote: 'Il sera public, pour toujours. Sans nom, le badge est tout aussi valable.',
  nameWrong: 'Un nom ne contient ni adresse électronique ni caractères invisibles.',
  make: 'Écrire le fichier',
  file: 'Le fichier',
  path: 'Son nom, dont le badge tire son adresse pour toujours :',
  openAt: (host) => `Ouvrir sur ${host}`,
  copy: 'Copier le texte',
  copied: 'Copié.',
  notCopied: 'Le texte est sélectionné : copiez-le.',
  pasteIfEmpty: 'Si l’éditeur s’ouvre vide, copiez le texte et collez-le.',
  makeFile: 'Créez un fichier de ce nom dans le dépôt sur {}, et collez-y le texte.',
  thenReview: 'Rien n’est décerné tant que le fichier n’est pas relu et fusionné.',
  byHand: 'Sans ce formulaire',
  byHandFile:
    'Créez le fichier {}, avec 26 lettres et chiffres au hasard à la place des points, et écrivez-y :',
  byHandHash:
    'Le sel est fait de 32 chiffres hexadécimaux au hasard. L’empreinte est le SHA-256 de l’adresse en minuscules, suivie directement du sel. Omettez la ligne du nom s’il ne peut pas être publié.',
  byHandProgram: '{} écrit tout le fichier.',
};

export const es: typeof en = {
  title: 'Otorgar una insignia',
  summary:
    'Para quienes pueden cambiar el repositorio de este sitio. La página escribe el archivo de una concesión y no envía nada: la dirección se convierte en un resumen criptográfico aquí, en su navegador.',
  achievement: 'Logro',
  date: 'Obtenido el',
  email: 'Correo electrónico de quien la recibe',
  emailNote:
    'Solo su resumen criptográfico va al archivo. No es un secreto: quien adivine la dirección puede comprobarlo.',
  emailWrong: 'Esto no es una sola dirección de correo completa.',
  name: 'Nombre, si la persona aceptó que se publique',
  nameNote: 'Será público para siempre. Sin nombre, la insignia vale lo mismo.',
  nameWrong: 'Un nombre no lleva direcciones de correo ni caracteres invisibles.',
  make: 'Escribir el archivo',
  file: 'El archivo',
  path: 'Su nombre, del que la insignia toma su dirección para siempre:',
  openAt: (host) => `Abrirlo en ${host}`,
  copy: 'Copiar el texto',
  copied: 'Copiado.',
  notCopied: 'El texto está seleccionado: cópielo.',
  pasteIfEmpty: 'Si el editor se abre vacío, copie el texto y péguelo.',
  makeFile: 'Cree un archivo con este nombre en el repositorio de {} y pegue el texto.',
  thenReview: 'Nada queda otorgado hasta que el archivo se revise y se incorpore.',
  byHand: 'Sin este formulario',
  byHandFile: 'Cree el archivo {}, con 26 letras y cifras al azar en lugar de los puntos, y escriba en él:',
  byHandHash:
    'La sal son 32 cifras hexadecimales al azar. El resumen es el SHA-256 de la dirección en minúsculas con la sal justo detrás. Omita la línea del nombre si no puede publicarse.',
  byHandProgram: '{} escribe todo el archivo.',
};

export const pt: typeof en = {
  title: 'Atribuir uma insígnia',
  summary:
    'Para quem pode alterar o repositório deste site. A página escreve o ficheiro de uma atribuição e não envia nada: o endereço transforma-se num resumo criptográfico aqui, no seu navegador.',
  achievement: 'Conquista',
  date: 'Obtida em',
  email: 'Endereço de e-mail de quem a recebe',
  emailNote:
    'Só o seu resumo criptográfico vai para o ficheiro. Não é um segredo: quem adivinhar o endereço pode confirmá-lo.',
  emailWrong: 'Isto não é um único endereço de e-mail completo.',
  name: 'Nome, se a pessoa aceitou que fosse publicado',
  nameNote: 'Será público para sempre. Sem nome, a insígnia é igualmente válida.',
  nameWrong: 'Um nome não tem endereços de e-mail nem caracteres invisíveis.',
  make: 'Escrever o ficheiro',
  file: 'O ficheiro',
  path: 'O seu nome, do qual a insígnia tem o endereço para sempre:',
  openAt: (host) => `Abrir em ${host}`,
  copy: 'Copiar o texto',
  copied: 'Copiado.',
  notCopied: 'O texto está selecionado: copie-o.',
  pasteIfEmpty: 'Se o editor abrir vazio, copie o texto e cole-o.',
  makeFile: 'Crie um ficheiro com este nome no repositório em {} e cole o texto.',
  thenReview: 'Nada está atribuído até o ficheiro ser revisto e integrado.',
  byHand: 'Sem este formulário',
  byHandFile: 'Crie o ficheiro {}, com 26 letras e algarismos ao acaso no lugar dos pontos, e escreva nele:',
  byHandHash:
    'O sal são 32 algarismos hexadecimais ao acaso. O resumo é o SHA-256 do endereço em minúsculas com o sal logo a seguir. Omita a linha do nome se não puder ser publicado.',
  byHandProgram: '{} escreve o ficheiro inteiro.',
};

export const ar: typeof en = {
  title: 'منح شارة',
  summary:
    'لمن يحق لهم تعديل مستودع هذا الموقع. تكتب الصفحة ملف المنح ولا ترسل شيئًا: يتحول العنوان إلى بصمة هنا، في متصفحك.',
  achievement: 'الإنجاز',
  date: 'تاريخ نيله',
  email: 'البريد الإلكتروني لصاحب الشارة',
  emailNote: 'لا تدخل الملف إلا بصمة العنوان. والبصمة ليست سرًّا: من يخمّن العنوان يمكنه التحقق من تخمينه.',
  emailWrong: 'ليس هذا عنوان بريد إلكتروني واحدًا كاملًا.',
  name: 'الاسم، إن وافق صاحبه على نشره',
  nameNote: 'سيكون علنيًّا إلى الأبد. والشارة من دون اسم صالحة مثلها باسم.',
  nameWrong: 'لا يحتوي الاسم على بريد إلكتروني ولا على محارف خفية.',
  make: 'كتابة الملف',
  file: 'الملف',
  path: 'اسمه، ومنه عنوان الشارة إلى الأبد:',
  openAt: (host) => `فتحه في ${host}`,
  copy: 'نسخ النص',
  copied: 'تم النسخ.',
  notCopied: 'النص محدد: انسخه.',
  pasteIfEmpty: 'إذا فُتح المحرر فارغًا، فانسخ النص والصقه.',
  makeFile: 'أنشئ ملفًا بهذا الاسم في المستودع على {} والصق النص فيه.',
  thenReview: 'لا تُمنح الشارة قبل مراجعة الملف ودمجه.',
  byHand: 'من دون هذا النموذج',
  byHandFile: 'أنشئ الملف {} وضع 26 حرفًا ورقمًا عشوائيًّا مكان النقط، واكتب فيه:',
  byHandHash:
    'الملح 32 رقمًا ست عشريًّا عشوائيًّا. والبصمة هي SHA-256 للعنوان بحروف صغيرة يليه الملح مباشرة. احذف سطر الاسم إن لم يجز نشره.',
  byHandProgram: '{} يكتب الملف كله.',
};
