import type { AnswerMessages } from '../verdict-messages.ts';

export default {
  byCode: {
    'format/jwt':
      'C’est un jeton d’un type que ce programme ne peut pas vérifier : chiffré, démonté, ou fait pour ne montrer qu’une partie de ce qu’il contient.',
    'format/unknown-file': 'Ce n’est ni du JSON, ni une image PNG ou SVG, ni un PDF.',
    'format/image-empty':
      'Il n’y a pas de badge dans cette image. C’est une simple copie de l’image, ou le badge s’est perdu en route.',
    'format/image-ambiguous': 'Il y a plus d’un badge dans cette image.',
    'format/not-json':
      'Ce n’est pas du JSON bien formé : une partie manque peut-être, ou a été modifiée par erreur. Procurez-vous-le de nouveau.',
    'format/too-large': 'Cela dépasse {}, le maximum qui est lu ici.',
    'format/open-badges-1':
      'C’est un badge Open Badges {}, un type plus ancien que ce programme ne peut pas vérifier. Demandez à son émetteur s’il est authentique.',
    'format/presentation':
      'Un portefeuille numérique l’a emballé (dans une présentation). C’est le contenu qui a été vérifié.',
    'format/holder-not-checked':
      'La personne qui l’a transmis a aussi signé l’emballage. Cette signature n’a pas été vérifiée.',
    'format/pdf-attachment':
      'C’est le badge joint à ce PDF qui a été vérifié, non ce qui est imprimé sur ses pages : comparez les deux.',
    'format/empty': 'Le fichier est vide. Il n’a peut-être pas été enregistré jusqu’au bout.',
    'format/text': 'C’est du texte, mais pas celui d’un badge, qui serait du JSON.',
    'format/address':
      'Ce n’est qu’une adresse. Donnez l’adresse elle-même, et non un fichier qui la contient.',
    'format/link-broken': 'Ce lien ne contient pas de badge : une partie s’est peut-être perdue en route.',
    'format/web-page':
      'C’est une page web enregistrée. Donnez l’adresse de la page, ou le fichier qu’elle propose.',
    'format/pdf':
      'C’est un PDF sans badge joint. Imprimer ou modifier un certificat fait perdre le badge : donnez le fichier tel qu’il a été téléchargé.',
    'format/picture':
      'C’est une image ({}), qui ne peut pas contenir de badge. Donnez le PNG ou le SVG tel qu’il a été téléchargé.',
    'format/archive': 'C’est une archive ({}). Décompressez-la, et donnez le badge qu’elle contient.',
    'format/not-an-object': 'C’est du JSON, mais seulement une liste ou une valeur, pas un badge.',
    'format/other-json': 'C’est du JSON d’une autre nature, pas un badge.',
    'format/presentation-empty':
      'C’est ce que remet un portefeuille numérique (une présentation), mais sans badge à l’intérieur.',
    'format/profile': 'Cela dit qui est un émetteur. Ce n’est pas un badge.',
    'format/achievement': 'Cela dit ce que l’on peut accomplir, non que quelqu’un l’a accompli.',
    'format/did-document': 'Ce sont les clés d’un émetteur (did.json). Donnez-les avec l’un de ses badges.',
    'format/status-list': 'C’est une liste de badges révoqués. Donnez-la avec un badge.',
    'format/endorsement': 'C’est un appui : ce que quelqu’un dit d’un badge, non le badge.',
    'format/other-credential': 'C’est une attestation numérique d’une autre nature, pas un badge.',
    'format/not-utf8':
      'Ce texte n’est pas en UTF-8 et ne peut donc pas être lu tel qu’il a été signé. Procurez-vous-le de nouveau.',
    'format/image-broken':
      'Le badge dans cette image est illisible : il est endommagé. Procurez-vous-le de nouveau.',
    'format/too-deep': 'C’est imbriqué sur plus de {} niveaux, le maximum qui est lu ici.',
    'format/too-many-values': 'Cela contient plus de {} valeurs, le maximum qui est lu ici.',
    'format/too-many-items': 'Une de ses listes a plus de {} entrées, le maximum qui est lu ici.',
    'format/too-many-badges': 'Il y en a plus de {} à l’intérieur, le maximum qui est lu ici.',
    'format/token-malformed': 'Ce jeton n’est pas bien formé : il est abîmé. Procurez-vous-le à nouveau.',
    'format/record-in-record':
      'C’est un relevé d’apprentissage dans un autre ; son contenu n’est pas examiné ici.',
    'conformance/data-model-1':
      'Ce badge est d’un format plus ancien (Verifiable Credentials 1.1), aux règles plus lâches : il dit quand il a été émis, mais pas clairement à partir de quand il vaut, et les formats suivants protègent mieux leurs mots.',
    'conformance/context-unknown': 'Le badge utilise un vocabulaire que ce programme ne connaît pas.',
    'conformance/context-old': 'Le badge utilise une édition plus ancienne du vocabulaire Open Badges.',
    'conformance/issuer-bare':
      'Le badge désigne son émetteur par une adresse seulement, sans nom. Regardez le domaine.',
    'conformance/language-value':
      'Le badge indique la langue d’un texte d’une manière qu’Open Badges 3.0 ne connaît pas et que ce programme ne vérifie pas.',
    'conformance/related-resource':
      'Le badge nomme d’autres fichiers et leurs empreintes. Ils n’ont été ni récupérés ni comparés.',
    'conformance/identity-shared':
      'Deux parties du badge ont le même identifiant et ne disent pas la même chose. La signature couvre ce qu’elles disent ensemble, non laquelle le dit.',
    'proof/verified': 'La signature est juste : rien n’a changé depuis qu’il a été signé.',
    'proof/missing': 'Il n’y a pas de signature. N’importe qui a pu écrire ceci.',
    'proof/suite-not-supported': 'Le badge est signé d’une manière que ce programme ne peut pas vérifier.',
    'proof/other-not-supported':
      'Il y a une autre signature ({}) d’un genre que ce programme ne connaît pas. Elle n’a pas été examinée.',
    'proof/created-in-future': 'La signature est datée du {}, qui est dans le futur.',
    'proof/expired': 'La signature devait valoir jusqu’au {}.',
    'proof/signature-wrong':
      'La signature ne correspond pas : le badge a été modifié après avoir été signé, ou cet émetteur ne l’a jamais signé.',
    'proof/not-computable': 'La signature n’a pas pu être vérifiée ici.',
    'proof/alg-not-supported': 'Le jeton est signé d’une manière ({}) que ce programme ne peut pas vérifier.',
    'proof/claim-alone':
      'Le badge laisse à son jeton une chose ({}) qu’il devrait dire lui-même. Il est signé malgré tout.',
    'proof/claims-missing': 'Le jeton omet ce qu’il devrait répéter du badge ({}). Il est signé malgré tout.',
    'issuer-key/authorised': 'La clé qui a signé appartient à {}, qui le dit lui-même.',
    'issuer-key/self-made':
      'L’émetteur n’est connu que par sa clé. Aucun domaine ne s’en porte garant ; n’importe qui a pu la créer.',
    'issuer-key/issuer-differs': 'Le badge a été signé par quelqu’un d’autre que l’émetteur nommé.',
    'issuer-key/identifier-not-supported':
      'L’émetteur est nommé d’une manière que ce programme ne peut pas consulter.',
    'issuer-key/unreachable': '{} n’a pas pu être joint pour demander les clés de l’émetteur.',
    'issuer-key/refused': 'Ce que {} a répondu sur les clés de l’émetteur n’a pas été accepté.',
    'issuer-key/redirected': '{} renvoie ailleurs la question des clés de l’émetteur.',
    'issuer-key/document-missing': '{} n’a pas (ou plus) les clés de l’émetteur.',
    'issuer-key/document-malformed': 'Ce que {} publie sur les clés de l’émetteur est illisible.',
    'issuer-key/document-differs': 'Ce que {} publie concerne quelqu’un d’autre.',
    'issuer-key/not-found': 'L’émetteur n’a pas la clé qui a signé ce badge.',
    'issuer-key/not-authorised': 'L’émetteur n’autorise pas cette clé à signer des badges.',
    'issuer-key/revoked': 'L’émetteur a retiré la clé qui a signé ce badge.',
    'issuer-key/expired': 'Le badge a été signé après l’expiration de la clé de l’émetteur.',
    'issuer-key/at-host':
      'La clé qui a signé se trouve sur l’hôte de l’émetteur, {}. Le document de l’émetteur n’énumère aucune clé.',
    'issuer-key/none-published':
      '{} ne publie aucune clé de l’émetteur ; personne ne peut donc dire à qui est celle qui accompagne le badge.',
    'issuer-key/other-host': 'La clé qui a signé se trouve sur un autre hôte que celui de l’émetteur.',
    'refresh/current': 'L’émetteur n’en a pas de version plus récente.',
    'refresh/replaced': 'L’émetteur en a une version plus récente ; la suite porte sur celle-ci.',
    'refresh/failed': 'Une version plus récente n’a pas pu être obtenue ; celle-ci a été vérifiée.',
    'status/none': 'L’émetteur ne publie aucune liste permettant de révoquer ce badge.',
    'status/clear': 'L’émetteur ne l’a ni révoqué ni suspendu.',
    'status/revoked': 'L’émetteur l’a révoqué.',
    'status/suspended': 'L’émetteur l’a suspendu pour le moment.',
    'status/list-unreachable': 'La liste des badges révoqués n’a pas pu être jointe.',
    'status/list-missing': 'La liste des badges révoqués n’est pas là où elle devrait être.',
    'status/list-not-supported':
      'La liste des badges révoqués est d’un genre que ce programme ne peut pas vérifier.',
    'status/list-not-signed':
      'La liste des badges révoqués n’est pas signée : n’importe qui a pu la modifier.',
    'status/list-not-checked':
      'Il n’a pas été possible de vérifier si la liste des badges révoqués est bien celle de l’émetteur.',
    'status/list-purpose-differs':
      'La liste que le badge nomme porte sur autre chose que ce que dit le badge.',
    'status/index-out-of-range':
      'Le badge nomme une place au-delà de la fin de la liste des badges révoqués.',
    'status/entry-malformed': 'Le badge n’indique pas correctement où regarder s’il a été révoqué.',
    'status/entry-ambiguous':
      'Le badge désigne par le même identifiant deux endroits où regarder s’il a été révoqué ; ils ont pu être échangés.',
    'status/list-not-genuine':
      'La liste des badges révoqués est falsifiée : elle a été modifiée après sa signature, ou l’émetteur ne l’a jamais signée. On cherche peut-être à cacher que ce badge a été révoqué.',
    'status/list-expired': 'La liste des badges révoqués est périmée.',
    'validity/current': 'Nous sommes dans sa période de validité : à partir du {}, sans fin.',
    'validity/current-until': 'Nous sommes dans sa période de validité : du {} au {}.',
    'validity/expired': 'Il a expiré le {}.',
    'validity/not-yet-valid': 'Il n’est valable qu’à partir du {}.',
    'recipient/matches': 'Il a été décerné à la personne nommée.',
    'recipient/differs': 'Il n’a pas été décerné à la personne nommée.',
    'recipient/not-stated': 'Le badge ne nomme pas son destinataire d’une manière qui permette de comparer.',
    'recipient/same-person': 'Il a été décerné à la personne dont parle le relevé.',
    'recipient/other-person': 'Il a été décerné à quelqu’un d’autre que la personne dont parle le relevé.',
    'recipient/person-unknown': 'On ne peut pas dire s’il a été décerné à la personne dont parle le relevé.',
    'endorsements/verified': 'Un appui en sa faveur est authentique.',
    'endorsements/self-asserted':
      'Un appui est signé, mais personne ne se porte garant de qui l’a signé. N’importe qui a pu l’écrire.',
    'endorsements/not-genuine': 'Un appui n’est pas authentique ou ne vaut plus. N’en tenez pas compte.',
    'endorsements/unknown': 'Un appui n’a pas pu être vérifié. Ne vous y fiez pas.',
  },
  byCheck: {
    format: 'Le fichier ne peut pas être lu sans ambiguïté comme un badge.',
    conformance: 'Une partie n’a pas la forme qu’exige Open Badges 3.0.',
    proof: 'La signature n’est pas en ordre ou ne peut pas être vérifiée ici.',
    'issuer-key': 'La clé de l’émetteur n’est pas en ordre ou ne peut pas être vérifiée ici.',
    refresh: 'Aucune version plus récente n’a pu être cherchée.',
    status: 'Impossible d’établir s’il a été révoqué.',
    validity: 'Les dates n’ont pas pu être vérifiées.',
    recipient: 'Le destinataire n’a pas pu être comparé.',
    endorsements: 'Un appui ne peut pas être vérifié ici. N’en tenez pas compte.',
  },
} satisfies AnswerMessages;
