import { fail, notReached, pass, selfAsserted, unknown, unsupported, warning } from './answer-record.ts';

/** Whether the key that signed is the issuer's, by the issuer's own word. */
export const issuerKeyAnswers = {
  'issuer-key/authorised': pass((host) => `The key that signed belongs to ${host}, which says so itself.`),
  'issuer-key/at-host': warning(
    (host) =>
      `The key that signed lies on the issuer’s host, ${host}. The issuer’s own document lists no keys.`,
  ),
  'issuer-key/self-made': selfAsserted(
    'The issuer is known only by its key. No web domain stands behind it, so anybody could have made it.',
  ),
  'issuer-key/not-reached': notReached('Whose key it is was not checked.'),
  'issuer-key/method-malformed': fail('invalid', 'The signature does not say properly which key made it.'),
  'issuer-key/issuer-differs': fail(
    'invalid',
    'The badge was signed by somebody other than the issuer it names.',
  ),
  'issuer-key/identifier-not-supported': unsupported(
    'The issuer is named in a way that this program cannot look up.',
  ),
  'issuer-key/identifier-malformed': fail('invalid', 'The issuer’s identifier is not well-formed.'),
  'issuer-key/offline': unknown('The issuer’s keys were not looked up, as the network was not to be used.'),
  'issuer-key/unreachable': unknown((host) => `${host} could not be reached to ask for the issuer’s keys.`),
  'issuer-key/refused': unknown((host) => `What ${host} answered about the issuer’s keys was not accepted.`),
  'issuer-key/redirected': unknown((host) => `${host} sends the question for the issuer’s keys elsewhere.`),
  'issuer-key/document-missing': unknown((host) => `${host} does not have the issuer’s keys (any more).`),
  'issuer-key/document-malformed': unknown(
    (host) => `What ${host} publishes about the issuer’s keys cannot be read.`,
  ),
  'issuer-key/document-differs': fail('invalid', (host) => `What ${host} publishes is about somebody else.`),
  'issuer-key/not-found': fail('invalid', 'The issuer does not have the key that signed this badge.'),
  'issuer-key/none-published': unknown(
    (host) =>
      `${host} publishes no keys of the issuer’s, so nobody can say whose the one is that came with the badge.`,
  ),
  'issuer-key/other-host': fail('invalid', 'The key that signed lies on another host than the issuer’s.'),
  'issuer-key/ambiguous': fail('invalid', 'The issuer publishes two keys under one name.'),
  'issuer-key/controller-differs': fail('invalid', 'The key that signed is somebody else’s.'),
  'issuer-key/not-authorised': fail('invalid', 'The issuer does not allow this key to sign badges.'),
  'issuer-key/revoked': fail('invalid', 'The issuer has withdrawn the key that signed this badge.'),
  'issuer-key/expired': fail('invalid', 'The badge was signed after the issuer’s key had expired.'),
  'issuer-key/key-published': fail(
    'invalid',
    'The private key has been published: anybody can sign with it.',
  ),
  'issuer-key/key-weak': fail('invalid', 'The issuer’s key is so short that others can work it out.'),
  'issuer-key/key-unsuitable': fail('invalid', 'The key that is named is not for signatures of this kind.'),
  'issuer-key/key-malformed': fail('invalid', 'The issuer’s key is not well-formed.'),
  'issuer-key/key-not-supported': unsupported('The issuer’s key is of a kind that this program cannot use.'),
} as const;
