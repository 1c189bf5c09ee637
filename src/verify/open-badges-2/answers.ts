import { fail, pass, unknown, unsupported, warning } from '../answers/answer-record.ts';

/**
 * The answers about hosted badges of Open Badges 2.0, which a browser loads only for those. `detail` is a host, `place` says
 * which of the three documents it is about: none is the assertion, `badge` its class, `badge.issuer` the issuer's profile.
 */
export const hostedAnswers = {
  'format/hosted': pass(
    'This is a badge of Open Badges 2.0. It was fetched anew from the address at which it says it is published.',
  ),
  'format/hosted-signed': unsupported(
    'This is a signed badge of Open Badges 2.0 (SignedBadge), which this program cannot check.',
  ),
  'conformance/hosted': pass('It has the form of an Open Badges 2.0 assertion.'),
  'conformance/hosted-no-address': unknown(
    'The badge does not say at which address it is published, so it cannot be looked up.',
  ),
  'conformance/hosted-verification': fail('invalid', 'The badge does not say how it is to be verified.'),
  'conformance/hosted-type': fail('invalid', 'What is published there is of another kind than it has to be.'),
  'conformance/hosted-name': fail('invalid', 'What is published there has no name.'),
  'conformance/hosted-date': fail(
    'invalid',
    'A date is missing, or not written with its time and time zone.',
  ),
  'conformance/hosted-recipient': fail('invalid', 'The badge does not say to whom it was given.'),
  'conformance/hosted-no-class': fail('invalid', 'The badge does not say what it was given for.'),
  'conformance/hosted-no-issuer': fail('invalid', 'The badge does not say who issued it.'),
  'conformance/hosted-plain-recipient': warning(
    'The badge publishes its recipient’s address for everybody to read.',
  ),
  'proof/hosted': warning(
    (host) =>
      `It is not signed. What was found out is that ${host} publishes it now: whoever runs that website can change it, and once it is gone nothing can be checked.`,
  ),
  'proof/hosted-differs': fail(
    'invalid',
    (host) => `This copy names another recipient or badge than what ${host} publishes: it was changed.`,
  ),
  'proof/hosted-copy-old': warning(
    (host) => `This copy does not say all that ${host} publishes now. What follows is about the latter.`,
  ),
  'issuer-key/hosted': pass((host) => `The issuer’s own profile allows badges at ${host}.`),
  'issuer-key/hosted-not-secure': unknown(
    'It is published at an address without encryption (http), where anybody on the way can change it.',
  ),
  'issuer-key/hosted-offline': unknown('It was not looked up, as the network was not to be used.'),
  'issuer-key/hosted-unreachable': unknown((host) => `${host} could not be reached to ask for it.`),
  'issuer-key/hosted-refused': unknown((host) => `What ${host} answered was not accepted.`),
  'issuer-key/hosted-redirected': unknown((host) => `${host} sends the question elsewhere.`),
  'issuer-key/hosted-missing': unknown((host) => `${host} does not publish it (any more).`),
  'issuer-key/hosted-malformed': unknown((host) => `What ${host} answers cannot be read as part of a badge.`),
  'issuer-key/hosted-other-id': fail(
    'invalid',
    (host) => `What ${host} publishes there says that it belongs at another address.`,
  ),
  'issuer-key/hosted-scope': fail('invalid', (host) => `The issuer does not allow badges at ${host}.`),
  'status/hosted': pass('The issuer publishes it without saying that it was revoked.'),
  'status/hosted-revoked': fail('revoked', 'The issuer publishes that it was revoked.'),
  'status/hosted-gone': fail('revoked', (host) => `${host} answers that the badge was withdrawn for good.`),
  'endorsements/hosted': warning('Others endorse it in a way that this program does not check.'),
} as const;

/** A permanent name for an answer about a hosted badge. */
export type HostedCode = keyof typeof hostedAnswers;
