import { createHmac } from 'node:crypto';
import { hashEmail } from '../credential/recipient.ts';
import { keyFault } from '../errors/fault.ts';
import { isEmailAddress, normaliseEmailAddress } from '../lib/email-address.ts';
import type { Award } from '../model/award.ts';
import type { Site } from '../model/site.ts';

/** A site without plain addresses: each is hashed with a salt that needs the secret to be made again. */
export function withHashedEmails(site: Site, secret: string | undefined): Site {
  const hasPlain = site.awards.some((award) => isEmailAddress(award.recipient.email ?? ''));
  if (!hasPlain) return site;
  if (secret === undefined || secret.length < 32) {
    throw keyFault('mode/salt-secret-missing', undefined);
  }
  return { ...site, awards: site.awards.map((award) => withHashedEmail(award, secret)) };
}

function withHashedEmail(award: Award, secret: string): Award {
  const { email } = award.recipient;
  if (email === undefined || !isEmailAddress(email)) return award;
  const message = `lanyard e-mail salt 1\n${award.id}\n${normaliseEmailAddress(email)}`;
  const salt = createHmac('sha256', secret).update(message).digest('hex').slice(0, 32);
  return { ...award, recipient: { ...award.recipient, email: hashEmail(email, salt), salt } };
}
