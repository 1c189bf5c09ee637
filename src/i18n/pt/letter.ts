import type { Dictionary } from '../dictionary.ts';

export default {
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
} satisfies Dictionary['letter'];
