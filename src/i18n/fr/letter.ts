import type { Dictionary } from '../dictionary.ts';

export default {
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
} satisfies Dictionary['letter'];
