import type { FurtherMessages } from '../verdict-messages.ts';

export default {
  endorsement: {
    name: 'Apoio',
    outcomes: {
      valid: 'Este apoio é autêntico e vale hoje.',
      invalid: 'Não confie neste apoio.',
      revoked: 'Quem o deu retirou este apoio.',
      suspended: 'Quem o deu suspendeu este apoio por agora.',
      expired: 'Este apoio era autêntico e caducou.',
      'not-yet-valid': 'Este apoio ainda não vale.',
      unknown: 'Não foi possível apurar se este apoio vale.',
      'not-supported': 'Este apoio não pode ser verificado aqui.',
      'not-a-badge': 'Este apoio não pode ser verificado aqui.',
      'self-asserted': 'Este apoio está assinado, mas ninguém responde por quem o assinou.',
    },
  },
  record: {
    name: 'Registo',
    outcomes: {
      valid: 'Este registo é autêntico e vale hoje.',
      invalid: 'Não confie neste registo.',
      revoked: 'O emissor retirou este registo.',
      suspended: 'O emissor suspendeu este registo por agora.',
      expired: 'Este registo era autêntico e caducou.',
      'not-yet-valid': 'Este registo ainda não vale.',
      unknown: 'Não foi possível apurar se este registo vale.',
      'not-supported': 'Este registo não pode ser verificado aqui.',
      'not-a-badge': 'Este registo não pode ser verificado aqui.',
      'self-asserted': 'Este registo está assinado, mas ninguém responde por quem o assinou.',
    },
  },
  hold: 'Insígnias nele que valem hoje: {} de {}.',
  about: 'Sobre',
  comment: 'Diz',
  asGiven: 'Se os ficheiros que deu forem do emissor, isto é autêntico.',
  signed: 'Assinado em',
} satisfies FurtherMessages;
