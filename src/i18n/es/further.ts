import type { FurtherMessages } from '../verdict-messages.ts';

export default {
  endorsement: {
    name: 'Aval',
    outcomes: {
      valid: 'Este aval es auténtico y vale hoy.',
      invalid: 'No confíe en este aval.',
      revoked: 'Quien lo dio ha retirado este aval.',
      suspended: 'Quien lo dio ha suspendido este aval por ahora.',
      expired: 'Este aval era auténtico y ha caducado.',
      'not-yet-valid': 'Este aval todavía no vale.',
      unknown: 'No se pudo averiguar si este aval vale.',
      'not-supported': 'Este aval no se puede comprobar aquí.',
      'not-a-badge': 'Este aval no se puede comprobar aquí.',
      'self-asserted': 'Este aval está firmado, pero nadie responde de quién lo firmó.',
    },
  },
  record: {
    name: 'Registro',
    outcomes: {
      valid: 'Este registro es auténtico y vale hoy.',
      invalid: 'No confíe en este registro.',
      revoked: 'El emisor ha retirado este registro.',
      suspended: 'El emisor ha suspendido este registro por ahora.',
      expired: 'Este registro era auténtico y ha caducado.',
      'not-yet-valid': 'Este registro todavía no vale.',
      unknown: 'No se pudo averiguar si este registro vale.',
      'not-supported': 'Este registro no se puede comprobar aquí.',
      'not-a-badge': 'Este registro no se puede comprobar aquí.',
      'self-asserted': 'Este registro está firmado, pero nadie responde de quién lo firmó.',
    },
  },
  hold: 'Insignias que contiene y que valen hoy: {} de {}.',
  about: 'Sobre',
  comment: 'Dice',
  asGiven: 'Si los archivos que dio son del emisor, esto es auténtico.',
  signed: 'Firmado el',
} satisfies FurtherMessages;
