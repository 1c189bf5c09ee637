import type { FurtherMessages } from '../verdict-messages.ts';

export default {
  endorsement: {
    name: 'Fürsprache',
    outcomes: {
      valid: 'Diese Fürsprache ist echt und gilt heute.',
      invalid: 'Verlassen Sie sich nicht auf diese Fürsprache.',
      revoked: 'Wer fürsprach, hat diese Fürsprache zurückgenommen.',
      suspended: 'Wer fürsprach, hat diese Fürsprache vorläufig ausgesetzt.',
      expired: 'Diese Fürsprache war echt und ist abgelaufen.',
      'not-yet-valid': 'Diese Fürsprache gilt noch nicht.',
      unknown: 'Ob diese Fürsprache gilt, ließ sich nicht herausfinden.',
      'not-supported': 'Diese Fürsprache lässt sich hier nicht prüfen.',
      'not-a-badge': 'Diese Fürsprache lässt sich hier nicht prüfen.',
      'self-asserted': 'Diese Fürsprache ist signiert, aber niemand bürgt dafür, wer sie signiert hat.',
    },
  },
  record: {
    name: 'Lernnachweis',
    outcomes: {
      valid: 'Dieser Lernnachweis ist echt und gilt heute.',
      invalid: 'Verlassen Sie sich nicht auf diesen Lernnachweis.',
      revoked: 'Der Aussteller hat diesen Lernnachweis zurückgenommen.',
      suspended: 'Der Aussteller hat diesen Lernnachweis vorläufig ausgesetzt.',
      expired: 'Dieser Lernnachweis war echt und ist abgelaufen.',
      'not-yet-valid': 'Dieser Lernnachweis gilt noch nicht.',
      unknown: 'Ob dieser Lernnachweis gilt, ließ sich nicht herausfinden.',
      'not-supported': 'Dieser Lernnachweis lässt sich hier nicht prüfen.',
      'not-a-badge': 'Dieser Lernnachweis lässt sich hier nicht prüfen.',
      'self-asserted': 'Dieser Lernnachweis ist signiert, aber niemand bürgt dafür, wer ihn signiert hat.',
    },
  },
  hold: 'Abzeichen darin, die heute gelten: {} von {}.',
  about: 'Über',
  comment: 'Sie sagt',
  asGiven: 'Wenn die Dateien, die Sie gegeben haben, vom Aussteller sind, ist das echt.',
  signed: 'Signiert am',
} satisfies FurtherMessages;
